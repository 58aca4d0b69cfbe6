package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Answers that cannot be written: to a reader that has had enough, as {@code head} has, and to a device that is full. */
@EnabledOnOs(OS.LINUX)
class PipeIT {
    private static final int MORE_THAN_A_PIPE_HOLDS = 20_000;

    @TempDir
    Path directory;

    @Test
    void aReaderMayHaveHadEnough() throws Exception {
        Process process = decide(ProcessBuilder.Redirect.PIPE);
        try (BufferedReader reader = process.inputReader()) {
            assertNotNull(reader.readLine());
        }

        assertEnds("", 0, process);
    }

    @Test
    void aFullDeviceIsAFailure() throws Exception {
        assertEnds("lefi: standard output: .+\n", 2, decide(ProcessBuilder.Redirect.to(new File("/dev/full"))));
    }

    private Process decide(ProcessBuilder.Redirect out) throws Exception {
        Path file = directory.resolve("requests.csv");
        Files.writeString(file, Rows.HEADER + Rows.insurer("request_id", "a").repeat(MORE_THAN_A_PIPE_HOLDS));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-jar", Java.JAR.toString(), "decide", file.toString(), "--format", "csv")
                .redirectOutput(out)
                .redirectError(directory.resolve("err").toFile())
                .start();
    }

    private void assertEnds(String err, int status, Process process) throws Exception {
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertTrue(ended, "the program did not end");
        String told = Files.readString(directory.resolve("err"));
        assertTrue(told.matches(err), told);
        assertEquals(status, process.exitValue());
    }
}
