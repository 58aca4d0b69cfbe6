package se.lefi.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.disclosure.InformationCategory;
import se.lefi.internal.Checks;
import se.lefi.law.EditorialNote;

/**
 * The data may not be disclosed.
 *
 * @param refusal which of three things the refusal is
 * @param unmet everything that stands in the way, in the order in which it is checked; never empty
 * @param notes what an editor has to say about what the unmet requirements rest on
 */
public record Refused(Refusal refusal, List<UnmetRequirement> unmet, List<EditorialNote> notes) implements Decision {
    /**
     * Checks that there is a reason, and copies the lists.
     *
     * @throws InvalidValueException if nothing is unmet
     */
    public Refused {
        Objects.requireNonNull(refusal, "refusal");
        Checks.of(Refused.class)
                .that(!unmet.isEmpty(), "unmet", null, Invariant.REQUIRED)
                .done();
        unmet = List.copyOf(unmet);
        notes = List.copyOf(notes);
    }

    /** The same refusal, where these are the categories that may not be disclosed; the requirement on them comes last. */
    Refused naming(Set<InformationCategory> categories) {
        List<UnmetRequirement> named = new ArrayList<>(unmet);
        named.add(named.remove(named.size() - 1).naming(categories));
        return new Refused(refusal, named, notes);
    }

    @Override
    public boolean isPermitted() {
        return false;
    }
}
