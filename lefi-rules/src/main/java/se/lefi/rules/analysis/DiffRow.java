package se.lefi.rules.analysis;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.RecipientType;

/**
 * One thing that two rule books say differently. Immutable and thread-safe.
 *
 * @param aspect what differs
 * @param audience for which recipients, with which purposes
 * @param period on which days
 * @param before what the first book says
 * @param after what the second says
 */
public record DiffRow(DiffAspect aspect, Set<Audience> audience, ValidityPeriod period, String before, String after) {
    /** Checks for null, and copies the set in its order: printed, a row is the same in every virtual machine. */
    public DiffRow {
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        audience = Collections.unmodifiableSet(new LinkedHashSet<>(List.copyOf(audience)));
    }

    /**
     * Recipients of a type, asking for a purpose.
     *
     * @param recipient the type of recipient
     * @param purpose the purpose, or {@link EditionDiff#ANY_OTHER_PURPOSE}
     */
    public record Audience(RecipientType recipient, DisclosurePurpose purpose) {
        /** Checks for null only. */
        public Audience {
            Objects.requireNonNull(recipient, "recipient");
            Objects.requireNonNull(purpose, "purpose");
        }
    }
}
