package se.lefi.examples.springboot;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.lefi.Bilingual;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.explain.WireForm;
import se.lefi.rules.testkit.RepresentativeRequests;
import tools.jackson.databind.json.JsonMapper;

/** What goes over the wire: every answer that there is, by any JSON library as it comes, and its schema. */
class WireTest {
    private static final JsonMapper JACKSON_3 = new JsonMapper();
    private static final ObjectMapper JACKSON_2 = new ObjectMapper();
    private static final Gson GSON = new Gson();

    static Stream<RuleBook> editions() {
        return LefiPrenumeration.editions().stream();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyAnswerGoesRoundAndIsValid(RuleBook book) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        JsonSchemas schema = JsonSchemas.of(WireSchemas.WIRE_FORM.resource());

        RepresentativeRequests.of(book)
                .map(engine::assess)
                .flatMap(assessment -> Stream.of(
                        WireForm.of(assessment, Bilingual.SWEDISH),
                        WireForm.of(assessment.decision(), Bilingual.ENGLISH)))
                .distinct()
                .forEach(answer -> {
                    String byJackson = JACKSON_3.writeValueAsString(answer);
                    String byGson = GSON.toJson(answer);
                    // With nulls, and without.
                    schema.assertValid(answer.edition() == null ? byGson : byJackson);
                    assertEquals(answer, JACKSON_3.readValue(byJackson, WireForm.class));
                    assertEquals(answer, GSON.fromJson(byGson, WireForm.class));
                    assertDoesNotThrow(() -> assertEquals(answer, roundByJackson2(answer)));
                });
    }

    private static WireForm roundByJackson2(WireForm answer) throws JsonProcessingException {
        return JACKSON_2.readValue(JACKSON_2.writeValueAsString(answer), WireForm.class);
    }

    /** After a deliberate change: {@code -Dlefi.schema.write=true}. */
    @ParameterizedTest
    @EnumSource
    void theSchemasAreThoseOfTheTypes(WireSchemas schema) throws IOException {
        Path file = Path.of("src/main/resources" + schema.resource());
        if (Boolean.getBoolean("lefi.schema.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, schema.generated());
        }

        assertEquals(Files.readString(file), schema.generated());
    }

    @Test
    void theSchemaOfAFormTakesTheSampleAndNoOtherField() {
        JsonSchemas schema = JsonSchemas.of(WireSchemas.DISCLOSURE_FORM.resource());

        schema.assertValid(Sample.REQUEST);
        schema.assertValid("{}");
        schema.assertValid(Sample.with("true", "\"true\""));
        JsonSchemas.of(WireSchemas.EVIDENCE.resource())
                .assertValid(Service.JSON
                        .readTree(Sample.read("/access.json"))
                        .at("/context/evidence")
                        .toString());
        assertFalse(schema.isValid(Sample.with("expires", "expired")));
        assertFalse(schema.isValid(Sample.with("true", "1")));
        assertFalse(schema.isValid(Sample.with("[\"BENEFIT_GRANTED\"]", "\"BENEFIT_GRANTED\"")));
    }

    @ParameterizedTest
    @EnumSource
    void theServiceShowsItsSchemas(WireSchemas schema) {
        assertEquals(
                schema.generated(),
                Service.onH2()
                        .get(schema.resource().substring("/static".length()))
                        .body());
    }
}
