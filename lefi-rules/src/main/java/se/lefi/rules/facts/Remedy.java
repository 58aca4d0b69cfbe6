package se.lefi.rules.facts;

import java.util.Objects;
import se.lefi.Bilingual;
import se.lefi.InvalidValueException;
import se.lefi.internal.Checks;

/**
 * How an unmet requirement can be mended. Each changes the evidence; none changes the purpose or the recipient. Immutable and
 * thread-safe.
 *
 * @param code a stable code such as {@code OBTAIN_CONSENT}; API
 * @param text what to do
 */
public record Remedy(String code, Bilingual text) {
    /**
     * Checks the code.
     *
     * @throws InvalidValueException unless it is a code of capital letters, digits and underscores
     */
    public Remedy {
        Objects.requireNonNull(text, "text");
        Checks.of(Remedy.class).code("code", code).done();
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
