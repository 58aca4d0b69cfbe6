package se.lefi.examples.cli.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.lefi.examples.cli.input.ParsedRequest;
import se.lefi.examples.cli.input.RequestSource;

/** Each line is a request, or has problems that show nothing of it. */
class JsonFuzzTest {
    private static final List<String> SAMPLE = sample();

    @Test
    void lines() {
        Fuzz.run("line of JSON", 8, mutator -> {
            String text = mutator.among(SAMPLE).replace("p-20", "individ-" + mutator.among(Mutator.PERSONAL) + "-");
            String line = mutator.below(4) == 0 ? text : mutator.damage(text);
            RequestSource source = RequestSource.json(
                    new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
                    StandardCharsets.UTF_8,
                    Locale.ENGLISH);
            boolean request = false;
            for (ParsedRequest parsed = source.next(); parsed != null; parsed = source.next()) {
                assertEquals(parsed.request().isEmpty(), !parsed.problems().isEmpty(), "a request or problems");
                long number = parsed.line();
                parsed.problems().forEach(problem -> {
                    String told = problem.at(number, Locale.ENGLISH);
                    PersonalData.assertAbsentFromLine(told, List.of("individ"));
                    assertFalse(told.contains("Nordby"), told);
                });
                request |= parsed.request().isPresent();
            }
            return request;
        });
    }

    private static List<String> sample() {
        try (InputStream in = JsonFuzzTest.class.getResourceAsStream("/se/lefi/examples/cli/sample.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
