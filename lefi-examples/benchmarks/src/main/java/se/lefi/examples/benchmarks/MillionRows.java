package se.lefi.examples.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.lefi.examples.cli.Main;

/** A nightly delivery: a file of a million rows through the command line, in a heap of 64 MB, and through the parser alone. */
final class MillionRows {
    private static final String PARSING = "parsing alone";
    private static final List<String> EDITIONS = List.of("as-published", "by-statute");

    private MillionRows() {}

    /** Parses a file with the library that the command line uses, and does nothing with it. */
    public static final class ParseOnly {
        private ParseOnly() {}

        public static void main(String[] arguments) throws IOException {
            long characters = 0;
            try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(Path.of(arguments[0]))) {
                for (CsvRecord row : rows) {
                    for (String cell : row.getFields()) {
                        characters += cell.length();
                    }
                }
            }
            System.out.println(characters);
        }
    }

    static List<Figure> measure(Effort effort) throws IOException, InterruptedException {
        Path file = Files.createTempFile(Files.createDirectories(Path.of("target")), "bulk", ".csv");
        try {
            WorkloadFile.write(file, effort.rows());
            JavaProcess java = JavaProcess.here().with("-Xmx64m");
            List<Figure> figures = new ArrayList<>();
            if (JavaProcess.canBeKeptOnOneCore()) {
                figures.addAll(figures("one core", 3, effort, java.onOneCore(), file.toString()));
            } else {
                System.out.println("There is no taskset: a million rows are not timed on one core.");
            }
            figures.addAll(figures("all cores", 2, effort, java, file.toString()));
            return figures;
        } finally {
            Files.delete(file);
        }
    }

    private static List<Figure> figures(String cores, double budget, Effort effort, JavaProcess java, String csv)
            throws IOException, InterruptedException {
        Rounds rounds = new Rounds();
        for (int i = 0; i < effort.rounds(); i++) {
            rounds.add(PARSING, java.run(ParseOnly.class, csv));
            for (String edition : EDITIONS) {
                rounds.add(edition, java.run(Main.class, "decide", csv, "--format", "csv", "--edition", edition));
            }
        }
        return EDITIONS.stream()
                .map(edition -> rounds.figure(
                                "a million rows, %s, %s".formatted(cores, edition), edition, "ms", PARSING, PARSING)
                        .withAtMost(budget))
                .toList();
    }
}
