package se.lefi.examples.springboot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The README's calls are answered as it says. */
class ReadmeTest {
    private static final String MARK = "====";

    @Test
    void everyCallIsAnsweredAsPrinted() throws IOException {
        Assumptions.assumeTrue(hasCurl(), "no curl 7.83 or later here to try the README's calls with");
        String console = Files.readString(Path.of("README.md")).replaceAll("(?s).*```console\n(.*?)```.*", "$1");
        List<String> calls = Arrays.asList(console.substring(2).split("\n\\$ "));
        String script = calls.stream()
                .map(call -> call.lines().findFirst().orElseThrow())
                .map(call -> call.replace(
                        "localhost:8080", "localhost:" + Service.onH2().port()))
                .collect(Collectors.joining("\necho; echo " + MARK + "\n"));

        List<String> answers = Arrays.asList(run(script).split("\n?" + MARK + "\n", -1));

        assertEquals(10, calls.size());
        assertEquals(calls.size(), answers.size());
        for (int i = 0; i < calls.size(); i++) {
            String printed = calls.get(i).lines().skip(1).collect(Collectors.joining("\n"));
            String pattern =
                    Arrays.stream(printed.split("…", -1)).map(Pattern::quote).collect(Collectors.joining("(?s:.*)"));
            String answer = answers.get(i).strip();
            assertTrue(answer.matches(pattern), printed + "\n\nbut was\n\n" + answer);
        }
    }

    private static boolean hasCurl() {
        try {
            return run("curl --help all || true").contains("--json");
        } catch (UncheckedIOException e) { // nor is there a shell
            return false;
        }
    }

    /** From the top of the repository. */
    private static String run(String script) {
        try {
            Process process = new ProcessBuilder("bash", "-euo", "pipefail", "-c", script)
                    .directory(Path.of("../..").toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
