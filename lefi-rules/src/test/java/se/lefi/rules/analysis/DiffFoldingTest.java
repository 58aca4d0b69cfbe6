package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.analysis.DiffRow.Audience;

/** Folded rows are about exactly the recipients, purposes and days of the others. */
class DiffFoldingTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 15);
    private static final ValidityPeriod BEFORE = ValidityPeriod.until(DAY);
    private static final ValidityPeriod WEEK = ValidityPeriod.between(DAY, DAY.plusDays(7));
    private static final ValidityPeriod SINCE = ValidityPeriod.from(DAY.plusDays(7));
    private static final Audience COMPANIES = audience(OrganisationKind.INSURANCE_COMPANY);
    private static final Audience OTHERS = audience(OrganisationKind.OTHER);
    private static final int MANY = 100;

    @Test
    void daysThatAdjoinBecomeOnePeriod() {
        assertEquals(
                List.of(row(ValidityPeriod.until(DAY.plusDays(7)), "a", "b", COMPANIES)),
                fold(MANY, row(BEFORE, "a", "b", COMPANIES), row(WEEK, "a", "b", COMPANIES)));
        assertEquals(
                List.of(row(ValidityPeriod.from(DAY), "a", "b", COMPANIES)),
                fold(MANY, row(WEEK, "a", "b", COMPANIES), row(SINCE, "a", "b", COMPANIES)));
        ValidityPeriod next = ValidityPeriod.between(DAY.plusDays(7), DAY.plusDays(9));
        assertEquals(
                List.of(row(ValidityPeriod.between(DAY, DAY.plusDays(9)), "a", "b", COMPANIES)),
                fold(MANY, row(WEEK, "a", "b", COMPANIES), row(next, "a", "b", COMPANIES)));
    }

    @Test
    void daysWithAGapBetweenStayApart() {
        List<DiffRow> apart = List.of(row(BEFORE, "a", "b", COMPANIES), row(SINCE, "a", "b", COMPANIES));
        assertEquals(apart, DiffFolding.fold(apart, MANY));
    }

    @Test
    void otherAnswersStayApart() {
        List<DiffRow> apart = List.of(row(BEFORE, "a", "b", COMPANIES), row(WEEK, "a", "c", COMPANIES));
        assertEquals(apart, DiffFolding.fold(apart, MANY));
    }

    @Test
    void recipientsWithTheSameAnswersInTheSameDaysShareARow() {
        assertEquals(
                List.of(row(WEEK, "a", "b", COMPANIES, OTHERS)),
                fold(MANY, row(WEEK, "a", "b", COMPANIES), row(WEEK, "a", "b", OTHERS)));
        List<DiffRow> apart = List.of(row(BEFORE, "a", "b", COMPANIES), row(WEEK, "a", "b", OTHERS));
        assertEquals(apart, DiffFolding.fold(apart, MANY));
    }

    @Test
    void whereOneBookAnswersEverybodyTheSameTheAnswersOfTheOtherAreListed() {
        assertEquals(
                List.of(row(WEEK, "a / b", "c", COMPANIES, OTHERS)),
                fold(2, row(WEEK, "a", "c", COMPANIES), row(WEEK, "b", "c", OTHERS)));
        assertEquals(
                List.of(row(WEEK, "c", "a / b", COMPANIES, OTHERS)),
                fold(2, row(WEEK, "c", "a", COMPANIES), row(WEEK, "c", "b", OTHERS)));
    }

    @Test
    void whereSomebodyIsMissingTheAnswersStayApart() {
        List<DiffRow> apart = List.of(row(WEEK, "a", "c", COMPANIES), row(WEEK, "b", "c", OTHERS));
        assertEquals(apart, DiffFolding.fold(apart, 3));
    }

    private static List<DiffRow> fold(int audiences, DiffRow... rows) {
        return DiffFolding.fold(List.of(rows), audiences);
    }

    private static DiffRow row(ValidityPeriod period, String before, String after, Audience... audience) {
        return new DiffRow(DiffAspect.OUTCOME, Set.of(audience), period, before, after);
    }

    private static Audience audience(OrganisationKind kind) {
        return new Audience(RecipientType.of(kind), DisclosurePurpose.COORDINATION);
    }
}
