package se.lefi.examples.benchmarks.peers;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.examples.benchmarks.Workload;
import se.lefi.rules.edition.LefiPrenumeration;

/** A decision from a request, by each peer: one at a time, since the slowest needs a long while for all of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PeersBenchmark {
    /** All of them, unless JMH is told otherwise. */
    @Param
    private PeerEngine engine;

    private final List<DisclosureRequest> requests = Workload.of(LefiPrenumeration.asPublished());
    private Peer peer;
    private int next;

    @Setup
    public void load() {
        peer = engine.load();
    }

    @Benchmark
    public Object decide() {
        return peer.decide(requests.get(next = (next + 1) % Workload.SIZE));
    }
}
