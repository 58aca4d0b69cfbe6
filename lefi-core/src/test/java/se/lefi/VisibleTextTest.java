package se.lefi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lefi.InvalidValueException.Violation;
import se.lefi.connection.TerminationNotice;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.DataSubject;
import se.lefi.form.DisclosureForm;
import se.lefi.form.EveryText;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;

/** White space, control and format characters, every one of Unicode's: alone or around a text, they do not count. */
class VisibleTextTest {
    private static final OrganisationNumber AUTHORITY = OrganisationNumber.parse("212000-0142");

    /** As Unicode's properties have them, by the JDK's regular expressions. */
    private static final List<String> INVISIBLE = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .mapToObj(Character::toString)
            .filter(Pattern.compile("[\\p{IsWhite_Space}\\p{Cf}\\p{Cc}]").asMatchPredicate())
            .toList();

    /** What is made of a text that somebody writes. */
    private static final Map<String, Function<String, Object>> VALUES = Map.of(
            "DataSubject.reference",
            DataSubject::of,
            "CaseFile.reference",
            text -> CaseFile.builder()
                    .reference(text)
                    .subject(DataSubject.of("p-1"))
                    .opened(Values.DAY)
                    .build(),
            "Organisation.name",
            text -> Organisation.builder()
                    .number(AUTHORITY)
                    .name(text)
                    .kind(OrganisationKind.MUNICIPAL_AUTHORITY)
                    .build(),
            "TerminationNotice.organisationName",
            text -> new TerminationNotice(AUTHORITY, text, Values.DAY));

    /** What is made of words that a program brings; how they are written is the program's affair, but not whether. */
    private static final Map<String, Function<String, Object>> WORDS = Map.of(
            "LegalBasis.condition",
            text -> LegalBasis.condition(CitationSource.PAGE, text, "words"),
            "LegalBasis.condition in English",
            text -> LegalBasis.condition(CitationSource.PAGE, "ord", text));

    private static Stream<String> alone() {
        return INVISIBLE.stream().flatMap(c -> Stream.of(c, c + c, " " + c, c + "\u200b"));
    }

    private static Stream<String> around(String text) {
        return INVISIBLE.stream().flatMap(c -> Stream.of(c + text, text + c, c + text + c, c + " " + text + " " + c));
    }

    @Test
    void theOnesThatWereFoundAreAmongThem() {
        assertTrue(INVISIBLE.containsAll(
                List.of("\u00a0", "\u202f", "\u200b", "\ufeff", "\u00ad", "\u2003", "\t", "\u0085")));
        assertTrue(INVISIBLE.size() > 200, () -> "only " + INVISIBLE.size());
    }

    @Test
    void aloneTheySayNothing() {
        alone().forEach(text -> {
            assertTrue(VisibleText.isBlank(text), () -> escaped(text));
            assertEquals("", VisibleText.strip(text), () -> escaped(text));
        });
        assertTrue(VisibleText.isBlank(""));
    }

    @Test
    void aroundATextTheyDoNotCountAndInsideTheyDo() {
        around("a b").forEach(text -> assertEquals("a b", VisibleText.strip(text), () -> escaped(text)));
        INVISIBLE.forEach(c -> assertEquals("a" + c + "b", VisibleText.strip("a" + c + "b"), () -> escaped(c)));
        assertFalse(VisibleText.isBlank(" a "));
    }

    /** Letters, marks and symbols to Unicode, though some fonts show nothing: not for a program to judge. */
    @Test
    void everythingElseIsText() {
        List<String> taken = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .mapToObj(Character::toString)
                .filter(Predicate.not(INVISIBLE::contains))
                .filter(VisibleText::isBlank)
                .toList();
        assertEquals(List.of(), taken);
        Stream.of("\u2800", "\u3164", "\ufe0f", "\ud800")
                .forEach(text -> assertEquals(text, VisibleText.strip(" " + text + " ")));
    }

    @Test
    void aValueIsNotMadeOfThemAlone() {
        Stream.of(VALUES, WORDS)
                .flatMap(values -> values.entrySet().stream())
                .forEach(value -> alone().forEach(text -> assertEquals(
                        List.of("NOT_BLANK [absent]"),
                        refusal(() -> value.getValue().apply(text)),
                        value::getKey)));
    }

    @Test
    void aValueIsTheSameWithThemAround() {
        VALUES.forEach((name, of) -> {
            around("p-1").forEach(text -> {
                assertEquals(of.apply("p-1"), of.apply(text), name);
                assertEquals(of.apply("p-1").toString(), of.apply(text).toString(), name);
            });
            assertNotEquals(of.apply("p1"), of.apply("p\u200b1"), name);
        });
    }

    @Test
    void aNoticeIsNotMadeOfThemAlone() {
        alone().forEach(text -> assertEquals(
                List.of("NOT_BLANK [absent]"),
                refusal(() -> TerminationNotice.of(
                        Optional.of(AUTHORITY), Optional.of(text), Optional.of(LocalDate.EPOCH)))));
        around("Nämnden")
                .forEach(text -> assertEquals(
                        new TerminationNotice(AUTHORITY, "Nämnden", Values.DAY).body(),
                        new TerminationNotice(AUTHORITY, text, Values.DAY).body()));
    }

    @Test
    void aFormIsTheSameWithThemAroundEachOfItsTexts() {
        INVISIBLE.forEach(c -> assertEquals(EveryText.GOOD, EveryText.all(text -> c + text + c), () -> escaped(c)));
        assertTrue(EveryText.GOOD.read().isConverted());
    }

    @Test
    void aTextOfAFormThatIsMadeOfThemAloneIsAbsent() {
        List<DisclosureForm> absent = EveryText.oneAtATime(text -> "").toList();
        INVISIBLE.forEach(
                c -> assertEquals(absent, EveryText.oneAtATime(text -> c).toList(), () -> escaped(c)));
    }

    private static List<String> refusal(Runnable building) {
        try {
            building.run();
            return List.of();
        } catch (InvalidValueException e) {
            return e.violations().stream().map(VisibleTextTest::ruleAndValue).toList();
        }
    }

    private static String ruleAndValue(Violation violation) {
        return violation.invariant() + " " + violation.value();
    }

    private static String escaped(String text) {
        return text.codePoints().mapToObj(c -> String.format("\\u%04x", c)).collect(Collectors.joining());
    }
}
