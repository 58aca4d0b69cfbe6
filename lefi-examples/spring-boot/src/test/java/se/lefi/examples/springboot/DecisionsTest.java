package se.lefi.examples.springboot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.lefi.Bilingual;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.explain.DecisionTable;
import se.lefi.rules.explain.TextTable;
import tools.jackson.databind.JsonNode;

/** Answers over HTTP. */
class DecisionsTest {
    private static final Service SERVICE = Service.onH2();

    @Test
    void aPermissionIsAnAnswer() {
        HttpResponse<String> response = SERVICE.post("/decisions", Sample.REQUEST);
        JsonNode answer = Service.json(response);

        assertEquals(201, response.statusCode(), response.body());
        assertEquals("PERMITTED", answer.at("/outcome").asString());
        assertEquals("CONSENT", answer.at("/ground/codes/0").asString());
        assertEquals("BENEFIT_GRANTED", answer.at("/disclosable/0/code").asString());
        assertEquals("as-published", answer.at("/edition").asString());
    }

    @Test
    void aRefusalIsAnAnswerTooInTheCallersLanguage() {
        String withdrawn = Sample.with("\"expires\": \"2024-11-01\"", "\"withdrawn\": \"2024-05-31\"");
        HttpResponse<String> response =
                SERVICE.post("/decisions?edition=by-statute", withdrawn, "Accept-Language", "fi, sv;q=0.5");
        JsonNode answer = Service.json(response);

        assertEquals(201, response.statusCode(), response.body());
        assertEquals("REFUSED", answer.at("/outcome").asString());
        assertEquals("CONSENT_WITHDRAWN", answer.at("/unmet/0/code").asString());
        assertEquals("by-statute", answer.at("/edition").asString());
        assertTrue(answer.at("/explanation/0").asString().startsWith("Får inte lämnas ut"), response.body());
    }

    /** The consent is given on 10 January 2024 and expires on 1 November. */
    @Test
    void aTimelineHasAnAnswerForEachStretchOfDays() {
        JsonNode timeline = Service.json(SERVICE.post("/timeline?from=2024-01-01&end=2025-01-01", Sample.REQUEST));

        assertEquals(
                "2024-01-01 REFUSED, 2024-01-10 PERMITTED, 2024-02-15 PERMITTED, 2024-11-01 REFUSED",
                String.join(
                        ", ",
                        StreamSupport.stream(timeline.at("/segments").spliterator(), false)
                                .map(segment -> segment.at("/from").asString() + " "
                                        + segment.at("/decision/outcome").asString())
                                .toList()));
        assertEquals("2025-01-01", timeline.at("/segments/3/end").asString());
        assertTrue(timeline.at("/permittedUntil").isNull());
        assertEquals(
                "2024-11-01",
                Service.json(SERVICE.post("/timeline?from=2024-06-01&end=2025-01-01", Sample.REQUEST))
                        .at("/permittedUntil")
                        .asString());
    }

    @Test
    void theTableIsThatOfTheEdition() {
        TextTable table = DecisionTable.of(LefiPrenumeration.byStatute(), Bilingual.SWEDISH);

        assertEquals(
                table,
                Service.JSON.readValue(
                        SERVICE.get("/table?edition=by-statute", "Accept-Language", "sv")
                                .body(),
                        TextTable.class));
        assertEquals(
                table.toMarkdown(),
                SERVICE.get("/table?edition=by-statute", "Accept-Language", "sv", "Accept", "text/markdown")
                        .body());
    }

    @Test
    void thePageOfTheInterfaceNamesEveryCall() {
        String page = SERVICE.get("/v3/api-docs").body();

        for (String path : new String[] {"/decisions", "/timeline", "/table"}) {
            assertTrue(page.contains("\"" + path + "\""), page);
        }
        assertEquals(200, SERVICE.get("/swagger-ui/index.html").statusCode());
    }
}
