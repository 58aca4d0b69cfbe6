package se.lefi.examples.benchmarks;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was measured on one day on one machine.
 *
 * @param day the day, as in 2026-11-23
 * @param machine its processor and how many cores it has
 * @param java the virtual machine
 * @param figures in the order in which they are shown
 */
public record Run(String day, String machine, String java, List<Figure> figures) {
    private static final JSON FORMAT = JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT);
    private static final Path CPU = Path.of("/proc/cpuinfo");

    /** {@return these figures, measured here and today} */
    public static Run of(List<Figure> figures) throws IOException {
        return new Run(
                LocalDate.now().toString(), processor(), Runtime.version().toString(), figures);
    }

    static Run read(Path file) throws IOException {
        return FORMAT.beanFrom(Run.class, Files.readString(file));
    }

    /** Writes it as JSON. */
    public void write(Path file) throws IOException {
        Files.writeString(file, FORMAT.asString(this) + "\n");
    }

    /** {@return the figures as a table in Markdown, a line for each, and where they were taken} */
    public String table() {
        return figures.stream().map(Figure::row).collect(Collectors.joining("\n", Figure.HEAD, "\n"))
                + "\nTaken on %s; %s; Java %s.\n".formatted(day, machine, java);
    }

    /**
     * {@return a line for each figure of both runs: {@code better} or {@code worse} where it moved beyond noise, that is
     * where the two do not overlap, {@code same} where not, {@code new} or {@code gone} where only one run has it}
     */
    public List<String> since(Run kept) {
        Map<String, Figure> before = new LinkedHashMap<>();
        kept.figures.forEach(figure -> before.put(figure.name(), figure));
        List<String> lines = new ArrayList<>();
        for (Figure figure : figures) {
            Figure was = before.remove(figure.name());
            lines.add(was == null ? line("new", figure, "") : line(figure.since(was), figure, ", was " + was.told()));
        }
        before.values().forEach(figure -> lines.add(line("gone", figure, "")));
        return lines;
    }

    private static String line(String word, Figure figure, String was) {
        return "%-7s %s: %s%s".formatted(word, figure.name(), figure.told(), was);
    }

    private static String processor() throws IOException {
        String cores = Runtime.getRuntime().availableProcessors() + " cores";
        if (!Files.exists(CPU)) {
            return System.getProperty("os.arch") + ", " + cores;
        }
        try (Stream<String> lines = Files.lines(CPU)) {
            return lines.filter(line -> line.startsWith("model name"))
                            .map(line -> line.substring(line.indexOf(':') + 2))
                            .findFirst()
                            .orElse(System.getProperty("os.arch"))
                    + ", "
                    + cores;
        }
    }
}
