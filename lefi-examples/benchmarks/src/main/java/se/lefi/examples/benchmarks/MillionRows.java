package se.lefi.examples.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.examples.cli.Main;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.edition.LefiPrenumeration;

/** A nightly delivery: a file of a million rows through the command line, in a heap of 64 MB, and through the parser alone. */
final class MillionRows {
    private static final int ROWS = 1_000_000;
    private static final int RUNS = 5;
    private static final List<String> SMALL_HEAP = List.of("-Xmx64m");

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

    static void measure() throws IOException, InterruptedException {
        Path file = Files.createTempFile(Files.createDirectories(Path.of("target")), "bulk", ".csv");
        try {
            WorkloadFile.write(file, ROWS);
            ProcessTimer processes = new ProcessTimer();
            String csv = file.toString();
            for (int i = 0; i < RUNS; i++) {
                processes.time("parsing alone", SMALL_HEAP, ParseOnly.class, csv);
                for (String edition : List.of("as-published", "by-statute")) {
                    processes.time(
                            "lefi decide, " + edition,
                            SMALL_HEAP,
                            Main.class,
                            "decide",
                            csv,
                            "--format",
                            "csv",
                            "--edition",
                            edition);
                }
            }
            processes.print("A million rows in 64 MB, ms");
            InMemory.run();
        } finally {
            Files.delete(file);
        }
    }

    /** A hundred million decisions in memory, on two threads. */
    private static final class InMemory {
        private static final int EACH = 50_000_000;

        private InMemory() {}

        static void run() throws InterruptedException {
            DisclosureEngine engine = DisclosureEngine.using(LefiPrenumeration.asPublished());
            List<DisclosureRequest> requests = Workload.of(LefiPrenumeration.asPublished());
            long[] permitted = new long[2];
            long start = System.nanoTime();
            Thread[] threads = new Thread[2];
            for (int t = 0; t < 2; t++) {
                int thread = t;
                threads[t] = new Thread(() -> {
                    long count = 0;
                    for (int i = 0; i < EACH; i++) {
                        count += engine.decide(requests.get(i % Workload.SIZE)).isPermitted() ? 1 : 0;
                    }
                    permitted[thread] = count;
                });
                threads[t].start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            System.out.printf(
                    Locale.ROOT,
                    "%n100 million decisions on two threads: %.1f s, %d permitted%n",
                    (System.nanoTime() - start) / 1e9,
                    permitted[0] + permitted[1]);
        }
    }
}
