package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the editions answer differently, against FACTS B1 and B2. */
class DiffTest {
    @Test
    void theEditionsDifferAsFactsSay() throws Exception {
        ProgramResult result = Program.run("diff", "--format", "csv");
        List<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(result.out()).stream().toList();

        assertEquals(
                List.of("what", "purposes and recipients", "days", "as-published", "by-statute"),
                rows.get(0).getFields());
        // B1: an intermediary is not named in SFB 110:39.
        assertTrue(has(
                rows, "outcome", "COORDINATION: insurance intermediaries", "from 2020-04-01", "PURPOSE_NOT_AVAILABLE"));
        // Edition B does not cover the days before 2020-04-01.
        assertTrue(has(rows, "outcome", "COORDINATION", "through 2020-03-31", "DATE_NOT_COVERED"));
        // B2: an intermediary carries on no insurance business, which the old 114:26 is about.
        assertTrue(has(
                rows,
                "outcome",
                "CLAIMS_SETTLEMENT: insurance intermediaries",
                "from 2020-04-01 through 2024-02-14",
                "LEGAL_BASIS_NOT_IN_FORCE"));
        // DESIGN section 4: by statute it turns on the function.
        assertTrue(has(
                rows,
                "outcome",
                "AUTHORITY_CASE: state authorities (function not stated)",
                "from 2020-04-01",
                "FUNCTION_NOT_STATED"));
        // B2: the page cites 24 alone.
        assertTrue(has(
                rows,
                "automated medium",
                "RISK_ASSESSMENT: insurance companies, insurance intermediaries",
                "from 2020-04-01 through 2024-02-14",
                "2010:110 K114P24;2010:110 K114P9"));
        // B1: courts are served under 2 §, not 3 §.
        assertTrue(has(rows, "ground", "AUTHORITY_CASE: state authorities (court", "from 2020-04-01", "1980:995 P2"));
        // B2: chapter 114 was rewritten.
        assertTrue(has(
                rows,
                "automated medium",
                "PENSION_FORECAST: insurance companies",
                "from 2024-02-15",
                "2010:110 K114P9"));
        assertEquals(0, result.status());
    }

    @Test
    void theDifferenceIsPrintedInSwedishAndNarrowEnoughToRead() throws Exception {
        ProgramResult result = Program.run("diff", "--lang", "sv");

        assertTrue(result.outLines().get(0).startsWith("vad "), result.out());
        assertTrue(result.outLines().stream().allMatch(line -> line.length() <= 160));
        assertEquals("", result.err());
        assertEquals(0, result.status());
    }

    private static boolean has(List<CsvRecord> rows, String what, String audience, String days, String byStatute) {
        return rows.stream()
                .anyMatch(row -> row.getField(0).equals(what)
                        && row.getField(1).startsWith(audience)
                        && row.getField(2).equals(days)
                        && row.getField(4).equals(byStatute));
    }
}
