package se.lefi.rules;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.lefi.disclosure.InformationCategory;
import se.lefi.internal.EnumSets;
import se.lefi.law.LegalBasis;
import se.lefi.rules.facts.Remedy;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/**
 * One thing that stands in the way of a disclosure. Immutable and thread-safe.
 *
 * @param status how it stands; its name is the code, which is API
 * @param basis what says that it is required
 * @param remedy how it can be mended; empty where nothing the parties do can mend it
 * @param categories the categories of information that may not be disclosed; empty for all but the requirement on these
 */
public record UnmetRequirement(
        Status status, LegalBasis basis, Optional<Remedy> remedy, Set<InformationCategory> categories) {
    /** Checks for null, and copies the set. */
    public UnmetRequirement {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(remedy, "remedy");
        categories = EnumSets.copy(InformationCategory.class, categories);
    }

    /** {@return the requirement that is unmet; empty where there is no rule that could ask for one} */
    public Optional<Requirement> requirement() {
        return Requirement.of(status);
    }

    /** The same, of these categories. */
    UnmetRequirement naming(Set<InformationCategory> named) {
        return new UnmetRequirement(status, basis, remedy, named);
    }

    /** {@return the stable code, such as {@code CONSENT_EXPIRED}} */
    public String code() {
        return status.name();
    }
}
