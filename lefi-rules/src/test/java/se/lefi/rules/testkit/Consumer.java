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

/** A project that uses lefi's jars: compiled with every warning an error, and run in a process of its own. */
final class Consumer {
    static final Path CORE = jar("../lefi-core/target", "lefi-core");
    static final Path RULES = jar("target", "lefi-rules");

    private static final Path SOURCES = Path.of("src/test/resources/consumers");

    private final Path directory;
    private final List<Path> jars;
    private final boolean onModulePath;

    private Consumer(Path directory, List<Path> jars, boolean onModulePath) {
        this.directory = directory;
        this.jars = jars;
        this.onModulePath = onModulePath;
    }

    /** Has lefi's jars, and those of the test class path whose names begin with one of these. */
    static Consumer onClassPath(Path directory, String... libraries) {
        return new Consumer(directory, jars(libraries), false);
    }

    static Consumer onModulePath(Path directory, String... libraries) {
        return new Consumer(directory, jars(libraries), true);
    }

    /** What it prints when called with these arguments, once its source folders are compiled. */
    List<String> run(List<String> folders, String... arguments) throws IOException, InterruptedException {
        Path classes = Files.createDirectories(directory.resolve("classes"));
        compile(classes, folders);
        List<Path> path = new ArrayList<>(jars);
        path.add(classes);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                onModulePath
                        ? List.of("--module-path", joined(path), "--module", "consumer/consumer.Main")
                        : List.of("--class-path", joined(path), "consumer.Main"));
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
        StringWriter printed = new StringWriter();
        PrintWriter to = new PrintWriter(printed);
        String[] arguments = {
            "--multi-release",
            "17",
            "--print-module-deps",
            "--ignore-missing-deps",
            "--module-path",
            CORE.toString(),
            jar.toString()
        };
        int status = ToolProvider.findFirst("jdeps").orElseThrow().run(to, to, arguments);
        assertEquals(0, status, printed::toString);
        return printed.toString().strip();
    }

    private void compile(Path classes, List<String> folders) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--release",
                "17",
                "-Xlint:all",
                "-Werror",
                "-proc:none",
                "-d",
                classes.toString(),
                onModulePath ? "--module-path" : "--class-path",
                joined(jars)));
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
                files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
            }
        }
        StringWriter complaints = new StringWriter();
        PrintWriter to = new PrintWriter(complaints);
        int status = ToolProvider.findFirst("javac").orElseThrow().run(to, to, arguments.toArray(String[]::new));
        assertEquals(0, status, complaints::toString);
    }

    private static List<Path> jars(String... libraries) {
        List<Path> jars = new ArrayList<>(List.of(CORE, RULES));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path jar = Path.of(entry).toAbsolutePath();
            String name = jar.getFileName().toString();
            if (name.endsWith(".jar") && Arrays.stream(libraries).anyMatch(name::startsWith)) {
                jars.add(jar);
            }
        }
        return jars;
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

    private static String joined(List<Path> path) {
        return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
