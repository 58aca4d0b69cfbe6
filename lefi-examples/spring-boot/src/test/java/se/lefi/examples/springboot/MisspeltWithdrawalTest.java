package se.lefi.examples.springboot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.google.gson.Gson;
import org.junit.jupiter.api.Test;
import se.lefi.form.DisclosureForm;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.edition.LefiPrenumeration;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What JSON libraries make of a withdrawal that is misspelt, or given again as null: as they come, and as the README of lefi-rules
 * says to set them. Where it is passed over, the answer is a permission.
 */
class MisspeltWithdrawalTest {
    private static final String WITHDRAWN = Sample.read("/withdrawn.json");
    private static final String MISSPELT = WITHDRAWN.replace("withdrawn", "withdrawen");
    private static final String TWICE = WITHDRAWN.replace("\"2024-05-01\"", "\"2024-05-01\", \"withdrawn\": null");

    @Test
    void jackson3() {
        JsonMapper asItComes = new JsonMapper();
        JsonMapper strict = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();

        assertFalse(isPermitted(asItComes.readValue(WITHDRAWN, DisclosureForm.class)));
        assertTrue(isPermitted(asItComes.readValue(MISSPELT, DisclosureForm.class)));
        assertTrue(isPermitted(asItComes.readValue(TWICE, DisclosureForm.class)));
        assertFalse(isPermitted(strict.readValue(WITHDRAWN, DisclosureForm.class)));
        assertThrows(
                tools.jackson.databind.exc.UnrecognizedPropertyException.class,
                () -> strict.readValue(MISSPELT, DisclosureForm.class));
        assertThrows(StreamReadException.class, () -> strict.readValue(TWICE, DisclosureForm.class));
    }

    @Test
    void jackson2() throws JsonProcessingException {
        ObjectMapper asItComes = new ObjectMapper();
        ObjectMapper strict = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        ObjectMapper asSpringSetsIt = new ObjectMapper()
                .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

        assertFalse(isPermitted(asItComes.readValue(WITHDRAWN, DisclosureForm.class)));
        assertThrows(UnrecognizedPropertyException.class, () -> asItComes.readValue(MISSPELT, DisclosureForm.class));
        assertTrue(isPermitted(asItComes.readValue(TWICE, DisclosureForm.class)));
        assertThrows(JsonMappingException.class, () -> strict.readValue(TWICE, DisclosureForm.class));
        assertTrue(isPermitted(asSpringSetsIt.readValue(MISSPELT, DisclosureForm.class)));
    }

    @Test
    void gsonCannotRefuseTheSchemaDoes() {
        Gson gson = new Gson();

        assertFalse(isPermitted(gson.fromJson(WITHDRAWN, DisclosureForm.class)));
        assertTrue(isPermitted(gson.fromJson(MISSPELT, DisclosureForm.class)));
        JsonSchemas schema = JsonSchemas.of(WireSchemas.DISCLOSURE_FORM.resource());
        schema.assertValid(WITHDRAWN);
        assertFalse(schema.isValid(MISSPELT));
        assertTrue(isPermitted(gson.fromJson(TWICE, DisclosureForm.class)));
    }

    private static boolean isPermitted(DisclosureForm form) {
        return DisclosureEngine.using(LefiPrenumeration.asPublished())
                .decide(form.toRequest())
                .isPermitted();
    }
}
