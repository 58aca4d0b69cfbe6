package se.lefi.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.disclosure.InformationCategory;
import se.lefi.internal.Checks;
import se.lefi.law.EditorialNote;
import se.lefi.rules.facts.Status;

/**
 * The data may not be disclosed. Immutable and thread-safe.
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
        unmet = List.copyOf(unmet);
        notes = List.copyOf(notes);
        Checks.of(Refused.class)
                .that(!unmet.isEmpty(), "unmet", null, Invariant.REQUIRED)
                .done();
    }

    /** The same refusal, where these are the categories that may not be disclosed. */
    Refused naming(Set<InformationCategory> categories) {
        List<UnmetRequirement> named = new ArrayList<>(unmet);
        named.replaceAll(one -> one.status() == Status.INFORMATION_NOT_DISCLOSABLE ? one.naming(categories) : one);
        return new Refused(refusal, named, notes);
    }

    @Override
    public boolean isPermitted() {
        return false;
    }

    @Override
    public <T> T fold(
            Function<? super Permitted, ? extends T> ifPermitted, Function<? super Refused, ? extends T> ifRefused) {
        return ifRefused.apply(this);
    }
}
