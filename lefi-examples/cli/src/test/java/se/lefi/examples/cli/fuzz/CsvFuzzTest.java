package se.lefi.examples.cli.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lefi.examples.cli.input.CsvRow;
import se.lefi.examples.cli.input.Header;
import se.lefi.examples.cli.input.ParsedRequest;
import se.lefi.examples.cli.input.RequestColumn;
import se.lefi.examples.cli.input.RequestReader;
import se.lefi.examples.cli.input.UnusableFileException;

/**
 * A file of requests is refused as a whole, or each of its rows is a request or has problems that tell nobody's name; what was
 * read of a sound row, written anew, is read as the same.
 */
class CsvFuzzTest {
    private static final List<List<String>> SAMPLE = sample();
    private static final String HEADER = String.join(",", SAMPLE.get(0));
    private static final List<Integer> REFERENCES = Stream.of(
                    RequestColumn.SUBJECT,
                    RequestColumn.CASE_REFERENCE,
                    RequestColumn.CASE_SUBJECT,
                    RequestColumn.CONSENT_SUBJECT)
            .map(column -> SAMPLE.get(0).indexOf(column.name().toLowerCase(Locale.ROOT)))
            .toList();
    private static final int SELDOM = 40;

    /** Long enough not to turn up in any sentence. */
    private static final int TELLING = 8;

    private final RequestReader plain = new RequestReader(header(HEADER), Locale.ENGLISH);

    @Test
    void files() {
        Fuzz.run("CSV file", 5, mutator -> {
            byte[] bytes = bytes(mutator);
            List<CsvRow> rows = CsvFiles.read(bytes);
            if (rows.isEmpty()) {
                return false;
            }
            Header<RequestColumn> header;
            try {
                header = RequestColumn.header(rows.get(0));
            } catch (UnusableFileException e) {
                PersonalData.assertAbsentFromLine(e.getMessage(), List.of());
                return false;
            }
            RequestReader reader =
                    rows.get(0).cells().equals(SAMPLE.get(0)) ? plain : new RequestReader(header, Locale.ENGLISH);
            boolean requests = false;
            for (int i = 1; i < rows.size(); i++) {
                assertTrue(rows.get(i).line() > rows.get(i - 1).line(), "lines go forward");
                requests |= check(rows.get(i), reader, reader == plain);
            }
            return requests;
        });
    }

    private static boolean check(CsvRow row, RequestReader reader, boolean columnsInOrder) throws IOException {
        ParsedRequest parsed = reader.read(row);
        assertEquals(parsed.request().isEmpty(), !parsed.problems().isEmpty(), "a request or problems");
        List<String> references = columnsInOrder && row.fault() == null
                ? REFERENCES.stream()
                        .map(column -> row.cells().get(column).strip())
                        .filter(CsvFuzzTest::isTelling)
                        .toList()
                : List.of();
        parsed.problems().forEach(problem -> {
            PersonalData.assertAbsentFromLine(problem.at(parsed.line(), Locale.ENGLISH), references);
        });
        if (columnsInOrder && row.fault() == null) {
            List<CsvRow> again = CsvFiles.read(
                    (HEADER + "\n" + CsvFiles.written(row.cells()) + "\n").getBytes(StandardCharsets.UTF_8));
            assertEquals(row.cells(), again.get(1).cells(), "written and read again");
            assertEquals(parsed.request(), reader.read(again.get(1)).request());
        }
        return parsed.request().isPresent();
    }

    /** A word of the rules may have strayed into the column; it has no digits. */
    private static boolean isTelling(String reference) {
        return reference.length() >= TELLING && reference.chars().anyMatch(Character::isDigit);
    }

    private static byte[] bytes(Mutator mutator) {
        return CsvFiles.damaged(SAMPLE, mutator, SELDOM, cells -> {
            if (mutator.below(10) == 0) {
                cells.set(mutator.below(cells.size()), cells.get(mutator.among(REFERENCES)));
            }
            if (mutator.below(50) == 0) {
                cells.set(mutator.below(cells.size()), "Dnr 55, " + mutator.among(Mutator.PERSONAL));
            }
        });
    }

    private static Header<RequestColumn> header(String line) {
        try {
            return RequestColumn.header(new CsvRow(1, Arrays.asList(line.split(",")), null));
        } catch (UnusableFileException e) {
            throw new AssertionError(e);
        }
    }

    /** The program's own sample, with references that are told from every other word. */
    private static List<List<String>> sample() {
        return CsvFiles.sample("sample.csv").stream()
                .map(cells -> cells.stream()
                        .map(cell -> cell.matches("p-[0-9]+") ? "individ-" + cell : cell)
                        .toList())
                .toList();
    }
}
