package se.lefi.examples.explorer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import se.lefi.Bilingual;
import se.lefi.rules.explain.WireForm;

/** JSON as it is written here: what is null is left out. */
final class Json {
    /** Every member that has something. */
    static final ObjectMapper ALL = mapper().build();

    /** Of a wire form, the codes and days alone: its words may change, its answer does not with them. */
    static final ObjectMapper CODES = mapper().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .addMixIn(WireForm.class, WithoutWords.class)
            .addMixIn(WireForm.Coded.class, WithoutWords.class)
            .addMixIn(WireForm.Citation.class, WithoutWords.class)
            .addMixIn(WireForm.Basis.class, WithoutWords.class)
            .addMixIn(WireForm.Fee.class, WithoutWords.class)
            .addMixIn(WireForm.Unmet.class, WithoutWords.class)
            .addMixIn(WireForm.Omitted.class, WithoutWords.class)
            .addMixIn(WireForm.EvidenceDate.class, WithoutWords.class)
            .addMixIn(WireForm.RuleInForce.class, WithoutGround.class)
            .build();

    private Json() {}

    @JsonIgnoreProperties({"text", "title", "explanation", "detail", "what", "why"})
    private interface WithoutWords {}

    @JsonIgnoreProperties("ground")
    private interface WithoutGround {}

    private interface InTwoLanguages {
        @JsonProperty("sv")
        String swedish();

        @JsonProperty("en")
        String english();
    }

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.ALWAYS))
                .addMixIn(Bilingual.class, InTwoLanguages.class);
    }

    static String text(ObjectMapper mapper, Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
