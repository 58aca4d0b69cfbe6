package se.lefi.examples.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.lefi.examples.benchmarks.Benchmarks;
import se.lefi.examples.benchmarks.Effort;
import se.lefi.examples.benchmarks.Figure;
import se.lefi.examples.benchmarks.Jmh;
import se.lefi.examples.benchmarks.Rounds;
import se.lefi.examples.benchmarks.Run;

/**
 * Checks that every peer agrees with lefi, then times them all beside it: decisions from requests by JMH, and
 * whole processes from start to the first decision. Stops at the first disagreement.
 */
public final class Peers {
    private static final String DECIDE = "DecideBenchmark.asPublished";
    private static final String BY_HAND = PeerColdStart.BY_HAND;
    private static final String LEFI = PeerColdStart.LEFI;

    private Peers() {}

    /** {@code check} leaves out the figures; {@code quick} sees that all of them can be taken. */
    public static void main(String[] arguments) throws Exception {
        String task = arguments.length == 0 ? "full" : arguments[0];
        OpenLWorkbook.write();
        for (PeerEngine engine : PeerEngine.values()) {
            int requests = PeerCheck.onEverything(engine);
            System.out.printf(Locale.ROOT, "%-16s agrees with lefi on %,d requests%n", engine, requests);
        }
        switch (task) {
            case "full" -> Benchmarks.show("peers", Run.of(measure(Effort.PEERS)));
            case "quick" -> Benchmarks.show("quick-peers", Run.of(measure(Effort.QUICK)));
            case "check" -> {}
            default -> throw new IllegalArgumentException(task);
        }
    }

    private static List<Figure> measure(Effort effort) throws Exception {
        Rounds times = new Jmh(effort, "DecideBenchmark\\.asPublished", "PeersBenchmark").times();
        Rounds starts = PeerColdStart.measure(effort.rounds());
        List<Figure> figures = new ArrayList<>();
        figures.add(times.figure("a decision by hand", DECIDE + "ByHand", "ns", LEFI, DECIDE));
        for (PeerEngine engine : PeerEngine.values()) {
            figures.add(times.figure(
                    "a decision by " + engine.title(), "PeersBenchmark.decide " + engine, "ns", LEFI, DECIDE));
        }
        figures.add(starts.figure("the first decision by hand", BY_HAND, "ms", LEFI, LEFI));
        for (PeerEngine engine : PeerEngine.values()) {
            figures.add(starts.figure("the first decision by " + engine.title(), engine.name(), "ms", LEFI, LEFI));
        }
        return figures;
    }
}
