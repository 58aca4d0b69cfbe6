package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.form.DisclosureForm;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.analysis.Timeline;
import se.lefi.rules.analysis.Timeline.Segment;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.explain.WireForm;
import se.lefi.rules.testkit.RepresentativeRequests;

/** A line of JSON holds the library's own wire form, which another JSON library reads back as it is. */
class JsonAnswersTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DisclosureEngine ENGINE = DisclosureEngine.using(LefiPrenumeration.byStatute());
    private static final List<DisclosureRequest> REQUESTS = RepresentativeRequests.of(LefiPrenumeration.byStatute())
            .filter(request -> DisclosurePurpose.published().contains(request.purpose()))
            .limit(2_000)
            .toList();

    @Test
    void ofDecide() throws IOException {
        List<WireForm> read = new ArrayList<>();
        for (String line : run("decide", REQUESTS, "--lang", "sv")) {
            read.add(JSON.convertValue(JSON.readTree(line).get("decision"), WireForm.class));
        }
        assertEquals(
                REQUESTS.stream()
                        .map(request -> WireForm.of(ENGINE.assess(request), Locale.forLanguageTag("sv")))
                        .toList(),
                read);
    }

    @Test
    void ofTimeline() throws IOException {
        LocalDate from = LocalDate.of(2024, 1, 1);
        LocalDate end = LocalDate.of(2025, 1, 1);
        List<DisclosureRequest> some = REQUESTS.subList(0, 100);
        List<String> expected = new ArrayList<>();
        for (DisclosureRequest request : some) {
            for (Segment segment : Timeline.of(ENGINE, request, from, end).segments()) {
                expected.add(segment.from() + " " + segment.end() + " "
                        + WireForm.of(ENGINE.assess(request.withDecisionDate(segment.from())), Locale.ENGLISH));
            }
        }
        List<String> read = new ArrayList<>();
        for (String line : run("timeline", some, "--from", from.toString(), "--to", end.toString())) {
            JsonNode json = JSON.readTree(line);
            read.add(json.get("from").textValue() + " " + json.get("end").textValue() + " "
                    + JSON.convertValue(json.get("decision"), WireForm.class));
        }
        assertEquals(expected, read);
    }

    private static List<String> run(String command, List<DisclosureRequest> requests, String... options)
            throws IOException {
        StringBuilder lines = new StringBuilder();
        for (DisclosureRequest request : requests) {
            lines.append(JSON.writeValueAsString(Map.of("requestId", "r", "form", DisclosureForm.of(request))))
                    .append('\n');
        }
        List<String> all = new ArrayList<>(List.of("--input", "json", "--format", "json", "--edition", "by-statute"));
        all.addAll(List.of(options));
        ProgramResult result = Program.onFile(command, lines.toString(), all.toArray(String[]::new));
        assertEquals("", result.err());
        return result.outLines();
    }
}
