package se.lefi.examples.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.analysis.Impact;
import se.lefi.rules.analysis.Receipt;
import se.lefi.rules.edition.LefiPrenumeration;

/** A receipt of one edition against the other: from the value, and from its text. */
@State(Scope.Benchmark)
public class ImpactBenchmark extends BenchmarkSettings {
    private final List<DisclosureEngine> editions = List.of(DisclosureEngine.using(LefiPrenumeration.asPublished()));
    private final DisclosureEngine engine = DisclosureEngine.using(LefiPrenumeration.byStatute());
    private final Receipt[] receipts;
    private final String[] texts;
    private int next;

    /** Of the workload's requests, by the edition as published. */
    public ImpactBenchmark() {
        DisclosureEngine published = editions.get(0);
        receipts = Workload.of(published.book()).stream()
                .map(published::assess)
                .map(Receipt::of)
                .toArray(Receipt[]::new);
        texts = List.of(receipts).stream().map(Receipt::text).toArray(String[]::new);
    }

    @Benchmark
    public Impact ofAReceipt() {
        return Impact.of(receipts[next()], editions, engine);
    }

    @Benchmark
    public Impact ofItsText() {
        return Impact.of(Receipt.parse(texts[next()]), editions, engine);
    }

    private int next() {
        next = (next + 1) % receipts.length;
        return next;
    }
}
