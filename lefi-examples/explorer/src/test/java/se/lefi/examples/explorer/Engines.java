package se.lefi.examples.explorer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the page's engine runs: programs that this machine may not have. */
final class Engines {
    private Engines() {}

    /** The program; where it is not to be had the test is skipped, and fails on a machine that is set up for it. */
    static Path program(String what, Stream<String> paths) {
        Optional<Path> found = paths.map(Path::of).filter(Files::isExecutable).findFirst();
        if (found.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("no " + what + " here, and CI=true: install it");
        }
        if (found.isEmpty()) {
            System.out.println("SKIPPED: no " + what + " here, so the page is not tried in it");
        }
        assumeTrue(found.isPresent(), "no " + what + " here");
        return found.orElseThrow();
    }

    static Path node() {
        return program(
                "Node.js",
                Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                        .map(folder -> folder + "/node"));
    }

    /** What a program prints, which must end well. */
    static String run(Object... command) throws IOException {
        Process process = new ProcessBuilder(
                        Arrays.stream(command).map(String::valueOf).toList())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new AssertionError(List.of(command) + " printed " + printed);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return printed;
    }
}
