package se.lefi.examples.flink;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Prints a week of the bundled sample, from a cluster inside this process. */
final class Sample {
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 10);

    private static final ObjectMapper JSON = new ObjectMapper();

    private Sample() {}

    static void print(PrintStream out) throws Exception {
        StreamExecutionEnvironment environment =
                StreamExecutionEnvironment.createLocalEnvironment(1, Main.noGenericTypes());
        AnswerChanges answers = AnswerChanges.of(
                environment.fromData(lines("changes.jsonl")),
                environment.fromData(lines("editions.jsonl")),
                Main.settings());
        Iterator<String> changes = answers.changes().collectAsync();
        Iterator<String> rejected = answers.rejected().collectAsync();
        environment.execute();
        List<String> week = new ArrayList<>();
        while (changes.hasNext()) {
            JsonNode change = JSON.readTree(changes.next());
            LocalDate from = LocalDate.parse(change.get("from").textValue());
            if (!from.isBefore(MONDAY) && from.isBefore(MONDAY.plusWeeks(1))) {
                week.add(describe(change));
            }
        }
        Collections.sort(week);
        week.forEach(out::println);
        rejected.forEachRemaining(line -> out.println("rejected   " + line));
    }

    private static String describe(JsonNode change) {
        List<String> causes = new ArrayList<>();
        change.get("causes")
                .forEach(cause -> causes.add(cause.get("kind").textValue().toLowerCase(Locale.ROOT) + " "
                        + cause.get("code").textValue()));
        return String.format(
                "%s %-5s %-28s -> %-28s %s",
                change.get("from").textValue(),
                change.get("subscription").textValue(),
                answer(change.get("before")),
                answer(change.get("after")),
                String.join(", ", causes));
    }

    /** Its outcome, and the codes of its ground or of what is missing. */
    private static String answer(JsonNode wire) {
        if (wire.isNull()) {
            return "-";
        }
        List<String> codes = new ArrayList<>();
        wire.path("ground").path("codes").forEach(code -> codes.add(code.textValue()));
        wire.path("unmet").forEach(unmet -> codes.add(unmet.get("code").textValue()));
        return wire.get("outcome").textValue() + " " + String.join(";", codes);
    }

    static List<String> lines(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
