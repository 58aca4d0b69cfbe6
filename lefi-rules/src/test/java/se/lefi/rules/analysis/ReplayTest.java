package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lefi.Bilingual;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.rules.Advisory;
import se.lefi.rules.Books;
import se.lefi.rules.DecisionCodes;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.RuleBookArbitraries;
import se.lefi.rules.analysis.Replay.AnotherAnswer;
import se.lefi.rules.analysis.Replay.AnotherEdition;
import se.lefi.rules.analysis.Replay.SameAnswer;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.testkit.RepresentativeRequests;

/** What comes of replaying a receipt: as it was written, altered, by a book with other words, and by one with other law. */
class ReplayTest {
    private static final DisclosureEngine ENGINE = Books.DEMANDING.engine();

    /**
     * The question, where another can have the same answer, and what is no part of the answer. What may go out, or not, tells
     * what was asked for, too: within what the rule lets out, a receipt with other categories is that of another request.
     */
    private static final Set<String> MAY_DIFFER = Set.of(
            "version",
            "recipient-kind",
            "authority-function",
            "purpose",
            "date",
            "not-disclosable",
            "disclosable",
            "not-in-force",
            "notes");

    @ParameterizedTest
    @EnumSource
    void everyCellIsReadAsItWasWrittenAndHasTheSameAnswer(Books book) {
        RepresentativeRequests.of(book.book()).forEach(request -> {
            Receipt receipt = Receipt.of(book.engine().assess(request));
            assertEquals(receipt, Receipt.parse(receipt.text()));
            assertEquals(new SameAnswer(book.engine().decide(request)), Replay.of(receipt.text(), book.engine()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void afterAChangeOfWordingTheAnswerIsTheSameWithTheNotesOfToday(Books book) {
        DisclosureEngine reworded = DisclosureEngine.using(reworded(book.book()));
        RepresentativeRequests.of(book.book())
                .forEach(request -> assertEquals(
                        new SameAnswer(reworded.decide(request)),
                        Receipt.of(book.engine().assess(request)).replay(reworded)));
    }

    /** Title, version, day of checking, omissions, advisories, and the words and notes of whatever is cited. */
    private static RuleBook reworded(RuleBook book) {
        EditorialNote note = EditorialNote.of("NEW", "ny anmärkning", "a new note");
        UnaryOperator<LegalBasis> inOtherWords = basis -> (basis instanceof LegalBasis.Condition
                        ? LegalBasis.condition(basis.source(), "med andra ord", "in other words")
                        : basis)
                .with(note);
        return RuleBook.builder()
                .id(book.id())
                .version("a later one")
                .title(new Bilingual("en annan titel", "another title"))
                .coverage(book.coverage())
                .lawCheckedTo(LocalDate.of(2000, 1, 1))
                .defaultBasis(inOtherWords.apply(book.defaultBasis()))
                .coverageBasis(inOtherWords.apply(book.coverageBasis()))
                .addAllRules(book.rules().stream()
                        .map(rule -> rule.withGround(inOtherWords.apply(rule.ground()))
                                .withMediumBasis(inOtherWords.apply(rule.mediumBasis()))
                                .withConditions(reworded(rule.conditions(), inOtherWords)))
                        .toList())
                .addAllRegister(book.register())
                .addAdvisories(new Advisory(note, book.coverage(), List.of()))
                .build();
    }

    private static Conditions reworded(Conditions conditions, UnaryOperator<LegalBasis> inOtherWords) {
        Conditions.Builder reworded = Conditions.builder();
        for (Requirement requirement : conditions.requirements()) {
            LegalBasis basis =
                    inOtherWords.apply(conditions.basisOf(requirement).orElseThrow());
            RuleBookArbitraries.ask(reworded, requirement, basis, conditions);
        }
        return reworded.build();
    }

    @ParameterizedTest
    @EnumSource
    void afterAChangeOfLawItIsOfAnotherEdition(Books book) {
        RuleBook before = book.book();
        List<Rule> rules = before.rules();
        Rule last = rules.get(rules.size() - 1);
        String text = RepresentativeRequests.of(before)
                .map(request -> Receipt.of(book.engine().assess(request)).text())
                .findFirst()
                .orElseThrow();
        for (Rule amended : List.of(
                last.withGround(Books.section(98)),
                last.withMediumBasis(Books.section(98)),
                last.withConditions(last.conditions().toBuilder()
                        .require(Requirement.NECESSITY, Books.section(98))
                        .build()))) {
            List<Rule> law = new ArrayList<>(rules);
            law.set(law.size() - 1, amended);
            assertEquals(
                    new AnotherEdition(before.id(), before.version(), before.fingerprint()),
                    Replay.of(text, DisclosureEngine.using(before.withRules(law))));
        }
    }

    @Test
    void anotherBookIsAnotherEdition() {
        RuleBook book = Books.DEMANDING.book();
        for (Books other : List.of(Books.AS_PUBLISHED, Books.BY_STATUTE)) {
            assertEquals(
                    new AnotherEdition(book.id(), book.version(), book.fingerprint()),
                    Replay.of(ReceiptTest.text(ReceiptTest.PERMITTED), other.engine()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "outcome, PERMITTED",
        "refusal, NOT_COVERED",
        "refusal, ''",
        "ground, CONSENT",
        "medium-basis, 1999:9999 P11",
        "unmet, NOT_CONNECTED",
        "unmet, CONSENT_EXPIRED;NOT_CONNECTED;INFORMATION_NOT_DISCLOSABLE"
    })
    void anAlteredAnswerIsToldFromTheTrueOne(String key, String value) {
        String altered = altered(ReceiptTest.text(ReceiptTest.REFUSED), key, value);
        assertEquals(
                new AnotherAnswer(
                        Receipt.parse(altered).codes(),
                        Optional.of(DecisionCodes.of(ENGINE.decide(ReceiptTest.REFUSED)))),
                Replay.of(altered, ENGINE));
    }

    /** The rule that applies is another, or asks for other facts. */
    @ParameterizedTest
    @CsvSource({"authority-function, ''", "purpose, COORDINATION", "date, 2026-02-01", "rule, other", "fact, "})
    void withoutFactsOfTheRuleThatAppliesThereIsNoAnswerNow(String key, String value) {
        String text = ReceiptTest.text(ReceiptTest.REFUSED);
        String altered = value == null ? text.replaceFirst("fact: .*\n", "") : altered(text, key, value);
        assertEquals(new AnotherAnswer(Receipt.parse(text).codes(), Optional.empty()), Replay.of(altered, ENGINE));
    }

    /** MEANING, Information: what a rule that limits does not let out, or that it lets out nothing, no permission of it says. */
    @ParameterizedTest
    @ValueSource(strings = {"", "EMPLOYER", "ADDRESS;EMPLOYER", "EMPLOYER;OTHER"})
    void noPermissionLetsOutNothingOrMoreThanTheRule(String disclosable) {
        String text = altered(ReceiptTest.text(ReceiptTest.PERMITTED), "disclosable", disclosable);
        assertEquals(new AnotherAnswer(Receipt.parse(text).codes(), Optional.empty()), Replay.of(text, ENGINE));
    }

    /** MEANING, Information: an expired consent narrows nothing, so only what the rule does not let out can be refused. */
    @Test
    void withoutAnEffectiveConsentNothingThatTheRuleLetsOutIsRefused() {
        String text = altered(ReceiptTest.text(ReceiptTest.REFUSED), "not-disclosable", "ADDRESS;EMPLOYER");
        assertEquals(new AnotherAnswer(Receipt.parse(text).codes(), Optional.empty()), Replay.of(text, ENGINE));
    }

    /** Every line of every seventh receipt of the book, exchanged for that of another. */
    @Test
    void noExchangedLineGoesUnnoticed() {
        List<String> texts = RepresentativeRequests.of(Books.DEMANDING.book())
                .map(ReceiptTest::text)
                .toList();
        Set<String> exchanged = new HashSet<>();
        for (int i = 0; i < texts.size(); i += 7) {
            String text = texts.get(i);
            String other = texts.get((31 * i + 1) % texts.size());
            for (String key : keys(text)) {
                String altered = exchanged(text, other, key);
                if (!altered.equals(text)) {
                    assertNoticed(key, altered);
                    exchanged.add(key);
                }
            }
        }
        Set<String> neverExchanged = keys(texts.get(0));
        neverExchanged.removeAll(exchanged);
        // The book has no register, so that nothing is known to be out of force.
        assertEquals(Set.of("lefi-receipt", "edition", "version", "fingerprint", "not-in-force"), neverExchanged);
    }

    /** But for the line ends, which may be written in other ways, and for a space that no value follows. */
    @Test
    void noChangedCharacterGoesUnnoticed() {
        for (DisclosureRequest request :
                List.of(ReceiptTest.REFUSED, ReceiptTest.PERMITTED, ReceiptTest.WITHOUT_RULE)) {
            String text = ReceiptTest.text(request);
            for (int at = 0; at < text.length() - 1; at++) {
                String key = text.substring(text.lastIndexOf('\n', at - 1) + 1).split(":")[0];
                String before = text.substring(0, at);
                String after = text.substring(at + 1);
                assertNoticed(key, before + after);
                boolean noValue = text.charAt(at) == '\n' && text.charAt(at - 1) == ':';
                for (char other : new char[] {' ', ';', '0', 'A'}) {
                    if (other != text.charAt(at)) {
                        assertNoticed(key, before + other + after);
                        if (other != ' ' || !noValue) {
                            assertNoticed(key, before + other + text.charAt(at) + after);
                        }
                    }
                }
            }
        }
    }

    private static void assertNoticed(String key, String altered) {
        Replay replay = Replay.of(altered, ENGINE);
        assertTrue(!(replay instanceof SameAnswer) || MAY_DIFFER.contains(key), altered);
    }

    private static String altered(String text, String key, String value) {
        return exchanged(text, key + ": " + value, key);
    }

    /** The text with the other's lines of this key. */
    private static String exchanged(String text, String other, String key) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int at = lines.indexOf(
                lines.stream().filter(line -> isOf(key, line)).findFirst().orElseThrow());
        lines.removeIf(line -> isOf(key, line));
        lines.addAll(at, other.lines().filter(line -> isOf(key, line)).toList());
        return String.join("\n", lines) + "\n";
    }

    private static boolean isOf(String key, String line) {
        return line.startsWith(key + ":");
    }

    private static Set<String> keys(String text) {
        return text.lines().map(line -> line.split(":")[0]).collect(Collectors.toCollection(TreeSet::new));
    }
}
