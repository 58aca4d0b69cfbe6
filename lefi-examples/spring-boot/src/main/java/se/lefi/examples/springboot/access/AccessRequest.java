package se.lefi.examples.springboot.access;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import tools.jackson.databind.JsonNode;

/**
 * An access evaluation request. The specification has unknown fields ignored; only in the evidence, which is ours, they are
 * refused.
 *
 * @param subject the recipient: its kind and organisation number; in its properties {@code name} and {@code function}
 * @param action the purpose
 * @param resource the individual, of type {@code individual}, by pseudonym
 * @param context holds the {@link Evidence}, named {@code evidence}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AccessRequest(
        @Nullable Entity subject,
        @Nullable Action action,
        @Nullable Entity resource,
        @Nullable Map<String, JsonNode> context) {
    private static final String INDIVIDUAL = "individual";

    /** A subject or a resource. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Entity(
            @Nullable String type,
            @Nullable String id,
            @Nullable Map<String, JsonNode> properties) {}

    /** An action. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Action(@Nullable String name, @Nullable Map<String, JsonNode> properties) {}

    /** {@return the request, with what it leaves out taken whole from another} */
    AccessRequest orElse(AccessRequest defaults) {
        return new AccessRequest(
                subject == null ? defaults.subject : subject,
                action == null ? defaults.action : action,
                resource == null ? defaults.resource : resource,
                context == null ? defaults.context : context);
    }

    /** {@return what the specification requires and is not there} */
    List<Violation> missing() {
        Map<String, @Nullable Object> required = new LinkedHashMap<>();
        required.put("subject", subject);
        required.put("action", action);
        required.put("resource", resource);
        if (subject != null) {
            required.put("subject.type", subject.type);
            required.put("subject.id", subject.id);
        }
        if (action != null) {
            required.put("action.name", action.name);
        }
        if (resource != null) {
            required.put("resource.type", resource.type);
            required.put("resource.id", resource.id);
        }
        return required.entrySet().stream()
                .filter(entry -> entry.getValue() == null)
                .map(entry -> new Violation(entry.getKey(), Violation.ABSENT, Invariant.REQUIRED))
                .toList();
    }

    /** {@return what is wrong with the resource's type; empty where it is an individual} */
    Optional<Violation> unknown() {
        return resource != null && INDIVIDUAL.equals(resource.type)
                ? Optional.empty()
                : Optional.of(
                        new Violation("resource.type", Violation.WITHHELD, Invariant.KNOWN_WORD, List.of(INDIVIDUAL)));
    }
}
