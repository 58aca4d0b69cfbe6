package se.lefi.examples.cli.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.lefi.examples.cli.input.CsvDialect;
import se.lefi.examples.cli.input.CsvRow;
import se.lefi.examples.cli.input.CsvRows;

/** Files of rows: read, written and damaged. */
final class CsvFiles {
    private CsvFiles() {}

    static String written(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.matches("[^,\"\r\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }

    static List<CsvRow> read(byte[] bytes) throws IOException {
        CsvRows rows = new CsvRows(new ByteArrayInputStream(bytes), CsvDialect.USUAL);
        List<CsvRow> read = new ArrayList<>();
        for (CsvRow row = rows.next(); row != null; row = rows.next()) {
            read.add(row);
        }
        return read;
    }

    /** A file that is bundled with the program, its header first; all of it is sound. */
    static List<List<String>> sample(String name) {
        try (InputStream in = CsvFiles.class.getResourceAsStream("/se/lefi/examples/cli/" + name)) {
            List<CsvRow> rows = read(in.readAllBytes());
            assertTrue(rows.stream().allMatch(row -> row.fault() == null));
            return rows.stream().map(CsvRow::cells).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * A file of a few rows of the sample, in which cells, lines and bytes are damaged.
     *
     * @param times one in so many of these is damaged
     * @param stray puts into the cells of a row what belongs elsewhere
     */
    static byte[] damaged(List<List<String>> sample, Mutator mutator, int times, Consumer<List<String>> stray) {
        StringBuilder text = new StringBuilder(mutator.seldom(times, String.join(",", sample.get(0))))
                .append(mutator.among(List.of("\n", "\r\n", "\r")));
        for (int i = 1 + mutator.below(3); i > 0; i--) {
            List<String> cells = new ArrayList<>(sample.get(1 + mutator.below(sample.size() - 1)));
            cells.replaceAll(cell -> mutator.seldom(times, cell));
            stray.accept(cells);
            text.append(mutator.seldom(times, written(cells))).append(mutator.among(List.of("\n", "\r\n", "\r", "")));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (mutator.below(20) == 0) {
            bytes[mutator.below(bytes.length)] = (byte) mutator.below(256);
        }
        return bytes;
    }
}
