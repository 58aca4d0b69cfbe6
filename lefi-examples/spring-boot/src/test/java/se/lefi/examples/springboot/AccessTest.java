package se.lefi.examples.springboot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The checks of AuthZEN's certification scenario for the levels Basic and Batch (Authorization API 1.0), by its own numbers.
 * Its fixture of users and records is here recipients and individuals, and every request brings its evidence.
 */
class AccessTest {
    private static final Service SERVICE = Service.onH2();
    private static final JsonSchemas REQUEST = JsonSchemas.of("/authzen/evaluation-request.schema.json");
    private static final JsonSchemas RESPONSE = JsonSchemas.of("/authzen/evaluation-response.schema.json");
    private static final String ONE = "/access/v1/evaluation";
    private static final String SEVERAL = "/access/v1/evaluations";

    private static ObjectNode request(Consumer<ObjectNode> change) {
        ObjectNode request = (ObjectNode) Service.JSON.readTree(Sample.read("/access.json"));
        change.accept(request);
        return request;
    }

    private static ObjectNode at(ObjectNode request, String path) {
        return (ObjectNode) request.at(path);
    }

    private static JsonNode accepted(ObjectNode request) {
        REQUEST.assertValid(request.toString());
        HttpResponse<String> response = SERVICE.post(ONE, request.toString());
        assertEquals(200, response.statusCode(), response.body());
        assertEquals(
                "application/json",
                response.headers().firstValue("Content-Type").orElse(""));
        RESPONSE.assertValid(response.body());
        return Service.json(response);
    }

    private static boolean decision(Consumer<ObjectNode> change) {
        return accepted(request(change)).at("/decision").booleanValue();
    }

    @Test
    void c_2_2_aRequestIsPermittedOrDenied() {
        JsonNode permitted = accepted(request(same -> {}));
        JsonNode denied = accepted(request(request -> at(request, "/action").put("name", "PENSION_FORECAST")));

        assertTrue(permitted.at("/decision").booleanValue());
        assertEquals("PERMITTED", permitted.at("/context/answer/outcome").asString());
        assertFalse(denied.at("/decision").booleanValue());
        assertEquals(
                "CONSENT_FOR_ANOTHER_PURPOSE",
                denied.at("/context/answer/unmet/0/code").asString());
        String receipt = "/receipts/" + denied.at("/context/receipt").asString();
        assertTrue(SERVICE.get(receipt).body().contains("\nunmet: CONSENT_FOR_ANOTHER_PURPOSE\n"));
    }

    @Test
    void c_2_2_3_contextBesideTheEvidenceChangesNothing() {
        assertTrue(decision(request ->
                at(request, "/context").put("time", "2025-06-27T18:03-07:00").put("ip", "192.168.1.1")));
    }

    /** Of a municipal authority, the function tells whether its number may be what it is. */
    @Test
    void c_2_2_4_propertiesCount() {
        Consumer<ObjectNode> municipality = request -> {
            at(request, "/subject").put("type", "MUNICIPAL_AUTHORITY").put("id", "212000-0142");
            at(request, "/action").put("name", "AUTHORITY_CASE");
        };
        Consumer<ObjectNode> court = municipality.andThen(
                request -> at(request, "/subject/properties").put("function", "COURT"));
        Consumer<ObjectNode> board = municipality.andThen(
                request -> at(request, "/subject/properties").put("function", "SOCIAL_WELFARE_BOARD"));
        Consumer<ObjectNode> number = municipality.andThen(
                request -> at(request, "/subject/properties").put("function", 5));

        assertTrue(decision(municipality));
        assertTrue(decision(board));
        assertFalse(decision(court));
        assertFalse(decision(number));
    }

    @Test
    void c_2_2_8_otherPropertiesAndUnknownFieldsAreIgnored() {
        assertTrue(decision(request -> {
            at(request, "/subject/properties").put("department", "Sales");
            at(request, "/action").putObject("properties").put("method", "GET");
            at(request, "/resource").putObject("properties").put("owner", "bob");
            request.put("foo", "bar").putObject("futureField").put("nested", true);
        }));
    }

