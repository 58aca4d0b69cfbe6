package se.lefi.rules;

import java.util.Objects;
import se.lefi.law.LegalBasis;

/**
 * Whether the agency may charge for a disclosure (FACTS B3). lefi knows no amount.
 *
 * @param mayBeCharged whether a fee may be charged
 * @param basis what says so
 */
public record Fee(boolean mayBeCharged, LegalBasis basis) {
    /** Checks for null only. */
    public Fee {
        Objects.requireNonNull(basis, "basis");
    }
}
