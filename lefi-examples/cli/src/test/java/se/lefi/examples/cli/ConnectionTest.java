package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lefi.connection.ConnectionRoute;
import se.lefi.connection.ConnectionState;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.explain.ConnectionDiagram;

/** The bundled sample of connection events, against where FACTS A4 puts each organisation, read off by hand. */
class ConnectionTest {
    @Test
    void theSampleIsPrintedAsCsv() throws Exception {
        ProgramResult result = Program.run("connection", "--format", "csv");

        assertEquals("", result.err());
        assertEquals(expected(), result.outLines());
        assertEquals(0, result.status());
    }

    /** An organisation of which nothing is known to have happened has no row. */
    @ParameterizedTest
    @CsvSource({"INSURER, INTEREST_EXPRESSED", "AUTHORITY,"})
    void theSampleShowsEveryStateOfBothRoutes(ConnectionRoute route, ConnectionState notOfTheRoute) throws Exception {
        Set<ConnectionState> states = EnumSet.complementOf(EnumSet.of(ConnectionState.NOT_APPLIED));
        states.remove(notOfTheRoute);

        assertEquals(
                states,
                records(expected()).stream()
                        .filter(row -> ConnectionRoute.of(OrganisationKind.valueOf(row.getField("organisation_kind")))
                                == route)
                        .map(row -> ConnectionState.valueOf(row.getField("state")))
                        .collect(Collectors.toSet()));
    }

    @Test
    void jsonHoldsTheSameValues() throws Exception {
        ProgramResult result = Program.run("connection", "--format", "json", "--lang", "sv");
        List<String> lines = new ArrayList<>(expected().subList(0, 1));
        for (String line : result.outLines()) {
            lines.add(csvOfJson(new ObjectMapper().readTree(line), lines.get(0).split(",")));
        }

        assertEquals(expected(), lines);
        assertEquals(0, result.status());
    }

    @Test
    void theTableSaysItInSentences() throws Exception {
        ProgramResult result = Program.run("connection");
        String waiting = inOneLine(result, "212999-4048", "516999-1063");
        String left = inOneLine(result, "559999-2012", "202199-3072");

        assertTrue(result.outLines().stream().allMatch(line -> line.length() <= 80), result.out());
        assertTrue(waiting.startsWith("212999-4048 municipal authorities awaiting 2026-10-26"), waiting);
        assertTrue(waiting.contains("has to act: Försäkringskassan may come next: Försäkringskassan signs"), waiting);
        assertTrue(left.contains("terminated 2025-12-31 connected: 2020-10-01 – 2025-12-31"), left);
        assertTrue(left.endsWith("the way back takes a new application"), left);
        assertEquals("", result.err());
        assertEquals(
                result.out(),
                Program.run("connection", "--format", "table", "--lang", "en").out());
    }

    @Test
    void theTableSpeaksSwedish() throws Exception {
        ProgramResult result = Program.run("connection", "--lang", "sv");
        String applied = inOneLine(result, "202199-3098", "516999-1048");

        assertTrue(
                applied.startsWith("202199-3098 statliga myndigheter anmäld 2026-11-09 saknas: överenskommelse"),
                applied);
        assertTrue(inOneLine(result, "516999-1048", "202199-3080").contains("avtal skickas till"), result.out());
        assertTrue(result.out().contains("vägen tillbaka kräver"), result.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"insurer", "authority"})
    void aGraphIsThatOfTheRoute(String route) throws Exception {
        ProgramResult result = Program.run("connection", "--graph", route, "--lang", "sv");

        assertEquals(
                ConnectionDiagram.toMermaid(
                        ConnectionRoute.valueOf(route.toUpperCase(Locale.ROOT)), Locale.forLanguageTag("sv")),
                result.out());
        assertEquals(0, result.status());
    }

    private static List<String> expected() throws IOException {
        try (InputStream in = ConnectionTest.class.getResourceAsStream("connections-standing.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<NamedCsvRecord> records(List<String> lines) {
        return CsvReader.builder().ofNamedCsvRecord(String.join("\n", lines)).stream()
                .toList();
    }

    private static String csvOfJson(JsonNode json, String... columns) {
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            cells.add(cell(json.get(column)));
        }
        assertEquals(columns.length, json.size());
        return String.join(",", cells);
    }

    private static String cell(JsonNode value) {
        if (value.isArray()) {
            List<String> words = new ArrayList<>();
            value.forEach(word -> words.add(word.textValue()));
            return String.join(";", words);
        }
        assertTrue(
                value.isNull()
                        || value.isInt()
                        || value.isTextual() && !value.textValue().isEmpty(),
                value::toString);
        return value.isNull() ? "" : value.asText();
    }

    /** What the table says between two organisations, however it is wrapped. */
    private static String inOneLine(ProgramResult result, String number, String next) {
        String table = result.out();
        return table.substring(table.indexOf(number), table.indexOf(next))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
