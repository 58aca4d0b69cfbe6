package se.lefi.examples.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.Main;

/** Runs all benchmarks, or those of JMH that its arguments name. What JMH finds goes to {@code target/jmh.json} too. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        Path results = Files.createDirectories(Path.of("target")).resolve("jmh.json");
        List<String> all = new ArrayList<>(List.of("-rf", "json", "-rff", results.toString(), "-prof", "gc"));
        all.addAll(List.of(arguments));
        Main.main(all.toArray(String[]::new));
        if (arguments.length == 0) {
            ColdStart.measure();
            MillionRows.measure();
        }
    }
}
