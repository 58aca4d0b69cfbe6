package se.lefi.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {
    /** From tables of the sign test: how many rounds may lie outside at either end, so that 7 in 100 are not passed. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "2, 1, 2",
        "3, 1, 3",
        "5, 1, 5",
        "7, 1, 7",
        "8, 1, 8",
        "9, 2, 8",
        "11, 3, 9",
        "15, 4, 12",
        "21, 6, 16"
    })
    void leavesOutWhatMayBeNoise(int rounds, double least, double most) {
        Spread spread = Spread.of(IntStream.rangeClosed(1, rounds)
                .mapToObj(round -> (double) round)
                .toList());
        assertEquals(new Spread((rounds + 1) / 2.0, least, most), spread);
    }

    @Test
    void sortsAndRoundsToFourDigits() {
        assertEquals(new Spread(0.1235, 0.01235, 123500), Spread.of(List.of(0.123456, 123456.0, 0.0123456)));
    }
}
