package se.lefi.examples.flink;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void theReadmeShowsWhatTheSamplePrints() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Sample.print(new PrintStream(printed, true, StandardCharsets.UTF_8));

        String week = printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        String readme = java.nio.file.Files.readString(Path.of("README.md")).replace("\r\n", "\n");
        assertTrue(readme.contains("```text\n" + week + "```\n"), week);
    }
}
