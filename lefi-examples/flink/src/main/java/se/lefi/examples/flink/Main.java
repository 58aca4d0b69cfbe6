package se.lefi.examples.flink;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import se.lefi.rules.edition.LefiPrenumeration;

/** Runs the job on folders of files that keep arriving; without arguments, the sample. */
public final class Main {
    private Main() {}

    /**
     * Runs the job.
     *
     * @param args folders: of changes, of editions, and for what comes out
     */
    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            Sample.print(System.out);
            return;
        }
        if (args.length != 3) {
            throw new IllegalArgumentException("three folders: of changes, of editions, and for what comes out");
        }
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment();
        environment.configure(noGenericTypes());
        if (!environment.getCheckpointConfig().isCheckpointingEnabled()) {
            environment.enableCheckpointing(Duration.ofMinutes(1).toMillis());
        }
        AnswerChanges answers = AnswerChanges.of(
                arriving(environment, "changes", args[0]), arriving(environment, "editions", args[1]), settings());
        answers.changes()
                .sinkTo(Files.sink(new Path(args[2], "changes")))
                .name("changes of answers")
                .uid("out");
        answers.rejected()
                .sinkTo(Files.sink(new Path(args[2], "rejected")))
                .name("rejected")
                .uid("rejected");
        environment.execute("lefi");
    }

    /** {@return a configuration that makes the job fail at once where a value would be written in a form without versions} */
    static Configuration noGenericTypes() {
        Configuration configuration = new Configuration();
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        return configuration;
    }

    static AnswerChanges.Settings settings() {
        return new AnswerChanges.Settings(
                LefiPrenumeration::editions,
                () -> LocalDate.now(ZoneId.of("Europe/Stockholm")),
                2,
                Duration.ofMinutes(1),
                Duration.ofSeconds(10),
                Locale.ENGLISH);
    }

    private static DataStream<String> arriving(StreamExecutionEnvironment environment, String name, String folder) {
        return environment
                .fromSource(
                        Files.arriving(new Path(folder), Duration.ofSeconds(1)), WatermarkStrategy.noWatermarks(), name)
                .uid(name);
    }
}
