package se.lefi.rules.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.internal.WrittenDate;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Assessment;
import se.lefi.rules.Books;
import se.lefi.rules.DecisionCodes;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.edition.Questions;
import se.lefi.rules.explain.WireForm.Basis;
import se.lefi.rules.explain.WireForm.Citation;
import se.lefi.rules.explain.WireForm.Coded;
import se.lefi.rules.explain.WireForm.Unmet;
import se.lefi.rules.facts.Status;
import se.lefi.rules.testkit.RepresentativeRequests;

/** The wire form says what the decision says. */
class WireFormTest {
    private static final Set<String> LEFT_IN_SWEDISH = Set.of(
            "Ändamål: *; slag av mottagare: *; utgåva: *",
            "Får lämnas ut den *",
            "Får lämnas ut den *, men vilar på lagrum som inte gäller på beslutsdagen: *",
            "Grund: *",
            "Grundens art: *",
            "*: *",
            "Får omfatta: *",
            "Avgift: *, DAYS [*]",
            "Anmärkning: *",
            "Får inte lämnas ut den *: *",
            "Prövad grund: *",
            "* [*]",
            "* [*] Åtgärd: *.",
            "* (*). [*] Åtgärd: *.",
            "* [*] Åtgärd: * (*).",
            "* (*). [*] Åtgärd: * (*).",
            "Uppfyllt: *",
            "Uppfyllt: * (*).",
            "* Regeln gäller: * DAYS. [*]",
            "* Utgåvan utelämnar: *. * [*]",
            "* Regeln gäller: * DAYS. Utgåvan utelämnar: *. * [*]");

