package se.lefi.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunTest {
    private static final Figure DECIDE = ratio("decide", 0.93, 0.90, 0.97).withAtMost(1.1);
    private static final Figure THREADS = ratio("threads", 1.85, 1.80, 1.95).withAtLeast(1.9);
    private static final Figure JARS =
            new Figure("jars", 499.5, "kB", null, null, 499.5, 499.5, 499.5, null, null).withAtMost(450);
    private static final Run RUN = run(DECIDE, THREADS, JARS, ratio("replay", 2, 1, 1234));

    @TempDir
    Path folder;

    private static Figure ratio(String name, double value, double least, double most) {
        return new Figure(name, 100 * value, "ns", "by hand", 100.0, value, least, most, null, null);
    }

    private static Run run(Figure... figures) {
        return new Run("2026-11-26", "a machine, 2 cores", "17.0.15", List.of(figures));
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        Path file = folder.resolve("run.json");
        RUN.write(file);
        assertEquals(RUN, Run.read(file));
    }

    @Test
    void isReadFromJson() throws IOException {
        Path file = folder.resolve("run.json");
        Files.writeString(file, """
                {"day": "2026-11-26", "machine": "a machine, 2 cores", "java": "17.0.15", "figures": [
                  {"name": "decide", "measured": 93, "unit": "ns", "beside": "by hand", "besideMeasured": 100,
                   "value": 0.93, "least": 0.9, "most": 0.97, "atMost": 1.1},
                  {"name": "jars", "measured": 499.5, "unit": "kB", "value": 499.5, "least": 499.5, "most": 499.5,
                   "atMost": 450}]}
                """);
        assertEquals(run(DECIDE, JARS), Run.read(file));
    }

    @Test
    void isATable() {
        assertEquals("""
                | figure | measured | beside | times | from – to | budget |
                | --- | ---: | --- | ---: | ---: | --- |
                | decide | 93.0 ns | by hand, 100 ns | 0.93 | 0.90 – 0.97 | at most 1.10: met |
                | threads | 185 ns | by hand, 100 ns | 1.85 | 1.80 – 1.95 | at least 1.90: missed |
                | jars | 500 kB | | | | at most 450: missed |
                | replay | 200 ns | by hand, 100 ns | 2.00 | 1.00 – 1,234 | |

                Taken on 2026-11-26; a machine, 2 cores; Java 17.0.15.
                """, RUN.table().replaceAll(" +", " "));
    }

    @Test
    void showsInATerminal() {
        List<String> rows = RUN.table()
                .lines()
                .filter(line -> !line.contains("---"))
                .limit(3)
                .toList();
        for (String row : rows) {
            assertEquals(rows.get(0).indexOf("| budget"), row.lastIndexOf('|', row.length() - 2), row);
        }
    }

    /** The kept one lies from 0.90 to 0.97. */
    @ParameterizedTest
    @CsvSource({
        "0.80, 0.75, 0.89, better",
        "0.80, 0.75, 0.90, same",
        "0.93, 0.92, 0.94, same",
        "0.99, 0.97, 1.00, same",
        "0.99, 0.98, 1.00, worse"
    })
    void movesWhereTheTwoDoNotOverlap(double value, double least, double most, String word) {
        assertEquals(word, ratio("decide", value, least, most).since(DECIDE));
    }

    @Test
    void isBetterWhereMoreIsAskedForAndIsThere() {
        assertEquals(
                "better", ratio("threads", 1.98, 1.96, 1.99).withAtLeast(1.9).since(THREADS));
        assertEquals(
                "worse", ratio("threads", 1.50, 1.40, 1.60).withAtLeast(1.9).since(THREADS));
    }

    @Test
    void saysOfEachFigureWhatHasBecomeOfIt() {
        Run now = run(ratio("decide", 1.2, 1.1, 1.3).withAtMost(1.1), JARS, ratio("growth", 1, 0.9, 1.1));
        assertEquals(
                List.of(
                        "worse   decide: 1.20 (1.10 – 1.30), was 0.93 (0.90 – 0.97)",
                        "same    jars: 500 kB, was 500 kB",
                        "new     growth: 1.00 (0.90 – 1.10)",
                        "gone    threads: 1.85 (1.80 – 1.95)"),
                now.since(run(DECIDE, THREADS, JARS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures", "peers"})
    void standsInTheReadmeAsItIsKept(String name) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertEquals(Kept.withTable(readme, name, Run.read(Kept.kept(name))), readme);
    }
}
