package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lefi.examples.Java;
import se.lefi.examples.Java.Result;

/** The proof, as a user runs it. */
class AuditIT {
    @TempDir
    Path directory;

    @Test
    void everyLawHoldsOnEveryCellOfBothEditions() throws Exception {
        Result result = Java.lefi(directory, "audit", "--format", "csv");
        List<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(result.out()).stream().skip(1).toList();

        assertEquals(
                Set.of("as-published", "by-statute"),
                rows.stream().map(row -> row.getField(0)).collect(Collectors.toSet()));
        for (CsvRecord row : rows) {
            assertTrue(Integer.parseInt(row.getField(1)) > 1000, row::toString);
            assertTrue(Long.parseLong(row.getField(2)) >= 0, row::toString);
            assertEquals("true", row.getField(4), row::toString);
            assertEquals("", row.getField(5), row::toString);
        }
        assertEquals("", result.err());
        assertEquals(0, result.status());
    }
}
