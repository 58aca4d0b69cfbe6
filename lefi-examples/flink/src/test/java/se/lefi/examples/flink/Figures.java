package se.lefi.examples.flink;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.jspecify.annotations.Nullable;
import se.lefi.rules.edition.LefiPrenumeration;

/** Measures the job: so many subscriptions begin on one day, a savepoint, and an edition some days later. */
final class Figures {
    private static final LocalDate BEGUN = LocalDate.of(2024, 3, 1);
    private static final LocalDate AMENDED = BEGUN.plusDays(5);
    private static final int A_FILE = 10_000;

    /** Where a job runs at two, one of these is with each. */
    private static final int CLOCKS = 10;

    private static final LongAdder CHANGES = new LongAdder();
    private static final LongAdder CLOCK_CHANGES = new LongAdder();

    private Figures() {}

    /** Parallelism, and how many subscriptions. */
    public static void main(String[] args) throws Exception {
        int parallelism = Integer.parseInt(args[0]);
        int subscriptions = Integer.parseInt(args[1]);
        Path folder = java.nio.file.Files.createTempDirectory("figures");
        java.nio.file.Files.createDirectory(folder.resolve("editions"));
        Path in = java.nio.file.Files.createDirectory(folder.resolve("in"));
        for (int i = 0; i < subscriptions; i += A_FILE) {
            java.nio.file.Files.write(
                    in.resolve(String.format("a-%08d", i)),
                    Population.beginnings(i, Math.min(i + A_FILE, subscriptions), BEGUN).stream()
                            .map(Job::line)
                            .toList());
        }
        clocks(folder, 1, BEGUN.plusDays(3));

        Stopwatch watch = new Stopwatch();
        JobClient job = start(folder, parallelism, null);
        await(CHANGES, subscriptions);
        String begun = watch.perSubscription(subscriptions);

        watch = new Stopwatch();
        String savepoint = job.stopWithSavepoint(
                        false, folder.resolve("savepoints").toUri().toString(), SavepointFormatType.NATIVE)
                .get(10, TimeUnit.MINUTES);
        String saved = watch.seconds();
        long bytes = size(folder.resolve("savepoints"));

        java.nio.file.Files.writeString(
                folder.resolve("editions").resolve("a"), Job.edition(LefiPrenumeration.byStatute(), AMENDED));
        CHANGES.reset();
        CLOCK_CHANGES.reset();
        watch = new Stopwatch();
        job = start(folder, parallelism, savepoint);
        clocks(folder, 2, AMENDED.plusDays(1));
        clocks(folder, 3, AMENDED.plusDays(9));
        // Those of the first day, and of the day after the edition's.
        await(CLOCK_CHANGES, 2 * CLOCKS);
        String amended = watch.perSubscription(subscriptions);
        job.cancel().get(1, TimeUnit.MINUTES);

        System.out.printf(
                Locale.ROOT,
                "%d at %d%nbegun: %s%nsavepoint: %,d bytes (%d a subscription), %s%nrestarted and decided anew: %s, %d changes%n",
                subscriptions,
                parallelism,
                begun,
                bytes,
                bytes / subscriptions,
                saved,
                amended,
                CHANGES.sum());
        System.exit(0);
    }

    private static JobClient start(Path folder, int parallelism, @Nullable String savepoint) throws Exception {
        Configuration configuration = new Configuration();
        configuration.set(
                CheckpointingOptions.CHECKPOINTS_DIRECTORY,
                folder.resolve("checkpoints").toUri().toString());
        if (savepoint != null) {
            configuration.set(StateRecoveryOptions.SAVEPOINT_PATH, savepoint);
        }
        StreamExecutionEnvironment environment = Job.environment(parallelism, configuration);
        AnswerChanges answers = AnswerChanges.of(
                lines(environment, folder, "in"),
                lines(environment, folder, "editions"),
                new AnswerChanges.Settings(
                        LefiPrenumeration::editions,
                        () -> Population.END,
                        1,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        Locale.ENGLISH));
        answers.changes()
                .map(Figures::count, Types.STRING)
                .uid("count")
                .sinkTo(new DiscardingSink<>())
                .uid("nowhere");
        answers.rejected().print();
        return environment.executeAsync();
    }

    private static DataStream<String> lines(StreamExecutionEnvironment environment, Path folder, String name) {
        return environment
                .fromSource(
                        Files.arriving(Job.flink(folder.resolve(name)), Duration.ofMillis(100)),
                        WatermarkStrategy.noWatermarks(),
                        name)
                .uid(name);
    }

    private static String count(String change) {
        (change.startsWith("{\"subscription\":\"clock") ? CLOCK_CHANGES : CHANGES).increment();
        return change;
    }

    /** Subscriptions that begin, so that the days before are over. */
    private static void clocks(Path folder, int number, LocalDate day) throws IOException {
        List<String> lines = new ArrayList<>();
        IntStream.range(0, CLOCKS)
                .mapToObj(i -> Population.beginnings(i, i + 1, day).get(0))
                .map(event -> new Population.Event(
                        "clock-" + number + "-" + event.subscription(), 1, event.day(), event.form()))
                .map(Job::line)
                .forEach(lines::add);
        Path whole = java.nio.file.Files.write(folder.resolve("clock"), lines);
        java.nio.file.Files.move(whole, folder.resolve("in").resolve("b-" + number));
    }

    private static void await(LongAdder counter, long count) throws InterruptedException {
        while (counter.sum() < count) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = java.nio.file.Files.walk(folder)) {
            return files.filter(java.nio.file.Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /** Seconds by the clock, and of this process' share of the cores: the machine may have other work. */
    private static final class Stopwatch {
        private static final OperatingSystemMXBean PROCESS =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

        private final long start = System.nanoTime();
        private final long cpuStart = PROCESS.getProcessCpuTime();

        String seconds() {
            return String.format(Locale.ROOT, "%.1f s, of cores %.1f s", since(System.nanoTime() - start), cpu());
        }

        String perSubscription(int subscriptions) {
            return seconds() + String.format(Locale.ROOT, " (%.0f a second of a core)", subscriptions / cpu());
        }

        private double cpu() {
            return since(PROCESS.getProcessCpuTime() - cpuStart);
        }

        private static double since(long nanos) {
            return nanos / 1e9;
        }
    }
}
