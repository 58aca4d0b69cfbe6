package se.lefi.examples.peers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import se.lefi.examples.benchmark.DecideBenchmark;

/**
 * Checks that every peer agrees with lefi, then times them all beside it: decisions from requests in one run of JMH, and
 * the first decision in fresh virtual machines. Stops at the first disagreement.
 */
public final class Peers {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Peers() {}

    public static void main(String[] arguments) throws Exception {
        for (Engine engine : Engine.values()) {
            int requests = Agreed.onEverything(engine.load());
            System.out.printf(Locale.ROOT, "%s agrees with lefi on %,d requests%n", engine, requests);
        }
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(DecideBenchmark.class.getSimpleName() + "\\.asPublished")
                        .include(PeersBenchmark.class.getSimpleName())
                        .forks(2)
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        List<Row> rows = new ArrayList<>();
        for (RunResult result : results) {
            rows.add(Row.of(result));
        }
        print(rows);
    }

    /** What was measured of one engine. */
    private record Row(String engine, double nanos, double error, double bytes, long coldMillis) {
        static Row of(RunResult result) throws Exception {
            String benchmark = result.getParams().getBenchmark();
            String engine = result.getParams().getParam("engine");
            if (engine == null) {
                engine = benchmark.endsWith("ByHand") ? ColdStart.BY_HAND : ColdStart.LEFI;
            }
            Result<?> time = result.getPrimaryResult();
            return new Row(
                    engine,
                    time.getScore(),
                    time.getScoreError(),
                    result.getSecondaryResults().get(ALLOCATED).getScore(),
                    ColdStart.millis(engine));
        }
    }

    private static void print(List<Row> rows) {
        double lefi = rows.stream()
                .filter(row -> row.engine().equals(ColdStart.LEFI))
                .findFirst()
                .orElseThrow()
                .nanos();
        System.out.printf(
                "%n%-12s %14s %12s %10s %10s %12s%n", "", "ns a decision", "± (99.9%)", "x lefi", "B", "cold, ms");
        for (Row row : rows) {
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %,14.1f %,12.1f %,10.1f %,10.0f %,12d%n",
                    row.engine(),
                    row.nanos(),
                    row.error(),
                    row.nanos() / lefi,
                    row.bytes(),
                    row.coldMillis());
        }
    }
}
