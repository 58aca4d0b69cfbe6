package se.lefi.form;

import java.util.List;
import java.util.Optional;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.disclosure.DisclosureRequest;

/**
 * What a form converts to: a request, or what stands in its way. Immutable and thread-safe.
 *
 * @param request the request; empty exactly where there are violations
 * @param violations the broken invariants by property path, such as {@code consents[0].given}, in the order of the form's
 *     fields
 */
public record FormResult(Optional<DisclosureRequest> request, List<Violation> violations) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are both a request and violations, or neither
     */
    public FormResult {
        violations = List.copyOf(violations);
        if (request.isPresent() != violations.isEmpty()) {
            throw new IllegalArgumentException("a result is either a request or its violations");
        }
    }

    /** {@return whether there is a request} */
    public boolean isConverted() {
        return request.isPresent();
    }

    /**
     * {@return the request}
     *
     * @throws InvalidValueException if there is none; it names every violation
     */
    public DisclosureRequest orThrow() {
        return request.orElseThrow(() -> new InvalidValueException("DisclosureForm", violations));
    }

    static FormResult of(DisclosureRequest request) {
        return new FormResult(Optional.of(request), List.of());
    }

    static FormResult of(List<Violation> violations) {
        return new FormResult(Optional.empty(), violations);
    }
}
