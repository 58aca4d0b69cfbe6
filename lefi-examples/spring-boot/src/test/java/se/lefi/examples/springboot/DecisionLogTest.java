package se.lefi.examples.springboot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.lefi.form.DisclosureForm;
import se.lefi.rules.Assessment;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.analysis.Receipt;
import se.lefi.rules.edition.LefiPrenumeration;
import tools.jackson.databind.JsonNode;

/** No answer without its receipt, on a database of one's choice. */
abstract class DecisionLogTest {
    private final Service service;

    DecisionLogTest(Service service) {
        this.service = service;
    }

    @Test
    void aDecisionsReceiptIsOnFile() {
        String form = Sample.with("true", "\"true\"");
        Assessment assessment = DisclosureEngine.using(LefiPrenumeration.byStatute())
                .assess(Service.JSON.readValue(form, DisclosureForm.class).toRequest());
        HttpResponse<String> receipt =
                service.get(location(service.post("/decisions?edition=by-statute", Sample.REQUEST)));

        assertEquals(Receipt.of(assessment).text(), receipt.body());
        assertEquals(
                "text/plain;charset=UTF-8",
                receipt.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void aReceiptReplaysToTheSameAnswer() {
        HttpResponse<String> response = service.post("/decisions?edition=by-statute", Sample.REQUEST);
        JsonNode replay = Service.json(service.post(location(response) + "/replay", ""));

        assertEquals("SAME_ANSWER", replay.at("/result").asString());
        assertEquals(Service.json(response).at("/ground"), replay.at("/decision/ground"));
    }

    @Test
    void aReceiptThatWasAlteredDoesNotReplay() {
        assertEquals("ANOTHER_ANSWER", replayOf("ground: CONSENT", "ground: 2010:110 K110P39"));
        assertEquals("ANOTHER_EDITION", replayOf("fingerprint: ", "fingerprint: 0"));
        assertEquals("NOT_A_RECEIPT", replayOf("lefi-receipt: 1", "lefi-receipt: 0"));
    }

    private String replayOf(String text, String instead) {
        String path = location(service.post("/decisions", Sample.REQUEST));
        String content = service.get(path).body();
        assertTrue(content.contains(text), content);
        service.database()
                .sql("update receipt set content = ? where id = ?")
                .params(content.replace(text, instead), UUID.fromString(path.substring("/receipts/".length())))
                .update();
        return Service.json(service.post(path + "/replay", "")).at("/result").asString();
    }

    @Test
    void eachAnswerOfATimelineHasItsReceipt() {
        JsonNode timeline = Service.json(service.post("/timeline?from=2024-01-01&end=2025-01-01", Sample.REQUEST));

        StreamSupport.stream(timeline.at("/segments").spliterator(), false).forEach(segment -> {
            String receipt = service.get("/receipts/" + segment.at("/receipt").asString())
                    .body();
            assertTrue(receipt.contains("\ndate: " + segment.at("/from").asString() + "\n"), receipt);
            assertTrue(
                    receipt.contains(
                            "\noutcome: " + segment.at("/decision/outcome").asString() + "\n"),
                    receipt);
        });
    }

    @Test
    void allReceiptsComeOneAfterTheOther() {
        String first = service.get(location(service.post("/decisions", Sample.REQUEST)))
                .body();
        String last = service.get(location(service.post("/decisions?edition=by-statute", Sample.REQUEST)))
                .body();
        String all = service.get("/receipts").body();

        assertTrue(all.contains(first), all);
        assertTrue(all.endsWith(last), all);
        assertTrue(all.indexOf(first) < all.length() - last.length());
    }

    /** More than a page, many of them of the same instant. */
    @Test
    void noReceiptIsLostBetweenPages() {
        service.get(location(service.post("/decisions", Sample.REQUEST)));
        int before = count(service.get("/receipts").body());
        OffsetDateTime instant = OffsetDateTime.now(ZoneOffset.UTC).plusDays(1);
        for (int i = 0; i < 2500; i++) {
            service.database()
                    .sql("insert into receipt (id, logged, content) values (?, ?, ?)")
                    .params(UUID.randomUUID(), instant, "lefi-receipt: 1\n")
                    .update();
        }

        assertEquals(before + 2500, count(service.get("/receipts").body()));
        service.database()
                .sql("delete from receipt where logged = ?")
                .param(instant)
                .update();
    }

    private static int count(String receipts) {
        return receipts.split("lefi-receipt: 1\n", -1).length - 1;
    }

    @Test
    void whatIsNoIdOfAReceiptIsNotFound() {
        assertEquals(404, service.get("/receipts/" + UUID.randomUUID()).statusCode());
        assertEquals(404, service.get("/receipts/4711").statusCode());
        assertEquals(404, service.post("/receipts/4711/replay", "").statusCode());
    }

    /** A timeline is all on file or not at all. */
    @Test
    void whatCannotBePutOnFileIsNotAnswered() {
        service.database().sql("alter table receipt rename to elsewhere").update();
        try {
            assertNoAnswer(service.post("/decisions", Sample.REQUEST));
            assertNoAnswer(service.post("/timeline?from=2024-01-01&end=2025-01-01", Sample.REQUEST));
            assertNoAnswer(service.post("/access/v1/evaluation", Sample.read("/access.json")));
            assertNoAnswer(service.post("/access/v1/evaluations", Sample.read("/access.json")));
            assertNoAnswer(service.get("/receipts/" + UUID.randomUUID()));
            assertNoAnswer(service.get("/receipts"));
        } finally {
            service.database().sql("alter table elsewhere rename to receipt").update();
        }
    }

    private static void assertNoAnswer(HttpResponse<String> response) {
        assertEquals(503, response.statusCode(), response.body());
        assertEquals("urn:lefi:not-on-file", Service.json(response).at("/type").asString());
        assertFalse(response.body().contains("PERMITTED"), response.body());
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }
}
