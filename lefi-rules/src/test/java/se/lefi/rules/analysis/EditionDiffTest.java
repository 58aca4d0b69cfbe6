package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.disclosure.DisclosurePurpose.CHILD_RAISING_ALLOWANCE_CASE;
import static se.lefi.disclosure.DisclosurePurpose.COORDINATION;
import static se.lefi.disclosure.DisclosurePurpose.PENSION_FORECAST;
import static se.lefi.organisation.OrganisationKind.INSURANCE_COMPANY;
import static se.lefi.organisation.OrganisationKind.INSURANCE_INTERMEDIARY;
import static se.lefi.organisation.OrganisationKind.MUNICIPAL_AUTHORITY;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Books;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Recipients;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.analysis.DiffRow.Audience;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.edition.Questions;

/** What differs between the page and the statutes. */
class EditionDiffTest {
    private static final RuleBook AS_PUBLISHED = LefiPrenumeration.asPublished();
    private static final RuleBook BY_STATUTE = LefiPrenumeration.byStatute();
    private static final EditionDiff DIFF = EditionDiff.between(AS_PUBLISHED, BY_STATUTE);
    private static final LocalDate START = LocalDate.of(2020, 4, 1);
    private static final LocalDate NEW_CHAPTER = LocalDate.of(2024, 2, 15);

    /** Every recipient and purpose, all good evidence and each way of it to fall short, about each day that matters. */
    @Test
    void equalsTheBruteForceDifference() {
        DisclosureEngine before = DisclosureEngine.using(AS_PUBLISHED);
        DisclosureEngine after = DisclosureEngine.using(BY_STATUTE);
        Set<DiffRow> met = new HashSet<>();
        int same = 0;
        for (LocalDate day : daysThatMatter()) {
            for (Organisation recipient : Questions.recipients()) {
                for (DisclosurePurpose purpose : Questions.purposes()) {
                    for (DisclosureRequest request : Evidence.goodAndSpoilt(Evidence.good(recipient, purpose, day))) {
                        Said one = Said.of(before.decide(request));
                        Said other = Said.of(after.decide(request));
                        List<DiffRow> rows = DIFF.rowsFor(request);
                        assertEquals(one.equals(other), rows.isEmpty(), () -> one + " / " + other + " of " + request);
                        met.addAll(rows);
                        same += rows.isEmpty() ? 1 : 0;
                    }
                }
            }
        }
        assertEquals(Set.copyOf(DIFF.rows()), met, "a row that no request meets with says too much");
        assertTrue(same > 0);
    }

    @Test
    void rowsAreFewAndDisjoint() {
        assertTrue(DIFF.rows().size() <= 24, () -> DIFF.rows().size() + " rows");
        EditionDiffProps.assertDisjoint(DIFF.rows());
    }

    /** FACTS B2: the old chapter 114 "as in edition A", so that nothing differs before. */
    @Test
    void sfb114PensionForecastsRestOnSection9Since20240215() {
        assertEquals(
                List.of(new DiffRow(
                        DiffAspect.MEDIUM,
                        audience(PENSION_FORECAST, INSURANCE_COMPANY, INSURANCE_INTERMEDIARY),
                        ValidityPeriod.from(NEW_CHAPTER),
                        "2010:110 K114P25",
                        "2010:110 K114P9")),
                rows(DiffAspect.MEDIUM, INSURANCE_COMPANY, PENSION_FORECAST));
    }

    /** FACTS B1: "an insurance intermediary is not named in SFB 110:39". */
    @Test
    void sfb110K39IntermediariesLoseCoordination() {
        assertEquals(
                List.of("PERMITTED -> PURPOSE_NOT_AVAILABLE since 2020-04-01"),
                covered(DiffAspect.OUTCOME, INSURANCE_INTERMEDIARY, COORDINATION));
        assertEquals(List.of(), covered(DiffAspect.OUTCOME, INSURANCE_COMPANY, COORDINATION));
    }

