package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.rules.FreshMachine;

/**
 * A project that uses lefi's jars, and libraries: compiled with every warning an error, and run in a process of its own.
 *
 * @param directory its own, for what is compiled and printed
 * @param folders where its sources are, under {@code consumers}
 * @param onModulePath whether it has the jars there, or on the class path
 * @param libraries how the names begin of the jars that it takes from the class path of the tests
 */
record Consumer(Path directory, List<String> folders, boolean onModulePath, List<String> libraries) {
    static final Path CORE = jar("../lefi-core/target", "lefi-core");
    static final Path RULES = jar("target", "lefi-rules");

    private static final Path SOURCES = Path.of("src/test/resources/consumers");

    void compile() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none"));
        arguments.addAll(List.of("-d", classes().toString()));
        arguments.addAll(List.of(onModulePath ? "--module-path" : "--class-path", joined(jars())));
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
                files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
            }
        }
        tool("javac", arguments);
    }

    /** What it prints when called with these arguments, once it is compiled. */
    List<String> run(String... arguments) throws IOException, InterruptedException {
        compile();
        String path = joined(Stream.concat(jars(), Stream.of(classes())));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(
                onModulePath
                        ? List.of("--module-path", path, "--module", "consumer/consumer.Main")
                        : List.of("--class-path", path, "consumer.Main"));
        command.addAll(List.of(arguments));
        Path output = directory.resolve("output");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int status = FreshMachine.statusOf(process);
        List<String> printed = Files.readAllLines(output);
        assertEquals(0, status, () -> String.join("\n", printed));
        return printed;
    }

    /** The modules that one of lefi's jars needs, as {@code jdeps} finds them in its classes. */
    static String moduleDependencies(Path jar) {
        return tool(
                        "jdeps",
                        List.of(
                                "--multi-release",
                                "17",
                                "--print-module-deps",
                                "--ignore-missing-deps",
                                "--module-path",
                                CORE.toString(),
                                jar.toString()))
                .strip();
    }

    private static String tool(String name, List<String> arguments) {
        StringWriter printed = new StringWriter();
        PrintWriter to = new PrintWriter(printed);
        int status = ToolProvider.findFirst(name).orElseThrow().run(to, to, arguments.toArray(String[]::new));
        assertEquals(0, status, printed::toString);
        return printed.toString();
    }

    private Path classes() {
        return directory.resolve("classes");
    }

    private Stream<Path> jars() {
        return Stream.concat(
                Stream.of(CORE, RULES),
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toAbsolutePath())
                        .filter(jar -> jar.toString().endsWith(".jar")
                                && libraries.stream().anyMatch(jar.getFileName().toString()::startsWith)));
    }

    private static Path jar(String target, String artifact) {
        try (Stream<Path> files = Files.list(Path.of(target))) {
            return files.filter(file -> file.getFileName().toString().matches(artifact + "-[0-9.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .map(Path::toAbsolutePath)
                    .orElseThrow(() -> new AssertionError("no jar of " + artifact + ": package it first"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String joined(Stream<Path> path) {
        return path.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
