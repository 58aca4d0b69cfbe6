package se.lefi.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.Main;

/** Takes all figures, or does with them what its arguments say. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        switch (arguments.length == 0 ? "full" : arguments[0]) {
            case "full" -> {
                show("figures", Run.of(Measurements.all(Effort.FULL)));
                compare(false);
            }
            case "quick" -> show("quick", Run.of(Measurements.all(Effort.QUICK)));
            case "compare" -> compare(arguments.length > 1 && arguments[1].equals("--fail"));
            case "keep" -> {
                for (String name : measured()) {
                    Kept.keep(name);
                }
            }
            default -> Main.main(arguments);
        }
    }

    /** Writes a run where {@code compare} and {@code keep} look for it, and prints it. */
    public static void show(String name, Run run) throws IOException {
        run.write(Kept.measured(name));
        System.out.printf("%n%s", run.table());
    }

    private static void compare(boolean fail) throws IOException {
        boolean worse = false;
        for (String name : measured()) {
            Run kept = Run.read(Kept.kept(name));
            System.out.printf("%s, beside those of %s; %s; Java %s%n", name, kept.day(), kept.machine(), kept.java());
            List<String> lines = Run.read(Kept.measured(name)).since(kept);
            lines.forEach(System.out::println);
            worse |= lines.stream().anyMatch(line -> line.startsWith("worse"));
        }
        if (fail && worse) {
            System.exit(1);
        }
    }

    /** Of benchmarks and peers, those that were run since the last {@code clean}. */
    private static List<String> measured() {
        return Stream.of("figures", "peers")
                .filter(name -> Files.exists(Kept.measured(name)))
                .toList();
    }
}
