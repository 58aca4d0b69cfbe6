package se.lefi.rules;

import java.util.List;
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
 * @param rules the rules for recipient and purpose that are not in force on the day; empty for all but
 *     {@link Status#LEGAL_BASIS_NOT_IN_FORCE}
 * @param omission what the edition leaves out by a reading that this follows from; mostly empty
 */
public record UnmetRequirement(
        Status status,
        LegalBasis basis,
        Optional<Remedy> remedy,
        Set<InformationCategory> categories,
        List<Rule> rules,
        Optional<Omission> omission) {
    /** Checks for null, and copies the collections. */
    public UnmetRequirement {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(remedy, "remedy");
        categories = EnumSets.copy(InformationCategory.class, categories);
        rules = List.copyOf(rules);
        Objects.requireNonNull(omission, "omission");
    }

    /** {@return what a rule asks for and the evidence does not show} */
    public static UnmetRequirement of(
            Status status, LegalBasis basis, Remedy remedy, Set<InformationCategory> categories) {
        return new UnmetRequirement(status, basis, Optional.of(remedy), categories, List.of(), Optional.empty());
    }

    /** {@return the requirement that is unmet; empty where there is no rule that could ask for one} */
    public Optional<Requirement> requirement() {
        return Requirement.of(status);
    }

    /** The same, of these categories. */
    UnmetRequirement naming(Set<InformationCategory> named) {
        return new UnmetRequirement(status, basis, remedy, named, rules, omission);
    }

    /** {@return the stable code, such as {@code CONSENT_EXPIRED}} */
    public String code() {
        return status.name();
    }
}
