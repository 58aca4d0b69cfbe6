package se.lefi.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.lefi.connection.Responsibility;
import se.lefi.disclosure.InformationCategory;
import se.lefi.internal.EnumSets;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.organisation.OrganisationKind;

/**
 * The data may be disclosed. Immutable and thread-safe.
 *
 * @param rule the rule that permits it
 * @param disclosable the categories that may go out in answer to this request: those that it names; where it names none, all that
 *     may be disclosed; empty only where it names none and the rule does not limit the information
 * @param notInForce the sections that ground and medium rest on and that are not in force on the day, in the order cited, with
 *     what a misprint is read to mean
 * @param notes what an editor has to say about the ground and the basis of the medium
 */
public record Permitted(
        Rule rule, Set<InformationCategory> disclosable, List<NotInForce> notInForce, List<EditorialNote> notes)
        implements Decision {
    /** Checks for null, and copies the collections. */
    public Permitted {
        Objects.requireNonNull(rule, "rule");
        disclosable = EnumSets.copy(InformationCategory.class, disclosable);
        notInForce = List.copyOf(notInForce);
        notes = List.copyOf(notes);
    }

    /** The same permission, to send these categories. */
    Permitted of(Set<InformationCategory> categories) {
        return new Permitted(rule, categories, notInForce, notes);
    }

    /** {@return the ground for disclosing at all: provisions, or the individual's consent} */
    public LegalBasis ground() {
        return rule.ground();
    }

    /** {@return the provisions that the medium for automated processing rests on} */
    public LegalBasis mediumBasis() {
        return rule.mediumBasis();
    }

    /** {@return what the second leg is called in print} */
    public MediumKind mediumKind() {
        return rule.mediumKind();
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
        Set<Responsibility> responsibilities = new LinkedHashSet<>();
        for (OrganisationKind kind : rule.recipients().kinds()) {
            responsibilities.addAll(Responsibility.applyingTo(kind));
        }
        return List.copyOf(responsibilities);
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
