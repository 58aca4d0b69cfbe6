package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lefi.examples.cli.Java.Result;
import se.lefi.rules.analysis.AuditLaw;

/** The proof, as a user runs it. */
class AuditIT {
    private static final List<String> LAWS = Stream.concat(
                    Arrays.stream(AuditLaw.values()).map(AuditLaw::name), Stream.of("AS_THE_LAW_TABLE_SAYS"))
            .toList();

    /** Five stretches of days, in each: rules of 6, 3 × 48 and 3 × 24 cells, and the questions that have no rule. */
    private static final int CELLS_AS_PUBLISHED = 5 * (6 + 3 * 48 + 3 * 24 + 24 * 8 - 39);

    /** Five stretches before the coverage, four in it; in each of those as {@code AuditTest} counts them. */
    private static final int CELLS_BY_STATUTE = 5 * 24 * 8 + 4 * (24 + 3 * 180 + 2 * 120 + 3 * 96 + 24 * 8 - 25);

    @TempDir
    Path directory;

    @Test
    void everyLawHoldsOnEveryCellOfBothEditions() throws Exception {
        Result result = Java.lefi(directory, "audit", "--format", "csv");
        List<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(result.out()).stream().skip(1).toList();

        assertEquals(
                Stream.concat(expected("as-published", CELLS_AS_PUBLISHED), expected("by-statute", CELLS_BY_STATUTE))
                        .toList(),
                rows.stream().map(AuditIT::butForTime).toList());
        assertTrue(rows.stream().allMatch(row -> row.getField(2).matches("[0-9]+")), result.out());
        assertEquals("", result.err());
        assertEquals(0, result.status());
    }

    @Test
    void itIsATableUnlessAskedForSomethingElse() throws Exception {
        Result result = Java.lefi(directory, "audit");

        for (String edition : List.of("as-published", "by-statute")) {
            assertEquals(
                    LAWS,
                    result.outLines().stream()
                            .filter(line -> line.matches(edition + " .* true *"))
                            .map(line -> line.replaceAll(" +true *$", "").replaceAll("^.* ", ""))
                            .toList(),
                    result.out());
        }
        assertEquals("", result.err());
        assertEquals(0, result.status());
    }

    private static Stream<List<String>> expected(String edition, int cells) {
        return LAWS.stream().map(law -> List.of(edition, String.valueOf(cells), law, "true", ""));
    }

    private static List<String> butForTime(CsvRecord row) {
        return Stream.of(0, 1, 3, 4, 5).map(row::getField).toList();
    }
}
