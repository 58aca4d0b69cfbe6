package se.lefi.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lefi.Broken;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;

/** Decision record 4: half-open, from the first day, up to but not including the end day. */
class ValidityPeriodTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 15);

    @Test
    void containsFromTheFirstDayUpToTheEnd() {
        ValidityPeriod week = ValidityPeriod.between(DAY, DAY.plusDays(7));
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6), daysIn(week));
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), daysIn(ValidityPeriod.from(DAY)));
        assertEquals(List.of(-3, -2, -1), daysIn(ValidityPeriod.until(DAY)));
        assertEquals(13, daysIn(ValidityPeriod.ALWAYS).size());
        assertTrue(ValidityPeriod.ALWAYS.contains(LocalDate.MIN));
        assertTrue(ValidityPeriod.ALWAYS.contains(LocalDate.MAX));
    }

    @Test
    void aPeriodMayBeEmpty() {
        ValidityPeriod empty = ValidityPeriod.between(DAY, DAY);
        assertTrue(empty.isEmpty());
        assertEquals(List.of(), daysIn(empty));
        assertFalse(ValidityPeriod.between(DAY, DAY.plusDays(1)).isEmpty());
        assertFalse(ValidityPeriod.ALWAYS.isEmpty());
        assertFalse(ValidityPeriod.from(DAY).isEmpty());
        assertFalse(ValidityPeriod.until(DAY).isEmpty());
    }

    @Test
    void noDayIsBeforeTheFirstThereIs() {
        ValidityPeriod empty = ValidityPeriod.until(LocalDate.MIN);
        assertFalse(empty.contains(LocalDate.MIN));
        assertTrue(empty.isEmpty());
        assertFalse(empty.overlaps(ValidityPeriod.ALWAYS));
        assertFalse(ValidityPeriod.ALWAYS.overlaps(empty));
        assertFalse(ValidityPeriod.until(LocalDate.MIN.plusDays(1)).isEmpty());
        assertFalse(ValidityPeriod.from(LocalDate.MAX).isEmpty());
    }

    @Test
    void aPeriodIsNotNegative() {
        Broken.because(
                () -> ValidityPeriod.between(DAY, DAY.minusDays(1)),
                ValidityPeriod.class,
                "end",
                "2024-02-14",
                Invariant.END_NOT_BEFORE_START);
    }

    /** Against counting days: every pair of periods within six days, bounded or not. */
    @Test
    void overlapsWhereSomeDayIsInBoth() {
        forEveryPair((one, other) ->
                assertEquals(!common(one, other).isEmpty(), one.overlaps(other), () -> one + " and " + other));
    }

    @Test
    void intersectionHasTheDaysThatAreInBoth() {
        forEveryPair((one, other) -> {
            List<Integer> common = common(one, other);
            if (common.isEmpty()) {
                assertThrows(InvalidValueException.class, () -> one.intersection(other), () -> one + " and " + other);
            } else {
                assertEquals(common, daysIn(one.intersection(other)), () -> one + " and " + other);
            }
        });
    }

    @Test
    void intersectionOfPeriodsWithoutACommonDayIsRefused() {
        Broken.because(
                () -> ValidityPeriod.until(DAY).intersection(ValidityPeriod.from(DAY)),
                ValidityPeriod.class,
                "end",
                "2024-02-15",
                Invariant.END_NOT_BEFORE_START);
    }

    @Test
    void hashCodesTellPeriodsApart() {
        assertNotEquals(
                ValidityPeriod.from(DAY).hashCode(),
                ValidityPeriod.from(DAY.plusDays(1)).hashCode());
        assertNotEquals(
                ValidityPeriod.from(DAY).hashCode(), ValidityPeriod.until(DAY).hashCode());
    }

    @Test
    void equalByBounds() {
        assertEquals(ValidityPeriod.from(DAY), ValidityPeriod.from(DAY));
        assertEquals(
                ValidityPeriod.from(DAY).hashCode(), ValidityPeriod.from(DAY).hashCode());
        assertFalse(ValidityPeriod.from(DAY).equals(ValidityPeriod.until(DAY)));
        assertEquals(Optional.of(DAY), ValidityPeriod.from(DAY).from());
        assertEquals(Optional.empty(), ValidityPeriod.from(DAY).end());
        assertEquals(Optional.of(DAY), ValidityPeriod.until(DAY).end());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-02-15/2024-02-16", "2024-02-15/2024-02-15", "2024-02-15/..", "../2024-02-15", "../.."})
    void writtenAsAnIsoIntervalAndReadBack(String text) {
        assertEquals(text, ValidityPeriod.parse(text).toString());
    }

    @Test
    void everyPeriodIsReadBackAsWritten() {
        forEveryPair((one, other) -> assertEquals(one, ValidityPeriod.parse(one.toString())));
        for (ValidityPeriod far :
                List.of(ValidityPeriod.between(LocalDate.MIN, LocalDate.MAX), ValidityPeriod.until(LocalDate.MIN))) {
            assertEquals(far, ValidityPeriod.parse(far.toString()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-15, end, [absent], REQUIRED",
        "2024-02-30/.., from, 2024-02-30, ISO_DATE",
        "/2024-02-15, from, '', ISO_DATE",
        "2024-02-15/, end, '', ISO_DATE",
        "2024-02-15/P1D, end, P1D, ISO_DATE",
        "2024-02-15/../.., end, ../.., ISO_DATE",
        "2024-02-15/2024-02-14, end, 2024-02-14, END_NOT_BEFORE_START",
    })
    void anotherWritingIsRefused(String text, String field, String value, Invariant invariant) {
        Broken.because(() -> ValidityPeriod.parse(text), ValidityPeriod.class, field, value, invariant);
    }

    @Test
    void spanIsTheShortestPeriodWithBoth() {
        forEveryPair((one, other) -> {
            List<Integer> span = daysIn(one.span(other));
            if (!one.isEmpty() && !other.isEmpty()) {
                List<Integer> both = new ArrayList<>(daysIn(one));
                both.addAll(daysIn(other));
                assertEquals(
                        IntStream.rangeClosed(Collections.min(both), Collections.max(both))
                                .boxed()
                                .toList(),
                        span,
                        () -> one + " and " + other);
            }
            assertEquals(one.span(other), other.span(one));
        });
        assertEquals(ValidityPeriod.ALWAYS, ValidityPeriod.from(DAY).span(ValidityPeriod.until(DAY)));
    }

    @Test
    void anyDayIsOneOfItsDays() {
        forEveryPair((one, other) -> {
            if (!one.isEmpty()) {
                assertTrue(one.contains(one.anyDay()), one::toString);
            }
        });
        LocalDate day = LocalDate.of(2024, 2, 15);
        assertEquals(day, ValidityPeriod.from(day).anyDay());
        assertEquals(day.minusDays(1), ValidityPeriod.until(day).anyDay());
        assertEquals(LocalDate.EPOCH, ValidityPeriod.ALWAYS.anyDay());
    }

    /** Periods with days abut where they share none and leave none out between them. */
    @Test
    void abutsWhereOneEndsOnTheDayTheOtherBegins() {
        forEveryPair((one, other) -> {
            if (!one.isEmpty() && !other.isEmpty()) {
                int days = daysIn(one).size() + daysIn(other).size();
                assertEquals(
                        common(one, other).isEmpty() && daysIn(one.span(other)).size() == days,
                        one.abuts(other),
                        () -> one + " and " + other);
            }
        });
        assertFalse(ValidityPeriod.ALWAYS.abuts(ValidityPeriod.ALWAYS));
    }

    @Test
    void anEndThatIsNotThereIsOpen() {
        assertEquals(ValidityPeriod.from(DAY), ValidityPeriod.between(DAY, Optional.empty()));
        assertEquals(ValidityPeriod.between(DAY, DAY), ValidityPeriod.between(DAY, Optional.of(DAY)));
    }

    private static void forEveryPair(BiConsumer<ValidityPeriod, ValidityPeriod> check) {
        List<ValidityPeriod> periods = new ArrayList<>(List.of(ValidityPeriod.ALWAYS));
        for (int from = 0; from <= 5; from++) {
            periods.add(ValidityPeriod.from(DAY.plusDays(from)));
            periods.add(ValidityPeriod.until(DAY.plusDays(from)));
            for (int end = from; end <= 5; end++) {
                periods.add(ValidityPeriod.between(DAY.plusDays(from), DAY.plusDays(end)));
            }
        }
        periods.forEach(one -> periods.forEach(other -> check.accept(one, other)));
    }

    private static List<Integer> common(ValidityPeriod one, ValidityPeriod other) {
        return daysIn(one).stream().filter(daysIn(other)::contains).toList();
    }

    private static List<Integer> daysIn(ValidityPeriod period) {
        return IntStream.range(-3, 10)
                .filter(offset -> period.contains(DAY.plusDays(offset)))
                .boxed()
                .toList();
    }
}
