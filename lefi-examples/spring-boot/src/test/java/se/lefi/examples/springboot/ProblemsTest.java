package se.lefi.examples.springboot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Whatever is no request is a problem that names the field, and never a decision. */
class ProblemsTest {
    private static final Service SERVICE = Service.onH2();

    static Stream<Arguments> faults() {
        return Stream.of(
                // a form that does not convert
                arguments("2024-06-01", "2024-06-31", "decisionDate", "ISO_DATE"),
                arguments("\"subject\": \"p-201\",\n", "", "subject", "REQUIRED"),
                arguments(
                        "516999-1022\", \"name",
                        "516999-1023\", \"name",
                        "recipient.number",
                        "ORGANISATION_NUMBER_CHECK_DIGIT"),
                arguments("[\"BENEFIT_GRANTED\"]", "[]", "information", "INFORMATION_NAMED"),
                arguments("2024-11-01", "2024-01-10", "consents[0].expires", "EXPIRES_AFTER_GIVEN"),
                // JSON that is no form
                arguments("expires", "expired", "consents[0]", "UNKNOWN_FIELD"),
                arguments("decisionDate", "date", "*", "UNKNOWN_FIELD"),
                arguments("\"p-201\",\n", "19121212,\n", "subject", "JSON_TYPE"),
                arguments("\"p-201\",\n", "true,\n", "subject", "JSON_TYPE"),
                arguments("true", "1", "necessityStated", "JSON_TYPE"),
                arguments("[\"BENEFIT_GRANTED\"]", "\"BENEFIT_GRANTED\"", "information", "JSON_TYPE"),
                arguments("[\"BENEFIT_GRANTED\"]", "\"\"", "information", "JSON_TYPE"),
                arguments("[\"RISK_ASSESSMENT\"]", "[1]", "consents[0].purposes[0]", "JSON_TYPE"),
                arguments("\"agreement\": {", "\"agreement\": \"\", \"x\": {", "agreement", "JSON_TYPE"),
                arguments("\"purpose\":", "\"subject\": \"p-202\", \"purpose\":", "*", "ONE_JSON_OBJECT"),
                arguments(
                        "\"expires\":",
                        "\"withdrawn\": \"2024-02-01\", \"withdrawn\": null, \"expires\":",
                        "*",
                        "ONE_JSON_OBJECT"),
                arguments("\"2024-06-01\",", "2024-06-01,", "decisionDate", "JSON_TYPE"),
                arguments("\"p-201\",\n", "p-201,\n", "*", "ONE_JSON_OBJECT"),
                arguments(Sample.REQUEST, "", "*", "ONE_JSON_OBJECT"),
                arguments(Sample.REQUEST, "null", "*", "ONE_JSON_OBJECT"),
                arguments(Sample.REQUEST, "[]", "*", "ONE_JSON_OBJECT"),
                arguments(Sample.REQUEST, Sample.REQUEST + "{}", "*", "ONE_JSON_OBJECT"),
                arguments("p-201", "p".repeat(1_100_000), "*", "ONE_JSON_OBJECT"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultOfTheFormIsNamed(String text, String instead, String field, String code) {
        String form = Sample.with(text, instead);

        assertProblem(SERVICE.post("/decisions", form), field, code);
        assertProblem(SERVICE.post("/timeline?from=2024-01-01&end=2025-01-01", form), field, code);
    }

    @Test
    void aFaultOfAParameterIsNamed() {
        assertProblem(SERVICE.post("/decisions?edition=swedish", Sample.REQUEST), "edition", "KNOWN_WORD");
        assertProblem(SERVICE.get("/table?edition="), "edition", "KNOWN_WORD");
        assertProblem(SERVICE.post("/timeline?end=2025-01-01", Sample.REQUEST), "from", "REQUIRED");
        assertProblem(SERVICE.post("/timeline?from=2024-01-32&end=2025-01-01", Sample.REQUEST), "from", "ISO_DATE");
        assertProblem(SERVICE.post("/timeline?from=&end=2025-01-01", Sample.REQUEST), "from", "REQUIRED");
        assertProblem(
                SERVICE.post("/timeline?from=2025-01-01&end=2024-01-01", Sample.REQUEST),
                "end",
                "END_NOT_BEFORE_START");
    }

    @Test
    void aProblemIsToldInTheCallersLanguage() {
        String form = Sample.with("2024-06-01", "2024-06-31");

        assertEquals(
                "must be a date of the calendar, written like 2026-11-23",
                Service.json(SERVICE.post("/decisions", form))
                        .at("/fields/0/message")
                        .asString());
        assertEquals(
                "måste vara ett datum i kalendern, skrivet som 2026-11-23",
                Service.json(SERVICE.post("/decisions", form, "Accept-Language", "sv-FI"))
                        .at("/fields/0/message")
                        .asString());
        assertEquals(
                "får inte ha andra fält än given",
                Service.json(SERVICE.post("/decisions", Sample.with("expires", "expired"), "Accept-Language", "sv"))
                        .at("/fields/0/message")
                        .asString()
                        .replaceAll("än .*(given).*", "än $1"));
    }

    private static void assertProblem(HttpResponse<String> response, String field, String code) {
        JsonNode problem = Service.json(response);

        assertEquals(400, response.statusCode(), response.body());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse(""));
        assertEquals("urn:lefi:invalid-request", problem.at("/type").asString());
        assertEquals(1, problem.at("/fields").size(), response.body());
        assertEquals(field, problem.at("/fields/0/field").asString(), response.body());
        assertEquals(code, problem.at("/fields/0/code").asString(), response.body());
        assertFalse(response.headers().firstValue("Location").isPresent());
    }
}
