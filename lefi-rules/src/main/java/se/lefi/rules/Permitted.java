package se.lefi.rules;

import java.util.List;
import java.util.Objects;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;

/**
 * The data may be disclosed.
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

    @Override
    public boolean isPermitted() {
        return true;
    }
}
