package se.lefi.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import se.lefi.connection.ConnectionEvent;
import se.lefi.connection.ConnectionEventType;
import se.lefi.connection.ConnectionProcess;
import se.lefi.connection.ConnectionStep;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RuleBook;
import se.lefi.rules.analysis.Audit;

/** What is done once for a whole, as the whole doubles: where the figure doubles with it, a part costs the same however many there are. */
public class DoublingBenchmark {
    private DoublingBenchmark() {}

    /** Milliseconds for a run, after one that warms up. */
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 1)
    @Measurement(iterations = 1)
    @Fork(3)
    public abstract static class Settings {}

    /** More rules: of as many purposes as that takes, or of one purpose, each for a day of its own. */
    @State(Scope.Benchmark)
    public static class Books extends Settings {
        @Param({"5000", "10000"})
        public int rules;

        @Param({"purposes", "periods"})
        public String more;

        private RuleBook book;

        @Setup
        public void build() {
            book = more.equals("periods") ? SyntheticBook.ofPeriods(rules) : SyntheticBook.of(rules);
        }

        @Benchmark
        public RuleBook check() {
            return book.withRules(book.rules().subList(0, rules - 1));
        }

        @Benchmark
        public DisclosureEngine engine() {
            return DisclosureEngine.using(book);
        }

        @Benchmark
        public Audit audit() {
            return Audit.of(book);
        }
    }

    /** More events of one organisation, which joins and leaves again and again. */
    @State(Scope.Benchmark)
    public static class Events extends Settings {
        private static final List<ConnectionEventType> ROUND = List.of(
                ConnectionEventType.APPLICATION,
                ConnectionEventType.AGREEMENT_SENT,
                ConnectionEventType.RECIPIENT_SIGNED,
                ConnectionEventType.AGENCY_SIGNED,
                ConnectionEventType.CONNECTION,
                ConnectionEventType.TERMINATION);

        @Param({"100000", "200000"})
        public int events;

        private List<ConnectionEvent> history;

        @Setup
        public void build() {
            history = IntStream.range(0, events)
                    .mapToObj(i -> ROUND.get(i % ROUND.size()).on(LocalDate.EPOCH.plusDays(i)))
                    .toList();
        }

        @Benchmark
        public ConnectionStep replay() {
            return ConnectionProcess.replay(OrganisationKind.INSURANCE_COMPANY, history);
        }
    }
}
