package se.lefi.examples.benchmarks;

/**
 * How much is spent on a run.
 *
 * @param rounds in which everything is measured once
 * @param starts rounds of what takes a moment only: whole processes that decide once
 * @param rows of the file that the command line decides
 * @param decisions of each thread, in memory
 * @param fast whether JMH takes no time to warm up
 */
public record Effort(int rounds, int starts, int rows, int decisions, boolean fast) {
    /** What figures are taken with. */
    public static final Effort FULL = new Effort(5, 21, 1_000_000, 50_000_000, false);

    /** For the other engines, which lie further apart than any noise. */
    public static final Effort PEERS = new Effort(3, 3, 0, 0, false);

    /** Enough to see that everything runs. */
    public static final Effort QUICK = new Effort(1, 1, 10_000, 100_000, true);
}
