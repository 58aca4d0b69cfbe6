package se.lefi.examples.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.naive.NaiveAsPublished;
import se.lefi.rules.naive.NaiveByStatute;

/** A decision from a request: lefi, and the yardstick written by hand for the same edition. */
@State(Scope.Benchmark)
@OperationsPerInvocation(Workload.SIZE)
public class DecideBenchmark extends BenchmarkSettings {
    private final DisclosureEngine asPublished = DisclosureEngine.using(LefiPrenumeration.asPublished());
    private final DisclosureEngine byStatute = DisclosureEngine.using(LefiPrenumeration.byStatute());
    private final List<DisclosureRequest> requestsAsPublished = Workload.of(LefiPrenumeration.asPublished());
    private final List<DisclosureRequest> requestsByStatute = Workload.of(LefiPrenumeration.byStatute());

    @Benchmark
    public void asPublished(Blackhole answers) {
        for (DisclosureRequest request : requestsAsPublished) {
            answers.consume(asPublished.decide(request));
        }
    }

    @Benchmark
    public void asPublishedByHand(Blackhole answers) {
        for (DisclosureRequest request : requestsAsPublished) {
            answers.consume(NaiveAsPublished.decide(request));
        }
    }

    @Benchmark
    public void byStatute(Blackhole answers) {
        for (DisclosureRequest request : requestsByStatute) {
            answers.consume(byStatute.decide(request));
        }
    }

    @Benchmark
    public void byStatuteByHand(Blackhole answers) {
        for (DisclosureRequest request : requestsByStatute) {
            answers.consume(NaiveByStatute.decide(request));
        }
    }
}
