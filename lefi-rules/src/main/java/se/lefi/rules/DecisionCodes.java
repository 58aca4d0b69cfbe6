package se.lefi.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lefi.disclosure.InformationCategory;
import se.lefi.internal.EnumSets;
import se.lefi.law.EditorialNote;
import se.lefi.rules.facts.Status;

/**
 * A decision in codes, as files, receipts and other systems keep it. Immutable and thread-safe.
 *
 * <pre>{@code
 * boolean same = DecisionCodes.of(then).isSameAnswerAs(DecisionCodes.of(now));
 * }</pre>
 *
 * @param permitted whether the data may be disclosed
 * @param refusal which of three things a refusal is; empty for a permission
 * @param ground {@code CONSENT} or the codes of the sections that a permission's ground cites; empty for a refusal
 * @param mediumBasis the codes of the sections that a permission's medium rests on; empty for a refusal
 * @param unmet everything that stands in the way, in the order in which it is checked; empty for a permission
 * @param notDisclosable the categories asked for that may not be disclosed
 * @param notes the ids of the editorial notes, which are no part of the answer
 */
public record DecisionCodes(
        boolean permitted,
        Optional<Refusal> refusal,
        List<String> ground,
        List<String> mediumBasis,
        List<Status> unmet,
        Set<InformationCategory> notDisclosable,
        List<String> notes) {
    /** Copies the collections. */
    public DecisionCodes {
        ground = List.copyOf(ground);
        mediumBasis = List.copyOf(mediumBasis);
        unmet = List.copyOf(unmet);
        notDisclosable = EnumSets.copy(InformationCategory.class, notDisclosable);
        notes = List.copyOf(notes);
    }

    /** {@return the codes of a decision} */
    public static DecisionCodes of(Decision decision) {
        List<String> notes = decision.notes().stream().map(EditorialNote::id).toList();
        return decision.fold(
                permitted -> new DecisionCodes(
                        true,
                        Optional.empty(),
                        permitted.ground().codes(),
                        permitted.mediumBasis().codes(),
                        List.of(),
                        Set.of(),
                        notes),
                refused -> new DecisionCodes(
                        false,
                        Optional.of(refused.refusal()),
                        List.of(),
                        List.of(),
                        refused.unmet().stream().map(UnmetRequirement::status).toList(),
                        EnumSets.copy(
                                InformationCategory.class,
                                refused.unmet().stream()
                                        .flatMap(unmet -> unmet.categories().stream())
                                        .toList()),
                        notes));
    }

    /** {@return {@code PERMITTED} or {@code REFUSED}} */
    public String outcome() {
        return permitted ? "PERMITTED" : "REFUSED";
    }

    /** {@return whether both say the same but for their notes} */
    public boolean isSameAnswerAs(DecisionCodes other) {
        return withoutNotes().equals(other.withoutNotes());
    }

    private DecisionCodes withoutNotes() {
        return new DecisionCodes(permitted, refusal, ground, mediumBasis, unmet, notDisclosable, List.of());
    }
}