    /** FACTS B1: 2009:555 2 § is "never available in this edition's period". */
    @Test
    void f2009K555ChildRaisingAllowanceIsGone() {
        RecipientType board = RecipientType.of(MUNICIPAL_AUTHORITY, AuthorityFunction.SOCIAL_WELFARE_BOARD);
        assertEquals(
                List.of("PERMITTED -> LEGAL_BASIS_NOT_IN_FORCE since 2020-04-01"),
                covered(DiffAspect.OUTCOME, board, CHILD_RAISING_ALLOWANCE_CASE));
    }

    /** FACTS B: "A date before 2020-04-01 is not covered". */
    @Test
    void beforeThePeriodOfTheEditionByStatuteOneRowSaysThatNothingIsCovered() {
        List<DiffRow> before = DIFF.rows().stream()
                .filter(row -> row.period().contains(START.minusDays(1)))
                .toList();
        assertEquals(1, before.size(), before::toString);
        assertEquals(ValidityPeriod.until(START), before.get(0).period());
        assertEquals("DATE_NOT_COVERED", before.get(0).after());
    }

    @Test
    void anEditionAgainstItselfGivesNothing() {
        for (RuleBook book : LefiPrenumeration.editions()) {
            assertEquals(List.of(), EditionDiff.between(book, book).rows());
        }
    }

    @Test
    void aRuleMayBeginOnTheFirstDayThereIs() {
        Rule always = Books.rule(
                        "rule", Recipients.of(INSURANCE_COMPANY), COORDINATION, Books.section(1), Books.section(2))
                .inForce(ValidityPeriod.from(LocalDate.MIN))
                .build();
        EditionDiff diff =
                EditionDiff.between(Books.bookOf().build(), Books.bookOf(always).build());
        assertEquals(
                List.of(ValidityPeriod.from(LocalDate.MIN), ValidityPeriod.from(LocalDate.MIN)),
                diff.rows().stream().map(DiffRow::period).toList(),
                "with the purpose, and with any other");
    }

    @Test
    void knowsItsBooks() {
        assertEquals(AS_PUBLISHED, DIFF.before());
        assertEquals(BY_STATUTE, DIFF.after());
    }

    /** Types are listed as DESIGN section 6 has them: each kind, and each function at its level. */
    @Test
    void everyTypeOfRecipientIsLookedAt() {
        List<RecipientType> asked =
                Questions.recipients().stream().map(Organisation::type).toList();
        assertEquals(asked.size(), RecipientType.all().size());
        assertEquals(Set.copyOf(asked), Set.copyOf(RecipientType.all()));
    }

    private static SortedSet<LocalDate> daysThatMatter() {
        SortedSet<LocalDate> days = new TreeSet<>();
        Stream.of(AS_PUBLISHED, BY_STATUTE)
                .flatMap(book -> book.turningPoints().stream())
                .forEach(day -> days.addAll(List.of(day.minusDays(1), day)));
        return days;
    }

    /** The rows about days that both editions cover, in short. */
    private static List<String> covered(DiffAspect aspect, OrganisationKind kind, DisclosurePurpose purpose) {
        return covered(aspect, RecipientType.of(kind), purpose);
    }

    private static List<String> covered(DiffAspect aspect, RecipientType recipient, DisclosurePurpose purpose) {
        return DIFF.rows().stream()
                .filter(row -> row.aspect() == aspect && row.audience().contains(new Audience(recipient, purpose)))
                .filter(row -> !row.period().equals(ValidityPeriod.until(START)))
                .map(row -> row.before() + " -> " + row.after() + " since "
                        + row.period().from().orElseThrow()
                        + row.period().end().map(day -> " until " + day).orElse(""))
                .toList();
    }

    private static List<DiffRow> rows(DiffAspect aspect, OrganisationKind kind, DisclosurePurpose purpose) {
        Audience asked = new Audience(RecipientType.of(kind), purpose);
        return DIFF.rows().stream()
                .filter(row -> row.aspect() == aspect && row.audience().contains(asked))
                .toList();
    }

    private static Set<Audience> audience(DisclosurePurpose purpose, OrganisationKind... kinds) {
        Set<Audience> audience = new HashSet<>();
        for (OrganisationKind kind : kinds) {
            audience.add(new Audience(RecipientType.of(kind), purpose));
        }
        return audience;
    }
}
