package se.lefi.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Times whole Java processes, on this process's Java and class path. */
public final class ProcessTimer {
    private final Map<String, List<Double>> milliseconds = new LinkedHashMap<>();

    /** Runs a program once. */
    public void time(String name, List<String> options, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        long start = System.nanoTime();
        int status = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        double took = (System.nanoTime() - start) / 1e6;
        if (status != 0) {
            throw new IllegalStateException(name + " ended with " + status);
        }
        milliseconds.computeIfAbsent(name, key -> new ArrayList<>()).add(took);
    }

    /** {@return the median of a program, in milliseconds} */
    public double median(String name) {
        List<Double> sorted = milliseconds.get(name).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** Median, least and most of each program. */
    public void print(String title) {
        System.out.printf(Locale.ROOT, "%n%-44s %10s %10s %10s%n", title, "median", "least", "most");
        milliseconds.forEach((name, runs) -> {
            List<Double> sorted = runs.stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "%-44s %10.0f %10.0f %10.0f%n",
                    name,
                    median(name),
                    sorted.get(0),
                    sorted.get(sorted.size() - 1));
        });
    }
}
