package se.lefi.examples.benchmarks.peers;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import se.lefi.examples.benchmarks.DecideBenchmark;
import se.lefi.examples.benchmarks.ProcessTimer;

/**
 * Checks that every peer agrees with lefi, then times them all beside it: decisions from requests in one run of JMH, and
 * whole processes from start to the first decision. Stops at the first disagreement.
 */
public final class Peers {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Peers() {}

    public static void main(String[] arguments) throws Exception {
        OpenLWorkbook.write();
        for (PeerEngine engine : PeerEngine.values()) {
            int requests = PeerCheck.onEverything(engine);
            System.out.printf(Locale.ROOT, "%-16s agrees with lefi on %,d requests%n", engine, requests);
        }
        Map<String, RunResult> results = benchmark();
        print(results, PeerColdStart.measure(List.copyOf(results.keySet())));
    }

    private static Map<String, RunResult> benchmark() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(DecideBenchmark.class.getName() + "\\.asPublished")
                        .include(PeersBenchmark.class.getName())
                        .forks(2)
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        Map<String, RunResult> byEngine = new LinkedHashMap<>();
        results.forEach(result -> byEngine.put(engine(result), result));
        return byEngine;
    }

    private static String engine(RunResult result) {
        if (result.getParams().getBenchmark().startsWith(PeersBenchmark.class.getName())) {
            return result.getParams().getParam("engine");
        }
        return result.getPrimaryResult().getLabel().endsWith("ByHand") ? PeerColdStart.BY_HAND : PeerColdStart.LEFI;
    }

    private static void print(Map<String, RunResult> results, ProcessTimer starts) {
        double lefi = results.get(PeerColdStart.LEFI).getPrimaryResult().getScore();
        System.out.printf(
                Locale.ROOT,
                "%n%-16s %14s %12s %11s %9s %15s%n",
                "",
                "ns a decision",
                "± (99.9 %)",
                "times lefi",
                "B",
                "cold start, ms");
        results.forEach((engine, result) -> {
            Result<?> time = result.getPrimaryResult();
            System.out.printf(
                    Locale.ROOT,
                    "%-16s %,14.1f %,12.1f %,11.1f %,9.0f %,15.0f%n",
                    engine,
                    time.getScore(),
                    time.getScoreError(),
                    time.getScore() / lefi,
                    result.getSecondaryResults().get(ALLOCATED).getScore(),
                    starts.median(engine));
        });
        starts.print("Cold start, ms");
    }
}
