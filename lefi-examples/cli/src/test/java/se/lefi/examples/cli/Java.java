package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs Java programs as processes, as a user would. */
public final class Java {
    /** The program. */
    public static final Path JAR = Path.of("target", "lefi.jar").toAbsolutePath();

    private Java() {}

    /** What a run came to. */
    public record Result(int status, String out, String err) {
        public List<String> outLines() {
            return out.lines().toList();
        }

        public List<String> errLines() {
            return err.lines().toList();
        }
    }

    /** Runs {@code lefi.jar} with a heap of 64 MB, in a directory. */
    public static Result lefi(Path directory, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("-Xmx64m", "-jar", JAR.toString()));
        all.addAll(List.of(arguments));
        return run(directory, all);
    }

    /** Runs Java with these arguments, in a directory. */
    public static Result run(Path directory, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Path out = Files.createTempFile("lefi", ".out");
        Path err = Files.createTempFile("lefi", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(3, TimeUnit.MINUTES);
            process.destroyForcibly();
            assertTrue(ended, "the program did not end");
            return new Result(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
