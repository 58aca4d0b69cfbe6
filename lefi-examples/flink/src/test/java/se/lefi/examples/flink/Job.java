package se.lefi.examples.flink;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;

/** Runs the job in this process, and reads what came out. */
final class Job {
    private static final ObjectMapper FORMS =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY);

    private Job() {}

    static StreamExecutionEnvironment environment(int parallelism, Configuration more) {
        Configuration configuration = new Configuration(more);
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        return StreamExecutionEnvironment.createLocalEnvironment(parallelism, configuration);
    }

    static void define(DataStream<String> changes, DataStream<String> editions, Duration editionsQuiet, Path out) {
        AnswerChanges answers = AnswerChanges.of(
                changes,
                editions,
                new AnswerChanges.Settings(
                        LefiPrenumeration::editions,
                        () -> Population.END,
                        Population.LATE,
                        Duration.ofHours(1),
                        editionsQuiet,
                        Locale.ENGLISH));
        answers.changes()
                .map(new Probe())
                .uid("changes-probe")
                .sinkTo(Files.sink(flink(out.resolve("changes"))))
                .uid("changes");
        answers.rejected().sinkTo(Files.sink(flink(out.resolve("rejected")))).uid("rejected");
    }

    /** Runs it to the end of the lines. */
    static void run(List<String> changes, List<String> editions, int parallelism, Path out) throws Exception {
        StreamExecutionEnvironment environment = environment(parallelism, new Configuration());
        define(environment.fromData(changes), environment.fromData(editions), Duration.ofHours(1), out);
        environment.execute();
    }

    static String line(Population.Event event) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("subscription", event.subscription());
        line.put("number", event.number());
        line.put("day", event.day().toString());
        if (event.form() == null) {
            line.put("ended", true);
        } else {
            line.put("form", event.form());
        }
        return json(line);
    }

    static String edition(RuleBook book, LocalDate from) {
        return json(Map.of("edition", Editions.name(book), "from", from.toString()));
    }

    /** {@return the changes of the three years as the reckoning has them} */
    static List<String> changes(Path out) throws IOException {
        return lines(out.resolve("changes"))
                .map(Job::tree)
                .filter(change -> change.get("from").textValue().compareTo(Population.END.toString()) < 0)
                .map(change -> Reckoning.line(
                        change.get("subscription").textValue(),
                        change.get("from").textValue(),
                        change.get("before").isNull() ? null : change.get("before"),
                        change.get("after").isNull() ? null : change.get("after")))
                .sorted()
                .toList();
    }

    /** {@return the lines of the files that are finished} */
    static Stream<String> lines(Path folder) throws IOException {
        if (!java.nio.file.Files.exists(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = java.nio.file.Files.walk(folder)) {
            return files
                    .filter(java.nio.file.Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(Job::readAll);
        }
    }

    static com.fasterxml.jackson.databind.JsonNode tree(String json) {
        try {
            return FORMS.readTree(json);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static org.apache.flink.core.fs.Path flink(Path path) {
        return new org.apache.flink.core.fs.Path(path.toUri());
    }

    private static Stream<String> readAll(Path file) {
        try {
            return java.nio.file.Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String json(Object value) {
        try {
            return FORMS.writeValueAsString(value);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
