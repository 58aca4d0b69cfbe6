package se.lefi.rules;

import java.util.Objects;
import java.util.Set;
import se.lefi.disclosure.InformationCategory;
import se.lefi.internal.EnumSets;
import se.lefi.law.LegalBasis;

/**
 * The limit that a rule sets to the categories of information.
 *
 * @param basis what says so
 * @param categories the categories that the ground lets out
 */
public record InformationScope(LegalBasis basis, Set<InformationCategory> categories) {
    /** Copies the set. */
    public InformationScope {
        Objects.requireNonNull(basis, "basis");
        categories = EnumSets.copy(InformationCategory.class, categories);
    }
}