    private static final Set<String> LEFT_IN_ENGLISH = Set.of(
            "Purpose: *; kind of recipient: *; edition: *",
            "Permitted for *",
            "Permitted for *, but rests on sections that are not in force on the date: *",
            "Ground: *",
            "Nature of the ground: *",
            "*: *",
            "May go out: *",
            "Fee: *, DAYS [*]",
            "Note: *",
            "Refused for *: *",
            "Ground examined: *",
            "* [*]",
            "* [*] Remedy: *.",
            "* (*). [*] Remedy: *.",
            "* [*] Remedy: * (*).",
            "* (*). [*] Remedy: * (*).",
            "Met: *",
            "Met: * (*).",
            "* The rule is in force: * DAYS. [*]",
            "* The edition leaves out: *. * [*]",
            "* The rule is in force: * DAYS. The edition leaves out: *. * [*]");

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {"AS_PUBLISHED", "BY_STATUTE"})
    void nothingThatAnExplanationSaysIsMissingButItsLabels(Books edition) {
        Set<String> swedish = left(edition, Locale.forLanguageTag("sv"));
        swedish.removeAll(LEFT_IN_SWEDISH);
        assertEquals(Set.of(), swedish);
        Set<String> english = left(edition, Locale.ENGLISH);
        english.removeAll(LEFT_IN_ENGLISH);
        assertEquals(Set.of(), english);
    }

    /** What is left of the lines of all cells' explanations when the texts of the wire form are taken out. */
    private static Set<String> left(Books edition, Locale locale) {
        DisclosureEngine engine = DisclosureEngine.using(edition.book());
        return RepresentativeRequests.of(edition.book())
                .map(request -> WireForm.of(engine.assess(request), locale))
                .flatMap(form -> {
                    List<String> texts = texts(form)
                            .distinct()
                            .sorted(Comparator.comparing(String::length).reversed())
                            .toList();
                    return form.explanation().stream().map(line -> without(texts, line));
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String without(List<String> texts, String line) {
        String left = line;
        for (String text : texts) {
            left = left.replace(text, "*");
        }
        return left.replaceAll(
                        "(fr\\.o\\.m\\.|from) \\d+ \\p{L}+ \\d+( (t\\.o\\.m\\.|through) \\d+ \\p{L}+ \\d+)?", "DAYS")
                // What the medium is called begins its line with a capital.
                .replaceAll("^(Medium|Stöd|Automated|Basis)[^:]*: ", "*: ")
                // ADDRESS is never named without a word on protected addresses (FACTS B5).
                .replaceAll(" \\((skyddad|protected) [^)]*\\)", "")
                .replaceAll("\\*([,;]? \\*| \\((tolkning|a reading)\\))+", "*")
                // Evidence goes by its position, a date by what happens on it.
                .replaceAll("\\((\\*|den|on|saknas|missing|\\d+|[:,; ])+\\)", "(*)")
                .replaceAll("(fr\\.o\\.m\\.|from) \\*( (t\\.o\\.m\\.|through) \\d+ \\p{L}+ \\d+)?", "DAYS");
    }

    /** Codes are not words, and the explanation is what is looked at. */
    private static Stream<String> texts(Object part) {
        if (part instanceof List<?> list) {
            return list.stream().flatMap(WireFormTest::texts);
        }
        return part instanceof Record record
                ? Stream.of(record.getClass().getRecordComponents())
                        .filter(component ->
                                !Set.of("explanation", "code", "codes").contains(component.getName()))
                        .map(component -> value(component, record))
                        .filter(Objects::nonNull)
                        .flatMap(WireFormTest::texts)
                : part instanceof Integer ? Stream.of() : written(part.toString());
    }

    /** A date is written out in a sentence, and brackets go before a sentence's full stop. */
    private static Stream<String> written(String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            LocalDate day = LocalDate.parse(text);
            return Stream.of(WrittenDate.of(day).swedish(), WrittenDate.of(day).english());
        }
        return text.endsWith(".") ? Stream.of(text, text.substring(0, text.length() - 1)) : Stream.of(text);
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {"AS_PUBLISHED", "BY_STATUTE"})
    void saysInCodesWhatTheDecisionSays(Books edition) {
        DisclosureEngine engine = DisclosureEngine.using(edition.book());
        RepresentativeRequests.of(edition.book()).forEach(request -> {
            Assessment assessment = engine.assess(request);
            DecisionCodes codes = DecisionCodes.of(assessment.decision());
            WireForm form = WireForm.of(assessment, Locale.ENGLISH);
            assertEquals(codes.outcome(), form.outcome());
            assertEquals(edition.book().title().english(), form.title());
            assertEquals(edition.book().version(), form.version());
            assertEquals(
                    assessment.evidence().stream()
                            .map(piece -> piece.requirement() + " " + piece.position() + " "
                                    + piece.dates().size())
                            .toList(),
                    form.facts().stream()
                            .flatMap(fact -> fact.evidence().stream()
                                    .map(piece -> fact.requirement().code() + " "
                                            + Optional.ofNullable(piece.position()) + " "
                                            + piece.dates().size()))
                            .toList());
            assertEquals(
                    codes.ground(),
                    form.ground() == null ? List.of() : form.ground().codes());
            assertEquals(
                    codes.mediumBasis(),
                    form.mediumBasis() == null ? List.of() : form.mediumBasis().codes());
            assertEquals(codes.notes(), codes(form.notes()));
            assertEquals(codes.notInForce(), codes(form.notInForce()));
            assertEquals(
                    codes.unmet(),
                    form.unmet().stream()
                            .map(unmet -> Status.valueOf(unmet.code()))
                            .toList());
        });
    }

    /** What an assessment adds is null or empty, and all else is the same. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {"AS_PUBLISHED", "BY_STATUTE"})
    void aDecisionAloneSaysWhatItSaysInItsAssessment(Books edition) {
        RepresentativeRequests.of(edition.book()).forEach(request -> {
            Assessment assessment = edition.engine().assess(request);
            WireForm whole = WireForm.of(assessment, Locale.ENGLISH);
            List<Unmet> unmet = whole.unmet().stream()
                    .map(one -> new Unmet(
                            one.code(),
                            one.text(),
                            one.basis(),
                            one.remedy(),
                            null,
                            one.categories(),
                            one.rules(),
                            one.omission()))
                    .toList();
            assertEquals(
                    new WireForm(
                            whole.outcome(),
                            null,
                            null,
                            null,
                            null,
                            whole.refusal(),
                            assessment.decision().isPermitted() ? whole.rule() : null,
                            whole.ground(),
                            null,
                            whole.mediumBasis(),
                            whole.mediumKind(),
                            whole.legalEffect(),
                            whole.fee(),
                            whole.disclosable(),
                            whole.notInForce(),
                            unmet,
                            whole.notes(),
                            List.of(),
                            Explanation.of(assessment.decision(), Locale.ENGLISH),
                            null,
                            null,
                            null,
                            null),
                    WireForm.of(assessment.decision(), Locale.ENGLISH));
        });
    }

    private static List<String> codes(List<Coded> coded) {
        return coded.stream().map(Coded::code).toList();
    }

    /** FACTS A1. */
    @Test
    void aPermission() {
        DisclosureRequest request = Questions.complete(
                Questions.recipient(OrganisationKind.INSURANCE_COMPANY),
                DisclosurePurpose.COORDINATION,
                LocalDate.of(2026, 2, 1));
        WireForm form = WireForm.of(Books.AS_PUBLISHED.engine().assess(request), Locale.forLanguageTag("sv"));
        assertEquals("PERMITTED", form.outcome());
        assertNull(form.refusal());
        assertEquals(
                new Basis(
                        "PAGE",
                        List.of("2010:110 K110P39"),
                        "110 kap. 39 § socialförsäkringsbalken (2010:110)",
                        List.of(new Citation(
                                "2010:110 K110P39",
                                "110 kap. 39 § socialförsäkringsbalken (2010:110)",
                                "eli/sfs/2010/110",
                                "2010:110#K110P39",
                                true)),
                        List.of()),
                form.ground());
        assertEquals(
                List.of("2010:110 K110P39 null"),
                Basis.of(
                                Books.AS_PUBLISHED
                                        .engine()
                                        .assess(request)
                                        .rule()
                                        .orElseThrow()
                                        .ground(),
                                Locale.ENGLISH)
                        .provisions()
                        .stream()
                        .map(cited -> cited.code() + " " + cited.inForce())
                        .toList());
        assertEquals("AUTOMATED_MEDIUM", form.mediumKind().code());
        assertEquals(false, form.mediumBasis().provisions().get(0).inForce());
        assertEquals(
                Books.AS_PUBLISHED.engine().assess(request).rule().orElseThrow().id(), form.rule());
        assertEquals("as-published", form.edition());
        assertEquals(Books.AS_PUBLISHED.book().version(), form.version());
        assertEquals(Books.AS_PUBLISHED.book().fingerprint(), form.fingerprint());
        assertNull(WireForm.of(Books.AS_PUBLISHED.engine().decide(request), Locale.ENGLISH)
                .edition());
    }

    /** FACTS B3, B4: a permission; a fee may be charged from 2024-02-15. */
    @Test
    void aPermissionByStatute() {
        DisclosureRequest request = Questions.complete(
                Questions.recipient(OrganisationKind.INSURANCE_COMPANY),
                DisclosurePurpose.COORDINATION,
                LocalDate.of(2026, 2, 1));
        WireForm form = WireForm.of(Books.BY_STATUTE.engine().assess(request), Locale.ENGLISH);
        assertEquals("PERMISSION", form.legalEffect().code());
        assertEquals("2024-02-15", form.fee().from());
        assertNull(form.fee().end());
        assertNull(form.fee().basis().provisions().get(0).inForce());
        assertEquals(true, form.ground().provisions().get(0).inForce());
    }

    @Test
    void aRefusal() {
        DisclosureRequest request = Questions.complete(
                        Questions.recipient(OrganisationKind.INSURANCE_COMPANY),
                        DisclosurePurpose.COORDINATION,
                        LocalDate.of(2026, 2, 1))
                .withNecessityStated(false);
        WireForm form = WireForm.of(Books.BY_STATUTE.engine().assess(request), Locale.ENGLISH);
        assertEquals("REFUSED", form.outcome());
        assertEquals("REQUIREMENTS_UNMET", form.refusal().code());
        assertEquals(
                Books.BY_STATUTE.engine().assess(request).rule().orElseThrow().id(), form.rule());
        assertNull(form.ground());
        Unmet unmet = form.unmet().get(0);
        assertEquals("NECESSITY_NOT_STATED", unmet.code());
        assertEquals("STATE_NECESSITY", unmet.remedy().code());
        assertEquals(List.of("2010:110 K110P39"), unmet.basis().codes());
        assertNull(unmet.basis().provisions().get(0).inForce());
    }
}
