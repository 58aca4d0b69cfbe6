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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * The bundled sample, against decisions read off FACTS by hand: A1 to A3 for the edition as published; B1, B2 and
 * MEANING, Scope by statute, without the notes, for the edition by statute.
 */
class SampleTest {
    /** MEANING, Codes, less what edition A does not ask about: coverage, force, matter, necessity, information. */
    private static final Set<String> CODES_OF_EDITION_A = Set.of(
            "RECIPIENT_NOT_ELIGIBLE",
            "PURPOSE_NOT_AVAILABLE",
            "AGREEMENT_MISSING",
            "AGREEMENT_NOT_SIGNED",
            "AGREEMENT_ENDED",
            "NOT_CONNECTED",
            "CASE_MISSING",
            "CASE_CONCERNS_ANOTHER_PERSON",
            "CASE_NOT_OPEN",
            "CONSENT_MISSING",
            "CONSENT_FROM_ANOTHER_PERSON",
            "CONSENT_FOR_ANOTHER_RECIPIENT",
            "CONSENT_FOR_ANOTHER_PURPOSE",
            "CONSENT_NOT_YET_GIVEN",
            "CONSENT_WITHDRAWN",
            "CONSENT_EXPIRED");

    @Test
    void sampleIsDecidedAsCsv() throws Exception {
        ProgramResult result = Program.run("decide", "--format", "csv");

        assertEquals("", result.err());
        assertEquals(expected("as-published"), result.outLines());
        assertEquals(0, result.status());
    }

    @Test
    void sampleShowsEveryGroundRefusalAndCodeOfEditionA() throws Exception {
        List<NamedCsvRecord> records = csv(Program.run("decide", "--format=csv").out());

        assertEquals(CODES_OF_EDITION_A, words(records, "unmet"));
        assertEquals(Set.of("NO_LEGAL_BASIS", "REQUIREMENTS_UNMET"), words(records, "refusal"));
        assertEquals(
                Set.of("CONSENT", "2010:110 K110P39", "1980:995 P2", "1980:995 P3", "2008:975 P3", "2009:555 P2"),
                words(records, "ground"));
        assertEquals(
                Set.of(
                        "SFB-114-24-REPEALED",
                        "SFB-114-9-REWRITTEN",
                        "SFB-110-24-MISPRINT",
                        "F-1980-995-TITLE",
                        "F-2008-975-TITLE",
                        "F-2009-555-REPEALED"),
                words(records, "notes"));
    }

    @Test
    void sampleIsDecidedByStatute() throws Exception {
        ProgramResult result = Program.run("decide", "--edition", "by-statute", "--format", "csv");

        assertEquals(
                expected("by-statute"),
                result.outLines().stream()
                        .map(line -> line.substring(0, line.lastIndexOf(',')))
                        .toList());
        assertEquals(0, result.status());
    }

    @Test
    void sampleIsDecidedAsJsonWithTheSameValues() throws Exception {
        ProgramResult result = Program.run("decide", "--format", "json", "--lang", "sv");

        List<String> asCsv =
                result.outLines().stream().map(SampleTest::csvOfJson).toList();
        assertEquals(decisions(), asCsv);
        assertEquals(0, result.status());
    }

    @Test
    void withoutArgumentsItPrintsTheSampleAsATable() throws Exception {
        ProgramResult result = Program.run();

        assertEquals("", result.err());
        assertEquals(0, result.status());
        assertEquals(
                decisions().stream().map(line -> line.substring(0, 4)).toList(),
                result.outLines().stream()
                        .filter(line -> line.startsWith("L-"))
                        .map(line -> line.substring(0, 4))
                        .toList());
        assertTrue(result.outLines().stream().allMatch(line -> line.length() <= 160));
        assertTrue(result.out().contains("Ground: chapter 110 section 39 of the Social Insurance Code (2010:110)"));
        assertTrue(result.out().contains("The consent has expired."));
        assertEquals(result.out(), Program.run("decide", "--format", "table").out());
    }

    @Test
    void tableSpeaksSwedish() throws Exception {
        ProgramResult result = Program.run("decide", "--lang", "sv");

        assertTrue(result.out().contains("Grund: 110 kap. 39 § socialförsäkringsbalken (2010:110)"), result.out());
        assertTrue(result.out().contains("Samtycket har upphört att gälla."));
    }

    private static List<String> expected(String edition) throws IOException {
        try (InputStream in = SampleTest.class.getResourceAsStream("sample-" + edition + ".csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<String> decisions() throws IOException {
        return expected("as-published").stream().skip(1).toList();
    }

    private static List<NamedCsvRecord> csv(String text) {
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    private static Set<String> words(List<NamedCsvRecord> records, String column) {
        return records.stream()
                .flatMap(row -> Arrays.stream(row.getField(column).split(";")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String csvOfJson(String line) {
        try {
            JsonNode json = new ObjectMapper().readTree(line);
            assertTrue(json.get("refusal").isNull() || json.get("refusal").isTextual(), line);
            return String.join(
                    ",",
                    json.get("request_id").textValue(),
                    json.get("outcome").textValue(),
                    json.get("refusal").isNull() ? "" : json.get("refusal").textValue(),
                    joined(json.get("ground")),
                    joined(json.get("medium_basis")),
                    joined(json.get("unmet")),
                    joined(json.get("notes")));
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    private static String joined(JsonNode array) {
        assertTrue(array.isArray());
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::textValue)
                .collect(Collectors.joining(";"));
    }
}
