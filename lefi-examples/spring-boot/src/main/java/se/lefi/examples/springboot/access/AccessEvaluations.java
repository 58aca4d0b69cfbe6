package se.lefi.examples.springboot.access;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lefi.examples.springboot.access.AccessRequest.Action;
import se.lefi.examples.springboot.access.AccessRequest.Entity;
import tools.jackson.databind.JsonNode;

/**
 * Several access requests, with what they have in common.
 *
 * @param evaluations the requests; where there is none, the common part is the only one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AccessEvaluations(
        @Nullable Entity subject,
        @Nullable Action action,
        @Nullable Entity resource,
        @Nullable Map<String, JsonNode> context,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<AccessRequest> evaluations,
        @Nullable Options options) {

    /** How they are to be evaluated. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Options(
            @JsonProperty("evaluations_semantic") @Nullable Semantic semantic) {}

    /** When to stop. */
    public enum Semantic {
        /** Never. */
        @JsonProperty("execute_all")
        EXECUTE_ALL,
        /** After the first that is denied. */
        @JsonProperty("deny_on_first_deny")
        DENY_ON_FIRST_DENY,
        /** After the first that is permitted. */
        @JsonProperty("permit_on_first_permit")
        PERMIT_ON_FIRST_PERMIT
    }

    AccessRequest common() {
        return new AccessRequest(subject, action, resource, context);
    }

    boolean stopsAfter(AccessAnswer answer) {
        Semantic semantic = options == null ? null : options.semantic;
        return semantic == (answer.decision() ? Semantic.PERMIT_ON_FIRST_PERMIT : Semantic.DENY_ON_FIRST_DENY);
    }
}
