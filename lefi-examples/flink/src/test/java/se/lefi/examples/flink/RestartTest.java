package se.lefi.examples.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lefi.rules.edition.LefiPrenumeration;

/** Nothing lost, nothing twice, nothing different: all that came out is what the reckoning says. */
class RestartTest {
    private static final List<Population.Event> EVENTS = Population.events(300, 23);
    private static final List<Population.Event> ARRIVING = Population.arriving(EVENTS, 24);
    private static final List<String> LINES = ARRIVING.stream().map(Job::line).toList();
    private static final int FILES = 8;
    private static final int LINES_A_FILE = LINES.size() / FILES + 1;
    private static final int HALF = FILES / 2 * LINES_A_FILE;

    /** The day after the last of the first half: nobody expects it until it is named. */
    private static final LocalDate AMENDED = ARRIVING.subList(0, HALF).stream()
            .map(Population.Event::day)
            .max(LocalDate::compareTo)
            .orElseThrow()
            .plusDays(1);

    private static final String EDITION = Job.edition(LefiPrenumeration.byStatute(), AMENDED);

    @TempDir
    private Path folder;

    @BeforeEach
    void folders() throws IOException {
        Probe.reset(null);
        for (String name : List.of("in", "writing", "editions")) {
            java.nio.file.Files.createDirectory(folder.resolve(name));
        }
    }

    @Test
    void afterAFailureTheJobGoesOnFromItsCheckpoint() throws Exception {
        JobClient job = halfWay();
        int fails = HALF + LINES_A_FILE * 3 / 2;
        Probe.reset(LINES.get(fails));
        arrive(FILES / 2, FILES);
        Probe.awaitLines(LINES.subList(fails, LINES.size()));
        finish(job);

        assertTrue(Probe.hasFailed(), "it has failed in between");
        assertTrue(Probe.hasSeenNoneOf(LINES.subList(0, HALF - LINES_A_FILE)), "it did not begin again");
        assertAsReckoned();
    }

    @Test
    void fromASavepointTheJobGoesOnAsTwo() throws Exception {
        JobClient one = halfWay();
        String savepoint = one.stopWithSavepoint(
                        false, folder.resolve("savepoints").toUri().toString(), SavepointFormatType.CANONICAL)
                .get(3, TimeUnit.MINUTES);
        Probe.reset(null);

        JobClient two = start(2, savepoint);
        arrive(FILES / 2, FILES);
        Probe.awaitLines(LINES.subList(HALF, LINES.size()));
        finish(two);

        assertTrue(Probe.hasSeenNoneOf(LINES.subList(0, HALF - LINES_A_FILE)), "it did not begin again");
        assertAsReckoned();
    }

    /** With answers given, days to come, an edition named, and all of it in a checkpoint. */
    private JobClient halfWay() throws Exception {
        JobClient job = start(1, null);
        arrive(0, FILES / 2);
        Probe.awaitLines(LINES.subList(0, HALF));
        Probe.awaitAnswer();
        Probe.awaitCheckpoint();
        move("editions", "file", List.of(EDITION));
        Probe.awaitLines(List.of(EDITION));
        Probe.awaitCheckpoint();
        return job;
    }

    private JobClient start(int parallelism, @Nullable String savepoint) throws Exception {
        Configuration configuration = new Configuration();
        configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofMillis(50));
        configuration.set(
                CheckpointingOptions.CHECKPOINTS_DIRECTORY,
                folder.resolve("checkpoints").toUri().toString());
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 1);
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ZERO);
        if (savepoint != null) {
            configuration.set(StateRecoveryOptions.SAVEPOINT_PATH, savepoint);
        }
        StreamExecutionEnvironment environment = Job.environment(parallelism, configuration);
        Job.define(
                lines(environment, "in"), lines(environment, "editions"), Duration.ofMillis(50), folder.resolve("out"));
        return environment.executeAsync();
    }

    private DataStream<String> lines(StreamExecutionEnvironment environment, String from) {
        return environment
                .fromSource(
                        Files.arriving(Job.flink(folder.resolve(from)), Duration.ofMillis(20)),
                        WatermarkStrategy.noWatermarks(),
                        from)
                .uid(from)
                .map(new Probe())
                .uid(from + "-probe");
    }

    private void arrive(int from, int end) throws IOException {
        for (int i = from; i < end; i++) {
            move("in", "file-" + i, LINES.subList(i * LINES_A_FILE, Math.min((i + 1) * LINES_A_FILE, LINES.size())));
        }
    }

    /** Files come into being whole. */
    private void move(String to, String name, List<String> lines) throws IOException {
        Path file = folder.resolve("writing").resolve(name);
        java.nio.file.Files.write(file, lines);
        java.nio.file.Files.move(file, folder.resolve(to).resolve(name));
    }

    /** Nothing more will come: all days are over. */
    private void finish(JobClient job) throws Exception {
        Probe.awaitCheckpoint();
        job.stopWithSavepoint(true, folder.resolve("end").toUri().toString(), SavepointFormatType.CANONICAL)
                .get(3, TimeUnit.MINUTES);
        job.getJobExecutionResult().get(3, TimeUnit.MINUTES);
    }

    private void assertAsReckoned() throws IOException {
        List<String> expected = new Reckoning(
                        Map.of(LocalDate.MIN, LefiPrenumeration.asPublished(), AMENDED, LefiPrenumeration.byStatute()))
                .changes(EVENTS);
        assertEquals(
                List.of(),
                Job.lines(folder.resolve("out").resolve("rejected")).limit(3).toList());
        assertEquals(String.join("\n", expected), String.join("\n", Job.changes(folder.resolve("out"))));
    }
}
