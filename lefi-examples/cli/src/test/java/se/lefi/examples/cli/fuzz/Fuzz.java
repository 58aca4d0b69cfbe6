package se.lefi.examples.cli.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Tries damaged texts on whatever reads text: {@code -Dlefi.fuzz=10000000} asks for so many texts in all,
 * {@code -Dlefi.seed=1000} for other ones. A failure names the seed and the number of the text; a hang is ended by the build.
 */
final class Fuzz {
    private static final long INPUTS = Long.getLong("lefi.fuzz", 40_000);
    private static final long FIRST_SEED = Long.getLong("lefi.seed", 1);
    private static final int PERCENT = 100;
    private static final int OF_A_SEED = 1_000;

    private Fuzz() {}

    /** What reads text. */
    @FunctionalInterface
    interface Target {
        /** Whether what was made of the mutator's next text was accepted; throws for what breaks a property. */
        boolean accepts(Mutator mutator) throws Exception;
    }

    /** Runs the target's share of the texts, in per cent: what reads short texts is quick, and has more of them. */
    static void run(String name, int share, Target target) {
        long seeds = (INPUTS * share / PERCENT + OF_A_SEED - 1) / OF_A_SEED;
        long[] accepted = {0};
        for (long seed = FIRST_SEED; seed < FIRST_SEED + seeds; seed++) {
            accepted[0] += acceptedOf(name, seed, target);
        }
        long inputs = seeds * OF_A_SEED;
        System.out.println("Fuzz: " + name + ": " + inputs + " texts, " + accepted[0] + " of them accepted");
        assertTrue(accepted[0] > inputs / 20, name + ": hardly anything is accepted");
        assertTrue(accepted[0] < inputs - inputs / 20, name + ": hardly anything is refused");
    }

    private static long acceptedOf(String name, long seed, Target target) {
        Mutator mutator = new Mutator(seed);
        long accepted = 0;
        for (int number = 1; number <= OF_A_SEED; number++) {
            try {
                accepted += target.accepts(mutator) ? 1 : 0;
            } catch (Exception | AssertionError e) {
                throw new AssertionError(name + ", text " + number + " of seed " + seed + ": " + e, e);
            }
        }
        return accepted;
    }
}
