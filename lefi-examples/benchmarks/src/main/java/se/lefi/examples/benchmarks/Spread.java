package se.lefi.examples.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The median of some rounds, and the rounds between which the true one lies in 93 of 100 runs, whatever the noise is like: of
 * five rounds the least and the most, of twenty-one the sixth and the sixteenth. Fewer than five tell less. To four digits.
 */
record Spread(double median, double least, double most) {
    private static final double OUTSIDE = 0.07;
    private static final MathContext DIGITS = new MathContext(4);

    static Spread of(List<Double> rounds) {
        List<Double> sorted = rounds.stream().sorted().toList();
        int size = sorted.size();
        int cut = cut(size);
        double median = (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
        return new Spread(rounded(median), rounded(sorted.get(cut)), rounded(sorted.get(size - 1 - cut)));
    }

    /** How many rounds may be left out at either end: each lies above the true median as a coin falls. */
    private static int cut(int size) {
        double one = Math.pow(0.5, size);
        double outside = 2 * one;
        int cut = -1;
        while (outside <= OUTSIDE || cut < 0) {
            cut++;
            one = one * (size - cut) / (cut + 1);
            outside += 2 * one;
        }
        return cut;
    }

    private static double rounded(double value) {
        return new BigDecimal(value).round(DIGITS).doubleValue();
    }
}
