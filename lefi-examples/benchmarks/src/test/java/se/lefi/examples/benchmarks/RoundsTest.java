package se.lefi.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RoundsTest {
    @Test
    void comparesRoundByRound() {
        Rounds rounds = new Rounds();
        for (double[] round : new double[][] {{10, 10}, {30, 20}, {20, 40}}) {
            rounds.add("lefi", round[0]);
            rounds.add("hand", round[1]);
        }
        assertEquals(
                new Figure("decide", 20, "ns", "by hand", 20.0, 1, 0.5, 1.5, null, null),
                rounds.figure("decide", "lefi", "ns", "by hand", "hand"));
        assertEquals(
                new Figure("decide", 0.02, "µs", null, null, 0.02, 0.01, 0.03, null, null),
                rounds.by(1000).figure("decide", "lefi", "µs"));
    }
}