    /** Ours, not the specification's: a withdrawal that is misspelt would permit too much. */
    @Test
    void inTheEvidenceNothingIsIgnored() {
        JsonNode answer = accepted(
                request(request -> at(request, "/context/evidence/consents/0").put("withdrawen", "2024-05-01")));

        assertFalse(answer.at("/decision").booleanValue());
        assertEquals(
                "context.evidence.consents[0]",
                answer.at("/context/problem/fields/0/field").asString());
        assertEquals(
                "UNKNOWN_FIELD", answer.at("/context/problem/fields/0/code").asString());
    }

    @Test
    void whatTheSpecificationAllowsAndLefiDoesNotIsDeniedAndNamedAsTheCallerNamesIt() {
        JsonNode answer = accepted(request(request -> {
            at(request, "/subject").put("type", "user").put("id", "alice");
            at(request, "/action").put("name", "read");
            at(request, "/resource").put("type", "record").put("id", " ");
            request.remove("context");
        }));

        assertFalse(answer.at("/decision").booleanValue());
        assertEquals(
                List.of(
                        "resource.type",
                        "context.evidence.decisionDate",
                        "subject.id",
                        "subject.type",
                        "action.name",
                        "resource.id"),
                StreamSupport.stream(answer.at("/context/problem/fields").spliterator(), false)
                        .map(field -> field.at("/field").asString())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/subject",
                "/action",
                "/resource",
                "/subject/type",
                "/subject/id",
                "/action/name",
                "/resource/type",
                "/resource/id"
            })
    void c_2_4_1_whatIsRequiredAndMissingIsABadRequest(String path) {
        int last = path.lastIndexOf('/');
        ObjectNode request = request(all -> at(all, path.substring(0, last)).remove(path.substring(last + 1)));

        assertFalse(REQUEST.isValid(request.toString()));
        for (String call : List.of(ONE, SEVERAL)) {
            HttpResponse<String> response = SERVICE.post(call, request.toString());
            assertEquals(400, response.statusCode(), response.body());
            assertEquals(
                    path.substring(1).replace('/', '.'),
                    Service.json(response).at("/fields/0/field").asString());
        }
    }

    @Test
    void c_2_4_3_whatIsNoJsonIsABadRequest() {
        String request = request(same -> {}).toString();

        assertBadRequest(SERVICE.post(ONE, request, "Content-Type", "text/plain"));
        assertBadRequest(SERVICE.post(SEVERAL, request, "Content-Type", "application/x-www-form-urlencoded"));
        assertBadRequest(SERVICE.post(ONE, request.substring(1)));
        assertBadRequest(SERVICE.post(ONE, ""));
        assertBadRequest(SERVICE.post(ONE, "{\"subject\": {}," + request.substring(1)));
    }

    @Test
    void c_2_4_6_aFieldOfAnotherTypeIsABadRequest() {
        assertBadRequest(SERVICE.post(
                ONE, request(request -> request.put("subject", "alice")).toString()));
        assertBadRequest(SERVICE.post(
                ONE, request(request -> at(request, "/action").put("name", 123)).toString()));
        assertBadRequest(SERVICE.post(
                ONE,
                request(request -> at(request, "/action").put("name", true)).toString()));
        assertBadRequest(SERVICE.post(
                ONE, request(request -> request.put("context", "now")).toString()));
    }

    private static void assertBadRequest(HttpResponse<String> response) {
        assertEquals(400, response.statusCode(), response.body());
    }

    @Test
    void c_2_5_theRequestsIdComesBack() {
        String request = request(same -> {}).toString();

        assertEquals(
                "id 4711",
                SERVICE.post(ONE, request, "X-Request-ID", "id 4711")
                        .headers()
                        .firstValue("X-Request-ID")
                        .orElse(""));
        assertEquals(
                "4712",
                SERVICE.post(ONE, "{", "X-Request-ID", "4712")
                        .headers()
                        .firstValue("X-Request-ID")
                        .orElse(""));
        assertFalse(
                SERVICE.post(ONE, request).headers().firstValue("X-Request-ID").isPresent());
    }

