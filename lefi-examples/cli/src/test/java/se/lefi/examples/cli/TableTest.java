package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The decision table of edition A, against FACTS A1 and A2. */
class TableTest {
    private static final List<List<String>> PURPOSES_AND_GROUNDS = List.of(
            List.of("COORDINATION", "110 kap. 39 § socialförsäkringsbalken (2010:110)"),
            List.of("RISK_ASSESSMENT", "den enskildes samtycke"),
            List.of("PENSION_FORECAST", "den enskildes samtycke"),
            List.of("CLAIMS_SETTLEMENT", "den enskildes samtycke"),
            List.of("AUTHORITY_CASE", "2 och 3 §§ förordningen (1980:995)"),
            List.of("SOCIAL_SERVICES_CASE", "3 § förordningen (2008:975)"),
            List.of("CHILD_RAISING_ALLOWANCE_CASE", "2 § förordningen (2009:555)"));

    @Test
    void csvHasARowForEachRule() throws Exception {
        ProgramResult result = Program.run("table", "--edition", "as-published", "--lang", "sv", "--format", "csv");
        List<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(result.out()).stream().toList();

        assertEquals(
                List.of(
                        "mottagare",
                        "ändamål",
                        "gäller",
                        "grund",
                        "medium för automatiserad behandling",
                        "kräver",
                        "anmärkningar"),
                rows.get(0).getFields());
        assertEquals(
                PURPOSES_AND_GROUNDS,
                rows.stream()
                        .skip(1)
                        .map(row -> List.of(row.getField(1), row.getField(3)))
                        .toList());
        assertEquals(0, result.status());
    }

    /** With the same keys in every language. */
    @Test
    void jsonHasAnObjectForEachRule() throws Exception {
        ProgramResult result = Program.run("table", "--lang", "sv", "--format", "json");
        List<List<String>> rows = new ArrayList<>();
        for (String line : result.outLines()) {
            JsonNode row = new ObjectMapper().readTree(line);
            rows.add(List.of(row.get("purpose").textValue(), row.get("ground").textValue()));
        }

        assertEquals(PURPOSES_AND_GROUNDS, rows);
    }

    @Test
    void tableIsNarrowEnoughToRead() throws Exception {
        ProgramResult result = Program.run("table");

        assertTrue(result.outLines().stream().allMatch(line -> line.length() <= 160));
        for (List<String> rule : PURPOSES_AND_GROUNDS) {
            assertTrue(result.out().contains(rule.get(0)), rule.get(0));
        }
        assertEquals("", result.err());
        assertEquals(0, result.status());
    }
}
