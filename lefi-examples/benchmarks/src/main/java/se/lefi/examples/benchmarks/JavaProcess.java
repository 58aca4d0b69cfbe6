package se.lefi.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A way to start Java, and the time from there to its end.
 *
 * @param command up to the class path
 */
public record JavaProcess(List<String> command, String classPath) {
    private static final Path TASKSET = Path.of("/usr/bin/taskset");

    private static final File ERRORS = new File("target", "processes.txt");

    /** {@return this process's Java, on its class path} */
    public static JavaProcess here() {
        return new JavaProcess(List.of(java(System.getProperty("java.home"))), System.getProperty("java.class.path"));
    }

    /** {@return the same on the jars of lefi and of these benchmarks alone: an AOT cache takes no folders} */
    JavaProcess ofJars() throws IOException {
        try (DirectoryStream<Path> own = Files.newDirectoryStream(Path.of("target"), "lefi-benchmarks-*.jar")) {
            return new JavaProcess(
                    command,
                    Stream.concat(
                                    lefi().map(Path::toString),
                                    Stream.of(own.iterator().next().toString()))
                            .collect(Collectors.joining(File.pathSeparator)));
        }
    }

    /** {@return the jars of lefi on this process's class path} */
    static Stream<Path> lefi() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> entry.getFileName().toString().matches("lefi-(core|rules)-.*\\.jar"));
    }

    /** {@return the same by another Java} */
    JavaProcess by(String home) {
        return new JavaProcess(List.of(java(home)), classPath);
    }

    JavaProcess with(String... options) {
        return new JavaProcess(
                Stream.concat(command.stream(), Stream.of(options)).toList(), classPath);
    }

    /** {@return whether {@link #onOneCore} is to be had: options of Java leave the compiler and the collector the others} */
    static boolean canBeKeptOnOneCore() {
        return Files.exists(TASKSET);
    }

    JavaProcess onOneCore() {
        return new JavaProcess(
                Stream.concat(Stream.of(TASKSET.toString(), "-c", "0"), command.stream())
                        .toList(),
                classPath);
    }

    /** {@return how many milliseconds it took; what it prints goes nowhere, and its errors to {@code target/processes.txt}} */
    public double run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        List<String> all = Stream.of(
                        command.stream(), Stream.of("-cp", classPath, program.getName()), Stream.of(arguments))
                .flatMap(part -> part)
                .toList();
        long start = System.nanoTime();
        int status = new ProcessBuilder(all)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.appendTo(ERRORS))
                .start()
                .waitFor();
        double took = (System.nanoTime() - start) / 1e6;
        if (status != 0) {
            throw new IllegalStateException("%s ended with %d: see %s".formatted(all, status, ERRORS));
        }
        return took;
    }

    private static String java(String home) {
        return Path.of(home, "bin", "java").toString();
    }
}
