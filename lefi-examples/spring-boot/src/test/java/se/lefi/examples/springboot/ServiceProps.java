package se.lefi.examples.springboot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.lefi.Bilingual;
import se.lefi.InvalidValueException.Violation;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.form.DisclosureForm;
import se.lefi.form.FormResult;
import se.lefi.rules.Assessment;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.explain.WireForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The service adds nothing to lefi and takes nothing away: shown with lefi's test kit. */
class ServiceProps {
    private static final Service SERVICE = Service.onH2();

    @Property(tries = 200)
    void answersAsTheEngineDoesAndKeepsTheReceipt(@ForAll DisclosureRequest request) {
        DisclosureForm form = DisclosureForm.of(request);
        String json = Service.JSON.writeValueAsString(form);
        FormResult read = form.read();

        for (RuleBook book : LefiPrenumeration.editions()) {
            HttpResponse<String> response =
                    SERVICE.post("/decisions?edition=" + book.id(), json, "Accept-Language", "sv");
            if (!read.isConverted()) { // such as a purpose of another book
                assertEquals(400, response.statusCode());
                assertEquals(
                        read.violations().stream().map(Violation::field).toList(),
                        StreamSupport.stream(
                                        Service.json(response).at("/fields").spliterator(), false)
                                .map(field -> field.at("/field").asString())
                                .toList());
                continue;
            }
            Assessment assessment = DisclosureEngine.using(book).assess(request);
            String receipt = response.headers().firstValue("Location").orElseThrow();

            assertEquals(
                    WireForm.of(assessment, Bilingual.SWEDISH),
                    Service.JSON.readValue(response.body(), WireForm.class));
            assertFalse(SERVICE.get(receipt).body().contains(request.subject().reference()));
            assertEquals(
                    "SAME_ANSWER",
                    Service.json(SERVICE.post(receipt + "/replay", ""))
                            .at("/result")
                            .asString());
        }
    }

    @Property(tries = 100)
    void decidesAccessAsTheEngineDoes(@ForAll DisclosureRequest request) {
        DisclosureForm form = DisclosureForm.of(request);
        JsonNode answer = Service.json(SERVICE.post("/access/v1/evaluation", access(form)));
        boolean permitted = form.read().isConverted()
                && DisclosureEngine.using(LefiPrenumeration.asPublished())
                        .decide(request)
                        .isPermitted();

        assertEquals(permitted, answer.at("/decision").booleanValue(), answer.toString());
        assertEquals(form.read().isConverted(), answer.at("/context").has("receipt"));
    }

    private static String access(DisclosureForm form) {
        ObjectNode access = Service.JSON.createObjectNode();
        ObjectNode evidence = Service.JSON.valueToTree(form);
        evidence.remove(List.of("recipient", "purpose", "subject"));
        ObjectNode subject = access.putObject("subject")
                .put("type", form.recipient().kind())
                .put("id", form.recipient().number());
        subject.putObject("properties")
                .put("name", form.recipient().name())
                .put("function", form.recipient().function());
        access.putObject("action").put("name", form.purpose());
        access.putObject("resource").put("type", "individual").put("id", form.subject());
        access.putObject("context").set("evidence", evidence);
        return access.toString();
    }
}