    @Test
    void c_2_6_theSameRequestHasTheSameDecision() {
        JsonNode first = accepted(request(same -> {})).at("/context/answer");

        for (int i = 0; i < 5; i++) {
            assertEquals(first, accepted(request(same -> {})).at("/context/answer"));
        }
    }

    private static List<Boolean> decisions(Consumer<ObjectNode> common, String evaluations) {
        ObjectNode request = request(common);
        request.set("evaluations", Service.JSON.readTree(evaluations));
        HttpResponse<String> response = SERVICE.post(SEVERAL, request.toString());
        assertEquals(200, response.statusCode(), response.body());
        assertFalse(Service.json(response).has("decision"));
        return StreamSupport.stream(Service.json(response).at("/evaluations").spliterator(), false)
                .map(answer -> {
                    RESPONSE.assertValid(answer.toString());
                    return answer.at("/decision").booleanValue();
                })
                .toList();
    }

    private static final String FORECAST = "{\"action\": {\"name\": \"PENSION_FORECAST\"}}";

    @Test
    void c_3_2_whatAnEvaluationLeavesOutIsTakenWholeFromTheCommonPart() {
        String alone = request(same -> {}).toString();

        assertEquals(List.of(true, false), decisions(same -> {}, "[{}, " + FORECAST + "]"));
        assertEquals(
                List.of(false, true),
                decisions(
                        request -> request.remove("action"),
                        "[" + FORECAST + ", {\"action\": {\"name\": \"RISK_ASSESSMENT\"}}]"));
        assertEquals(List.of(true, true), decisions(ObjectNode::removeAll, "[" + alone + "," + alone + "]"));
        assertEquals(
                List.of(true, false),
                decisions(same -> {}, "[{}, {\"context\": {\"evidence\": {\"decisionDate\": \"2024-06-01\"}}}]"));
    }

    @Test
    void c_3_4_1_anEvaluationThatMissesSomethingIsDeniedByItself() {
        assertEquals(
                List.of(false, true),
                decisions(
                        request -> request.remove("resource"),
                        "[{\"resource\": {\"id\": \"p-201\"}}, {\"resource\": {\"type\": \"individual\", \"id\": \"p-201\"}}]"));
        assertEquals(List.of(false, false), decisions(request -> request.remove("subject"), "[{}, {}]"));
    }

    @Test
    void c_3_4_2_withoutEvaluationsTheCommonPartIsTheRequest() {
        for (String instead : List.of("null", "[]")) {
            ObjectNode request = request(same -> {});
            request.set("evaluations", Service.JSON.readTree(instead));
            HttpResponse<String> response = SERVICE.post(SEVERAL, request.toString());

            RESPONSE.assertValid(response.body());
            assertTrue(Service.json(response).at("/decision").booleanValue());
        }
    }

    /** The specification, Evaluations semantics. */
    @Test
    void evaluationsStopWhereTheCallerSays() {
        String evaluations = "[{}, " + FORECAST + ", {}, " + FORECAST + "]";

        assertEquals(List.of(true, false, true, false), decisions(semantic("execute_all"), evaluations));
        assertEquals(List.of(true, false), decisions(semantic("deny_on_first_deny"), evaluations));
        assertEquals(List.of(true), decisions(semantic("permit_on_first_permit"), evaluations));
        assertBadRequest(SERVICE.post(SEVERAL, request(semantic("permit_all")).toString()));
    }

    private static Consumer<ObjectNode> semantic(String semantic) {
        return request -> request.putObject("options")
                .put("evaluations_semantic", semantic)
                .put("another_option", "value");
    }

    @Test
    void anEvaluationThatIsNullIsABadRequest() {
        ObjectNode request = request(same -> {});
        request.putArray("evaluations").addNull();

        assertBadRequest(SERVICE.post(SEVERAL, request.toString()));
    }
}
