package se.lefi.examples.benchmarks;

import java.util.List;
import java.util.function.Predicate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Refused;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;

/** What each kind of answer leaves behind. */
@State(Scope.Benchmark)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 1, time = 1)
public class AllocationBenchmark extends BenchmarkSettings {
    /** An answer, and which decisions are of that kind. */
    public enum Answer {
        PERMISSION(Decision::isPermitted),
        REFUSAL(decision -> !decision.isPermitted() && !namesCategories(decision)),
        NAMING_CATEGORIES(Answer::namesCategories);

        private final Predicate<Decision> isOne;

        Answer(Predicate<Decision> isOne) {
            this.isOne = isOne;
        }

        private static boolean namesCategories(Decision decision) {
            return decision instanceof Refused refused
                    && refused.unmet().stream()
                            .anyMatch(unmet -> !unmet.categories().isEmpty());
        }
    }

    @Param
    public Answer answer;

    @Param({"as-published", "by-statute"})
    public String edition;

    private DisclosureEngine engine;
    private List<DisclosureRequest> requests;
    private int next;

    @Setup
    public void build() {
        RuleBook book = edition.equals("by-statute") ? LefiPrenumeration.byStatute() : LefiPrenumeration.asPublished();
        engine = DisclosureEngine.using(book);
        requests = Workload.of(book).stream()
                .filter(request -> answer.isOne.test(engine.decide(request)))
                .toList();
    }

    @Benchmark
    public Decision decide() {
        next = (next + 1) % requests.size();
        return engine.decide(requests.get(next));
    }
}
