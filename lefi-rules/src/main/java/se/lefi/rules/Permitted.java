package se.lefi.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import se.lefi.connection.Responsibility;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;

/**
 * The data may be disclosed. Immutable and thread-safe.
 *
 * @param rule the rule that permits it
 * @param notes what an editor has to say about the ground and the basis of the medium
 */
public record Permitted(Rule rule, List<EditorialNote> notes) implements Decision {
    /** Checks for null, and copies the list. */
    public Permitted {
        Objects.requireNonNull(rule, "rule");
        notes = List.copyOf(notes);
    }

    /** {@return the ground for disclosing at all: provisions, or the individual's consent} */
    public LegalBasis ground() {
        return rule.ground();
    }

    /** {@return the provisions that the medium for automated processing rests on} */
    public LegalBasis mediumBasis() {
        return rule.mediumBasis();
    }

    /** {@return whether the ground is a duty, a permission or a consent, where the edition says so} */
    public Optional<LegalEffect> legalEffect() {
        return rule.legalEffect();
    }

    /** {@return what says whether a fee may be charged, and from when, where the edition says so} */
    public Optional<FeeBasis> fee() {
        return rule.fee();
    }

    /** {@return what the agency and the recipient answer for once the data is delivered} */
    public List<Responsibility> responsibilities() {
        return rule.recipients().kinds().stream()
                .flatMap(kind -> Responsibility.applyingTo(kind).stream())
                .distinct()
                .toList();
    }

    @Override
    public boolean isPermitted() {
        return true;
    }

    @Override
    public <T> T fold(
            Function<? super Permitted, ? extends T> ifPermitted, Function<? super Refused, ? extends T> ifRefused) {
        return ifPermitted.apply(this);
    }
}
