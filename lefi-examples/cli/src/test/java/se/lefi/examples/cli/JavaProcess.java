package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs {@code lefi.jar} as a process, as a user would. */
final class JavaProcess {
    private JavaProcess() {}

    /** Starts it, with options for Java; what it prints goes where the builder that is returned is told. */
    static ProcessBuilder builder(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", Path.of("target", "lefi.jar").toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** Runs it to its end. */
    static ProgramResult run(List<String> options, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("lefi", ".out");
        Path err = Files.createTempFile("lefi", ".err");
        try {
            Process process = builder(options, arguments)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            return new ProgramResult(statusOf(process), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** The exit status of a process, once it has ended. */
    static int statusOf(Process process) throws InterruptedException {
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertTrue(ended, "the program did not end");
        return process.exitValue();
    }
}
