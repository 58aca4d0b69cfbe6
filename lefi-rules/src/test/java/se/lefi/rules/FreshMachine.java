package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java virtual machine of its own, on the class path of the tests. One that hangs is killed. */
public final class FreshMachine {
    private static final long MINUTES = 5;

    private FreshMachine() {}

    /** What the class prints when it is run with these options. */
    public static String run(Class<?> main, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        Path printed = Files.createTempFile("printed", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(printed.toFile())
                    .start();
            assertEquals(0, statusOf(process), () -> "status of " + main);
            return Files.readString(printed, StandardCharsets.UTF_8);
        } finally {
            Files.delete(printed);
        }
    }

    /** Its exit status, once it has ended. */
    public static int statusOf(Process process) throws InterruptedException {
        try {
            assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), "hangs");
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }
}
