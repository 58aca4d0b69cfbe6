package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Books;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.RuleBook;
import se.lefi.rules.analysis.DiffRow.Audience;
import se.lefi.rules.edition.Questions;

/** What differs between the page and the statutes. */
class EditionDiffTest {
    private static final Books PAGE = Books.AS_PUBLISHED;
    private static final Books STATUTES = Books.BY_STATUTE;
    private static final EditionDiff DIFF = EditionDiff.between(PAGE.book(), STATUTES.book());
    private static final ValidityPeriod NOT_COVERED =
            ValidityPeriod.until(STATUTES.book().coverage().from().orElseThrow());

    /** Every recipient and purpose, all good evidence and each way of it to fall short, about each day that matters. */
    @Test
    void equalsTheBruteForceDifference() {
        Set<DiffRow> met = new HashSet<>();
        for (LocalDate day : daysThatMatter()) {
            for (Organisation recipient : Questions.recipients()) {
                for (DisclosurePurpose purpose : Questions.purposes()) {
                    new RequestVariants(recipient, purpose, day).oneShort().forEach(request -> {
                        List<DiffRow> rows = DIFF.rowsFor(request);
                        new AnswerDifference(
                                        PAGE.engine().decide(request),
                                        STATUTES.engine().decide(request))
                                .assertToldBy(rows);
                        met.addAll(rows);
                    });
                }
            }
        }
        assertEquals(Set.copyOf(DIFF.rows()), met, "a row that no request meets with says too much");
    }

    private static Set<LocalDate> daysThatMatter() {
        return Stream.of(PAGE, STATUTES)
                .flatMap(edition -> edition.book().segments().stream())
                .flatMap(segment -> segment.from().stream())
                .flatMap(day -> Stream.of(day.minusDays(1), day))
                .collect(Collectors.toSet());
    }

    @Test
    void noTwoRowsAreAboutTheSame() {
        EditionDiffProps.assertDisjoint(DIFF.rows());
    }

    /** FACTS B2: on consent the old chapter 114 is as the page has it, so that nothing differs before. */
    @Test
    void sfb114PensionForecastsRestOnSection9Since20240215() {
        assertEquals(
                List.of("MEDIUM from 2024-02-15: 2010:110 K114P25 -> 2010:110 K114P9"),
                differences(RecipientType.of(INSURANCE_COMPANY), PENSION_FORECAST, DiffAspect.MEDIUM));
    }

    /** FACTS B1: "an insurance intermediary is not named in SFB 110:39". */
    @Test
    void sfb110K39IntermediariesLoseCoordination() {
        assertEquals(
                List.of("OUTCOME from 2020-04-01: PERMITTED -> PURPOSE_NOT_AVAILABLE"),
                differences(RecipientType.of(INSURANCE_INTERMEDIARY), COORDINATION, DiffAspect.OUTCOME));
        assertEquals(List.of(), differences(RecipientType.of(INSURANCE_COMPANY), COORDINATION, DiffAspect.OUTCOME));
    }

    /** FACTS B1: 2009:555 2 § is "never available in this edition's period". */
    @Test
    void f2009K555ChildRaisingAllowanceIsGone() {
        assertEquals(
                List.of("OUTCOME from 2020-04-01: PERMITTED -> LEGAL_BASIS_NOT_IN_FORCE"),
                differences(
                        RecipientType.of(MUNICIPAL_AUTHORITY, AuthorityFunction.SOCIAL_WELFARE_BOARD),
                        CHILD_RAISING_ALLOWANCE_CASE,
                        DiffAspect.OUTCOME));
    }

    /** FACTS B: "A date before 2020-04-01 is not covered". */
    @Test
    void beforeThePeriodOfTheEditionByStatuteOneRowSaysThatNothingIsCovered() {
        List<DiffRow> before = DIFF.rows().stream()
                .filter(row -> row.period().overlaps(NOT_COVERED))
                .toList();
        assertEquals(1, before.size(), before::toString);
        assertEquals(NOT_COVERED, before.get(0).period());
        assertEquals("DATE_NOT_COVERED", before.get(0).after());
    }

    @Test
    void anEditionAgainstItselfGivesNothing() {
        for (Books book : Books.values()) {
            assertEquals(
                    List.of(), EditionDiff.between(book.book(), book.book()).rows());
        }
    }

    @Test
    void aRuleMayBeginOnTheFirstDayThereIs() {
        RuleBook always = Books.bookOf(Books.rule(
                                "rule",
                                RecipientScope.of(INSURANCE_COMPANY),
                                COORDINATION,
                                Books.section(1),
                                Books.section(2))
                        .inForce(ValidityPeriod.from(LocalDate.MIN))
                        .build())
                .build();
        assertEquals(
                List.of(ValidityPeriod.from(LocalDate.MIN), ValidityPeriod.from(LocalDate.MIN)),
                EditionDiff.between(Books.bookOf().build(), always).rows().stream()
                        .map(DiffRow::period)
                        .toList(),
                "with the purpose, and with any other");
    }

    @Test
    void knowsItsBooks() {
        assertEquals(PAGE.book(), DIFF.before());
        assertEquals(STATUTES.book(), DIFF.after());
    }

    /** The rows about days that both editions cover, in short. */
    private static List<String> differences(RecipientType recipient, DisclosurePurpose purpose, DiffAspect aspect) {
        return DIFF.rows().stream()
                .filter(row -> row.aspect().equals(aspect)
                        && row.audience().contains(new Audience(recipient, purpose))
                        && !row.period().overlaps(NOT_COVERED))
                .map(row -> aspect + " from " + row.period().from().orElseThrow()
                        + row.period().end().map(day -> " until " + day).orElse("")
                        + ": " + row.before() + " -> " + row.after())
                .toList();
    }
}
