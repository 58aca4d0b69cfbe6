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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lefi.rules.facts.Status;

/**
 * The bundled samples, against decisions read off FACTS by hand: A1 to A3 for the edition as published; B1, B2 and DESIGN
 * section 7 for the edition by statute.
 */
class SampleTest {
    private static final List<String> CSV = List.of("decide", "--format", "csv", "--edition");
    private static final List<String> JSON = List.of("decide", "--input", "json", "--format", "csv", "--edition");

    @ParameterizedTest
    @ValueSource(strings = {"as-published", "by-statute"})
    void samplesAreDecidedAsFactsSay(String edition) throws Exception {
        assertDecided(expected("sample-" + edition), CSV, edition);
        assertDecided(expected("sample-json-" + edition), JSON, edition);
    }

    private static void assertDecided(List<String> expected, List<String> call, String edition) {
        ProgramResult result =
                Program.run(Stream.concat(call.stream(), Stream.of(edition)).toArray(String[]::new));
        assertEquals("", result.err());
        assertEquals(expected, result.outLines());
        assertEquals(0, result.status());
    }

    @Test
    void sampleShowsEveryGroundNoteAndEndedSectionOfEditionA() throws Exception {
        List<NamedCsvRecord> records = csv(expected("sample-as-published"));

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
                        "F-2009-555-REPEALED",
                        "FEE-MODEL-AUTHORITY"),
                words(records, "notes"));
        assertEquals(
                Set.of("2010:110 K114P24", "2010:110 K114P25", "2010:110 K114P26", "2009:555 P2"),
                words(records, "not_in_force"));
    }

    /** DESIGN section 4. */
    @Test
    void sampleShowsEveryCode() throws Exception {
        Set<String> shown = words(csv(expected("sample-as-published")), "unmet");
        shown.addAll(words(csv(expected("sample-by-statute")), "unmet"));

        assertEquals(
                Arrays.stream(Status.values())
                        .filter(status -> !status.isMet())
                        .map(Status::name)
                        .collect(Collectors.toCollection(TreeSet::new)),
                shown);
    }

    /** Where the column of the answers begins. */
    private static final int ANSWER = 67;

    /** A permission on repealed law says so in the answer, and first of all that follows. */
    @ParameterizedTest
    @CsvSource({
        "en, PERMITTED, not in force, 'Permitted, but rests on sections that are not in force on the date: '",
        "sv, FÅR LÄMNAS UT, lagrum gäller inte, 'Får lämnas ut, men vilar på lagrum som inte gäller på beslutsdagen: '"
    })
    void theTableSaysAtOnceWhatIsNotInForce(String language, String permitted, String inAnswer, String firstOfWhy)
            throws Exception {
        List<String> lines = Program.run("decide", "--lang", language).outLines();
        for (NamedCsvRecord record : csv(expected("sample-as-published"))) {
            int first = lines.indexOf(lines.stream()
                    .filter(line -> line.startsWith(record.getField("request_id") + " "))
                    .findFirst()
                    .orElseThrow());
            List<String> beside = lines.stream()
                    .skip(first)
                    .takeWhile(line -> !line.matches(" {2}\\S.*"))
                    .toList();
            String answer = beside.stream()
                    .map(line -> line.substring(Math.min(ANSWER, line.length())))
                    .collect(Collectors.joining(" "))
                    .strip();
            boolean ended = !record.getField("not_in_force").isEmpty();
            assertEquals(record.getField("outcome").equals("PERMITTED"), answer.startsWith(permitted), answer);
            assertEquals(ended, answer.equals(permitted + " " + inAnswer), answer);
            String why = lines.get(first + beside.size());
            assertEquals(ended, why.startsWith("  " + firstOfWhy.substring(0, 40)), why);
        }
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

    private static List<String> expected(String name) throws IOException {
        try (InputStream in = SampleTest.class.getResourceAsStream(name + ".csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<String> decisions() throws IOException {
        return expected("sample-as-published").stream().skip(1).toList();
    }

    private static List<NamedCsvRecord> csv(List<String> lines) {
        return CsvReader.builder().ofNamedCsvRecord(String.join("\n", lines)).stream()
                .toList();
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
            JsonNode decision = json.get("decision");
            assertEquals(json.get("outcome"), decision.get("outcome"), line);
            return String.join(
                    ",",
                    json.get("requestId").textValue(),
                    json.get("outcome").textValue(),
                    decision.get("refusal").isNull()
                            ? ""
                            : decision.get("refusal").get("code").textValue(),
                    basis(decision.get("ground")),
                    basis(decision.get("mediumBasis")),
                    codes(decision.get("unmet")),
                    codes(decision.get("notes")),
                    codes(decision.get("disclosable")),
                    codes(decision.get("notInForce")));
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    private static String basis(JsonNode basis) {
        return basis.isNull() ? "" : joined(basis.get("codes"));
    }

    private static String codes(JsonNode parts) {
        return StreamSupport.stream(parts.spliterator(), false)
                .map(part -> part.get("code").textValue())
                .collect(Collectors.joining(";"));
    }

    private static String joined(JsonNode array) {
        assertTrue(array.isArray());
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::textValue)
                .collect(Collectors.joining(";"));
    }
}
