package se.lefi.examples.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;

/** What a decision costs as books and requests grow. */
public class GrowthBenchmark {
    private GrowthBenchmark() {}

    /** More rules: asked the same, and asked about as many of them as 4,096 requests hit. */
    @State(Scope.Benchmark)
    @OperationsPerInvocation(Workload.SIZE)
    public static class Rules extends BenchmarkSettings {
        private static final int FEWEST = 10;

        @Param({"10", "10000"})
        public int rules;

        private DisclosureEngine engine;
        private List<DisclosureRequest> same;
        private List<DisclosureRequest> aboutAll;

        @Setup
        public void build() {
            RuleBook book = SyntheticBook.of(rules);
            engine = DisclosureEngine.using(book);
            same = Workload.of(SyntheticBook.of(FEWEST));
            aboutAll = Workload.of(book);
        }

        @Benchmark
        public void sameRequests(Blackhole answers) {
            decideAll(same, answers);
        }

        /** Other rules each time: what is then measured too is how far away memory is. */
        @Benchmark
        public void requestsAboutAllRules(Blackhole answers) {
            decideAll(aboutAll, answers);
        }

        private void decideAll(List<DisclosureRequest> requests, Blackhole answers) {
            for (DisclosureRequest request : requests) {
                answers.consume(engine.decide(request));
            }
        }
    }

    /** More consents in a request, of which the last counts, in both editions. */
    @State(Scope.Benchmark)
    @OperationsPerInvocation(Consents.REQUESTS)
    public static class Consents extends BenchmarkSettings {
        static final int REQUESTS = 256;

        @Param({"1", "10", "100"})
        public int consents;

        @Param({"as-published", "by-statute"})
        public String edition;

        private DisclosureEngine engine;
        private List<DisclosureRequest> requests;

        @Setup
        public void build() {
            RuleBook book =
                    edition.equals("by-statute") ? LefiPrenumeration.byStatute() : LefiPrenumeration.asPublished();
            engine = DisclosureEngine.using(book);
            requests = Workload.of(book, 4 * REQUESTS, consents).stream()
                    .filter(request -> !request.consents().isEmpty())
                    .limit(REQUESTS)
                    .toList();
        }

        @Benchmark
        public void decide(Blackhole answers) {
            for (DisclosureRequest request : requests) {
                answers.consume(engine.decide(request));
            }
        }
    }
}
