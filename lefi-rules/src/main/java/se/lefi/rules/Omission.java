package se.lefi.rules;

import java.util.Objects;
import se.lefi.Bilingual;

/**
 * Something in the law that an edition leaves out on purpose.
 *
 * @param what what is left out
 * @param why the reason
 */
public record Omission(Bilingual what, Bilingual why) {
    /** Checks for null only. */
    public Omission {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(why, "why");
    }
}
