package se.lefi.examples.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.explain.WireForm;

/** The page's engine, a second implementation, in Node.js. */
class EngineInNodeIT {
    private static final Path FOLDER = Path.of("target/engine");
    private static final Path SCRIPT = Path.of("src/test/resources/se/lefi/examples/explorer/vectors.mjs");

    /** What a programmer may get wrong in the engine. */
    private record Fault(String name, String right, String wrong) {}

    private static final List<Fault> FAULTS = List.of(
            new Fault("a day late", "date <= day", "date < day"),
            new Fault("an end day counted", "day < end", "day <= end"),
            new Fault("how far a withdrawal reaches", "given < other.withdrawn", "given <= other.withdrawn"),
            new Fault("somebody else's case", "caseFile.subject !== subject", "false"),
            new Fault("consents one by one", "effective.flatMap", "effective.slice(0, 1).flatMap"),
            new Fault("any function", "functions.length === 0 ||", "true ||"),
            new Fault("a need that is not stated", "request.necessityStated ?", "true ?"),
            new Fault("open where closed", "|| reached(caseFile.closed, day)", ""),
            new Fault("no note of what has ended", "...lapsed(places).flatMap((section) => lapse(section).notes),", ""),
            new Fault("a check digit", "sum % 10 === 0", "true"),
            new Fault("a list of blanks", "texts.every((text) => text === '')", "texts.length === 0"));

    private static JsonNode came;

    @BeforeAll
    static void run() throws IOException {
        Path node = Engines.node();
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("engine.mjs"), Page.engine());
        Files.writeString(FOLDER.resolve("table.json"), ExportedTable.json());
        Files.writeString(FOLDER.resolve("faults.json"), Json.text(Json.ALL, FAULTS));
        List<Vectors.Vector> vectors = AllVectors.IN_ENGLISH;
        try (Writer out = Files.newBufferedWriter(FOLDER.resolve("vectors.jsonl"))) {
            Vectors.write(vectors.stream(), out);
        }
        for (String language : List.of("sv", "en")) {
            Files.write(
                    FOLDER.resolve("worded-" + language + ".jsonl"), worded(vectors, Locale.forLanguageTag(language)));
        }
        came = Json.ALL.readTree(Engines.run(node, SCRIPT, FOLDER));
        System.out.println("Node.js: " + came);
    }

    /** Answers in all their words, as many as it takes for each word to be said once. */
    private static List<String> worded(List<Vectors.Vector> vectors, Locale locale) {
        Map<String, DisclosureEngine> engines =
                LefiPrenumeration.editions().stream().collect(Collectors.toMap(RuleBook::id, DisclosureEngine::using));
        Set<Object> seen = new HashSet<>();
        return vectors.stream()
                .filter(vector -> vector.answer() != null && seen.addAll(said(vector.answer())))
                .map(vector -> Vectors.answered(vector.id(), vector.form(), engines.get(vector.edition()), locale))
                .map(vector -> Json.text(Json.ALL, vector))
                .toList();
    }

    private static List<Object> said(WireForm answer) {
        List<Object> said = new ArrayList<>();
        said.addAll(answer.unmet());
        said.addAll(answer.notes());
        said.addAll(answer.notInForce());
        said.addAll(answer.disclosable());
        answer.facts().forEach(fact -> said.add(fact.status()));
        said.add(answer.rule() + " " + answer.outcome());
        said.add(answer.recipient());
        said.add(answer.function());
        return said;
    }

    @ParameterizedTest
    @ValueSource(strings = {"vectors", "sv", "en"})
    void answersEveryVectorAsTheLibraryDoesInCodesAndInWords(String which) {
        assertEquals(
                0,
                came.at("/" + which + "/different").intValue(),
                () -> came.get(which).toPrettyString());
        assertFalse(came.at("/" + which + "/vectors").intValue() == 0);
    }

    @Test
    void aPlantedFaultIsFound() {
        FAULTS.forEach(fault -> assertFalse(came.at("/found/" + fault.name()).isNull(), fault.name()));
        assertEquals(FAULTS.size(), came.get("found").size());
    }
}
