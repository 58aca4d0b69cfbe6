package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as lines of JSON: decided as the same rows of CSV are, and invalid in their place where they are no such lines. */
class JsonLinesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String GOOD = line("good", "");

    /** Where in the form the columns of a row go, in their order; a list is marked as one. */
    private static final List<String> PLACES =
            List.of(("requestId form/decisionDate form/recipient/number form/recipient/name form/recipient/kind"
                            + " form/recipient/function form/purpose form/subject form/information[] form/necessityStated"
                            + " form/agreement/signedByRecipient form/agreement/signedByAgency form/agreement/ends"
                            + " form/agreement/connectedFrom form/agreement/disconnectedFrom"
                            + " form/caseFiles/reference form/caseFiles/subject form/caseFiles/matter"
                            + " form/caseFiles/opened form/caseFiles/closed form/consents/subject form/consents/recipient"
                            + " form/consents/purposes[] form/consents/information[] form/consents/given"
                            + " form/consents/withdrawn form/consents/expires")
                    .split(" "));

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"as-published", "by-statute"})
    void theSampleIsDecidedAsItsRowsAre(String edition) throws Exception {
        List<String> lines = new ArrayList<>();
        try (InputStream sample = Main.class.getResourceAsStream("sample.csv")) {
            String text = new String(sample.readAllBytes(), StandardCharsets.UTF_8);
            for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(text)) {
                lines.add(MAPPER.writeValueAsString(json(row.getFields())));
            }
        }

        ProgramResult result = decide(String.join("\n", lines), "--edition", edition, "--format", "csv");
        assertEquals(Program.run("decide", "--edition", edition, "--format", "csv"), result);
    }

    private static ObjectNode json(List<String> cells) {
        ObjectNode line = MAPPER.createObjectNode();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                String[] path = PLACES.get(i).replace("[]", "").split("/");
                ObjectNode at = line;
                for (int part = 0; part < path.length - 1; part++) {
                    String name = path[part];
                    if (name.equals("caseFiles") || name.equals("consents")) {
                        ArrayNode all = at.withArray(name);
                        at = all.isEmpty() ? all.addObject() : (ObjectNode) all.get(0);
                    } else {
                        at = at.withObject("/" + name);
                    }
                }
                String name = path[path.length - 1];
                if (PLACES.get(i).endsWith("[]")) {
                    List.of(cells.get(i).split(";")).forEach(at.withArray(name)::add);
                } else if (name.equals("necessityStated")) {
                    at.put(name, Boolean.parseBoolean(cells.get(i)));
                } else {
                    at.put(name, cells.get(i));
                }
            }
        }
        return line;
    }

    @Test
    void theNearestKnownWordIsSuggestedAndTheOtherNotRepeated() throws Exception {
        ProgramResult result = decide(line(
                "a", "\"consents\":[{\"purposes\":[\"COORDINATION\",\"CORDINATION\"]}],\"necessityStated\":\"True\","));

        assertTrue(
                result.err()
                        .contains("field form.consents[0].purposes[1], value [withheld]: " + BadRequestRow.WORD
                                + BadRequestRow.PURPOSES + "; did you mean COORDINATION?\n"),
                result.err());
        assertTrue(result.err().contains("must be true or false; did you mean true?\n"), result.err());
    }

    /** What is told of each: field, value and rule. The file's text is not repeated. */
    @Test
    void aBadLineIsInvalidInItsPlaceAndNothingOfItIsShown() throws Exception {
        String object =
                "field *, value [withheld]: must be one JSON object a line, with no key twice and nothing after it";
        Map<String, List<String>> told = Map.ofEntries(
                // No such object; the id cannot be told.
                Map.entry("individ-7431", List.of(object)),
                Map.entry("[" + GOOD + "]", List.of(object)),
                Map.entry(GOOD + " " + GOOD, List.of(object)),
                Map.entry(GOOD + "}", List.of(object)),
                Map.entry(GOOD.substring(1), List.of(object)),
                Map.entry(GOOD.replace("}}", "}"), List.of(object)),
                Map.entry(line("bad", "\"subject\":\"individ-7432\","), List.of(object)),
                Map.entry(line("bad", "\"purpose\":null,\"purpose\":null,"), List.of(object)),
                Map.entry(line("bad", "'caseFiles':[],"), List.of(object)),
                // An id there must be.
                Map.entry(GOOD.replace("\"good\"", "\" \""), List.of("field requestId, value [absent]: must be given")),
                Map.entry(GOOD.replace("\"good\"", "17"), List.of("field requestId, value [withheld]: must be text")),
                Map.entry(
                        GOOD.replace("requestId", "request_id"),
                        List.of(
                                "field *, value [withheld]: must have no other fields than requestId, form; did you mean requestId?")),
                Map.entry("{\"requestId\":\"bad\"}", List.of("field form, value [absent]: must be given")),
                Map.entry(
                        "{}",
                        List.of(
                                "field requestId, value [absent]: must be given",
                                "field form, value [absent]: must be given")),
                // A misspelt field, passed over, would permit too much.
                Map.entry(
                        line("bad", "\"consents\":[{\"withdrawm\":\"2024-01-01\"}],"),
                        List.of(
                                "field form.consents[0], value [withheld]: must have no other fields than subject, recipient,"
                                        + " purposes, information, given, withdrawn, expires; did you mean withdrawn?")),
                Map.entry(
                        line("bad", "\"850101-1236\":{},"),
                        List.of(
                                "field form, value [withheld]: must have no other fields than decisionDate, recipient, purpose,"
                                        + " subject, information, necessityStated, agreement, caseFiles, consents")),
                // Another kind of value than the field's.
                Map.entry(
                        line("bad", "\"information\":\"AMOUNT_PAID\",\"agreement\":[],\"necessityStated\":1,"),
                        List.of(
                                "field form.information, value [withheld]: must be a list",
                                "field form.necessityStated, value [withheld]: must be true or false, or that as text",
                                "field form.agreement, value [withheld]: must be an object")),
                Map.entry(
                        line("bad", "\"consents\":[{\"given\":20240101,\"purposes\":[true]}],"),
                        List.of(
                                "field form.consents[0].purposes[0], value [withheld]: must be text",
                                "field form.consents[0].given, value [withheld]: must be text")),
                Map.entry(
                        line("bad", "\"information\":[null],\"caseFiles\":[null],"),
                        List.of(
                                "field form.information[0], value [withheld]: must be text",
                                "field form.caseFiles[0], value [withheld]: must be an object")),
                // What the form itself refuses.
                Map.entry(
                        line("bad", "\"information\":[],\"consents\":[{\"information\":[\" \"]}],"),
                        List.of(
                                "field form.information, value [absent]: must name at least one category, or be left out",
                                "field form.consents[0].subject, value [absent]: must be given",
                                "field form.consents[0].recipient, value [absent]: must be given",
                                "field form.consents[0].purposes, value [absent]: must name at least one purpose",
                                "field form.consents[0].information, value [absent]: must name at least one category,"
                                        + " or be left out",
                                "field form.consents[0].given, value [absent]: must be given")),
                Map.entry(
                        line("bad", "\"information\":[\"individ-7431\"],\"necessityStated\":\"ja\","),
                        List.of(
                                "field form.information[0], value [withheld]: " + BadRequestRow.WORD
                                        + BadRequestRow.CATEGORIES,
                                "field form.necessityStated, value [withheld]: must be true or false")));
        StringBuilder file = new StringBuilder();
        List<String> err = new ArrayList<>();
        List<String> outcomes = new ArrayList<>();
        int number = 1;
        for (Map.Entry<String, List<String>> bad : told.entrySet()) {
            file.append(bad.getKey()).append("\n").append(GOOD).append("\n\n");
            for (String why : bad.getValue()) {
                err.add("line " + number + ", " + why);
            }
            outcomes.addAll(List.of("INVALID", "REFUSED"));
            number += 3;
        }
        ProgramResult result = decide(file.toString(), "--format", "csv");

        assertEquals(String.join("\n", err), String.join("\n", result.errLines()));
        assertEquals(
                outcomes,
                result.outLines().stream()
                        .skip(1)
                        .map(line -> line.split(",")[1])
                        .toList());
        assertEquals(1, result.status());
        assertFalse(result.err().matches("(?s).*(individ|850101|withdrawm|bad|good).*"), result.err());
    }

    @Test
    void theIdOfAnInvalidLineIsShownUnlessItMayBeAPersons() throws Exception {
        ProgramResult result = decide(
                line("mine", "\"x\":1,") + "\n" + line("850101-1236", "\"x\":1,"), "--format", "csv", "--lang", "sv");

        assertEquals(
                List.of("mine" + RequestRows.INVALID.strip(), RequestRows.INVALID.strip()),
                result.outLines().stream().skip(1).toList());
        assertEquals(
                "rad 1, fält form, värde [visas inte]: får inte ha andra fält än decisionDate, recipient, purpose, subject,"
                        + " information, necessityStated, agreement, caseFiles, consents",
                result.errLines().get(0));
    }

    @Test
    void bytesThatAreNotUtf8SpoilTheirOwnLineOnly() throws Exception {
        byte[] file = (GOOD + "\n" + GOOD.replace("Bolaget", "Försäkring") + "\n" + GOOD)
                .getBytes(StandardCharsets.ISO_8859_1);
        Path path = Files.write(directory.resolve("requests.jsonl"), file);
        ProgramResult result = Program.run("decide", path.toString(), "--format", "csv");

        assertEquals(
                "line 2, field *, value [withheld]: must be UTF-8, or what --charset says, such as windows-1252 for what Swedish Excel saves\n",
                result.err());
        assertEquals(4, result.outLines().size());
    }

    /** A file named .jsonl, without the option, with a byte-order mark and CRLF; null is absent. */
    @Test
    void theNameOfTheFileSaysThatItIsJson() throws Exception {
        Path path = Files.writeString(
                directory.resolve("requests.jsonl"),
                "\uFEFF" + line("a", "\"information\":null,\"consents\":null,\"agreement\":null,") + "\r\n\r\n");

        assertEquals(
                RequestRows.OUT + "a,REFUSED,REQUIREMENTS_UNMET,,,AGREEMENT_MISSING;NOT_CONNECTED,,,\n",
                Program.run("decide", path.toString(), "--format", "csv").out());
        assertEquals(
                2,
                Program.run("decide", path.toString(), "--input", "csv").status(),
                "the option goes before the name");
    }

    @Test
    void aFileWithoutLinesHasNoAnswers() throws Exception {
        assertEquals(new ProgramResult(0, RequestRows.OUT, ""), decide("\n", "--format", "csv"));
    }

    private static ProgramResult decide(String lines, String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--input", "json"));
        return Program.onFile("decide", lines, all.toArray(String[]::new));
    }

    /** A request without agreement, and more fields of its form before the others. */
    private static String line(String id, String more) {
        return "{\"requestId\":\"" + id + "\",\"form\":{" + more
                + "\"decisionDate\":\"2023-06-01\",\"recipient\":{\"number\":"
                + "\"556016-0680\",\"name\":\"Bolaget\",\"kind\":\"INSURANCE_COMPANY\"},\"purpose\":\"COORDINATION\","
                + "\"subject\":\"individ-7431\"}}";
    }
}
