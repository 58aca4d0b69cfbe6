package se.lefi.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Benchmarks of JMH in rounds: a virtual machine for each in every round, which is what differs most between two runs. */
public final class Jmh {
    private final Rounds times = new Rounds();
    private final Rounds bytes = new Rounds();

    /**
     * Runs all benchmarks whose names contain one of these. What JMH prints goes to {@code target/jmh-1.txt} and so on.
     */
    public Jmh(Effort effort, String... benchmarks) throws RunnerException, IOException {
        Path target = Files.createDirectories(Path.of("target"));
        for (int round = 1; round <= effort.rounds(); round++) {
            System.out.printf("JMH, round %d of %d%n", round, effort.rounds());
            ChainedOptionsBuilder options = new OptionsBuilder()
                    .forks(1)
                    .shouldFailOnError(true)
                    .addProfiler(GCProfiler.class)
                    .output(target.resolve("jmh-" + round + ".txt").toString());
            if (effort.fast()) {
                options.warmupIterations(1)
                        .warmupTime(TimeValue.milliseconds(50))
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(50));
            }
            for (String benchmark : benchmarks) {
                options.include(benchmark);
            }
            new Runner(options.build()).run().forEach(this::add);
        }
    }

    /** {@return how long an operation takes} */
    public Rounds times() {
        return times;
    }

    /** {@return how many bytes it allocates} */
    public Rounds bytes() {
        return bytes;
    }

    private void add(RunResult result) {
        String name = name(result.getParams());
        times.add(name, result.getPrimaryResult().getScore());
        double allocated =
                result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
        // Less than a tenth is what the virtual machine allocates besides.
        bytes.add(name, Math.round(allocated * 10) / 10.0);
    }

    /** Class and method, with the parameters behind it: {@code DecideBenchmark.asPublished}, {@code Rules.same 10}. */
    private static String name(BenchmarkParams params) {
        String full = params.getBenchmark();
        int method = full.lastIndexOf('.');
        int type = Math.max(full.lastIndexOf('.', method - 1), full.lastIndexOf('$', method - 1));
        StringBuilder name = new StringBuilder(full.substring(type + 1));
        params.getParamsKeys().stream().sorted().forEach(key -> name.append(' ').append(params.getParam(key)));
        return name.toString();
    }
}
