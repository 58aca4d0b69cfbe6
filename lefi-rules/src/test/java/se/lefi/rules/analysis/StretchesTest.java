package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lefi.law.ValidityPeriod;

class StretchesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 15);

    @Test
    void aBookIsPartedAtItsTurningPoints() {
        assertEquals(List.of(ValidityPeriod.ALWAYS), Stretches.of(TrialBooks.bookOf()));
        assertEquals(
                List.of(
                        ValidityPeriod.until(DAY),
                        ValidityPeriod.between(DAY, DAY.plusDays(7)),
                        ValidityPeriod.from(DAY.plusDays(7))),
                Stretches.of(TrialBooks.bookOf().withCoverage(ValidityPeriod.between(DAY, DAY.plusDays(7)))));
    }

    @Test
    void twoBooksArePartedAtTheTurningPointsOfBoth() {
        assertEquals(
                List.of(
                        ValidityPeriod.until(DAY),
                        ValidityPeriod.between(DAY, DAY.plusDays(7)),
                        ValidityPeriod.from(DAY.plusDays(7))),
                Stretches.of(
                        TrialBooks.bookOf().withCoverage(ValidityPeriod.from(DAY.plusDays(7))),
                        TrialBooks.bookOf().withCoverage(ValidityPeriod.from(DAY))));
    }

    @Test
    void noDayIsEarlierThanTheFirst() {
        assertEquals(
                List.of(ValidityPeriod.from(LocalDate.MIN)),
                Stretches.of(TrialBooks.bookOf().withCoverage(ValidityPeriod.from(LocalDate.MIN))));
    }

    @Test
    void theDayOfAStretchIsItsFirstOrElseItsLast() {
        assertEquals(DAY, Stretches.dayOf(ValidityPeriod.between(DAY, DAY.plusDays(7))));
        assertEquals(DAY, Stretches.dayOf(ValidityPeriod.until(DAY.plusDays(1))));
        assertTrue(ValidityPeriod.ALWAYS.contains(Stretches.dayOf(ValidityPeriod.ALWAYS)));
    }
}
