package se.lefi.examples.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.edition.LefiPrenumeration;

/** A decision, from a request. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@OperationsPerInvocation(Workload.SIZE)
public class DecideBenchmark {
    private final DisclosureEngine asPublished = DisclosureEngine.using(LefiPrenumeration.asPublished());
    private final DisclosureEngine byStatute = DisclosureEngine.using(LefiPrenumeration.byStatute());
    private final List<DisclosureRequest> requestsAsPublished = Workload.of(LefiPrenumeration.asPublished());
    private final List<DisclosureRequest> requestsByStatute = Workload.of(LefiPrenumeration.byStatute());

    @Benchmark
    public void lefiAsPublished(Blackhole answers) {
        for (DisclosureRequest request : requestsAsPublished) {
            answers.consume(asPublished.decide(request));
        }
    }

    @Benchmark
    public void lefiByStatute(Blackhole answers) {
        for (DisclosureRequest request : requestsByStatute) {
            answers.consume(byStatute.decide(request));
        }
    }
}
