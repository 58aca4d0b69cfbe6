package se.lefi.rules;

import java.util.ArrayList;
import java.util.EnumSet;
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
 * @param disclosable the categories that may go out in answer; empty for a refusal
 * @param notInForce the codes of the sections that a permission rests on and that are not in force; no part of the answer
 * @param notes the ids of the editorial notes, which are no part of the answer
 */
public record DecisionCodes(
        boolean permitted,
        Optional<Refusal> refusal,
        List<String> ground,
        List<String> mediumBasis,
        List<Status> unmet,
        Set<InformationCategory> notDisclosable,
        Set<InformationCategory> disclosable,
        List<String> notInForce,
        List<String> notes) {
    /** Copies the collections. */
    public DecisionCodes {
        ground = List.copyOf(ground);
        mediumBasis = List.copyOf(mediumBasis);
        unmet = List.copyOf(unmet);
        notDisclosable = EnumSets.copy(InformationCategory.class, notDisclosable);
        disclosable = EnumSets.copy(InformationCategory.class, disclosable);
        notInForce = List.copyOf(notInForce);
        notes = List.copyOf(notes);
    }

    /** {@return the codes of a decision} */
    public static DecisionCodes of(Decision decision) {
        List<String> notes = new ArrayList<>();
        for (EditorialNote note : decision.notes()) {
            notes.add(note.id());
        }
        return decision instanceof Permitted permitted ? of(permitted, notes) : of((Refused) decision, notes);
    }

    private static DecisionCodes of(Permitted permitted, List<String> notes) {
        List<String> notInForce = new ArrayList<>();
        for (NotInForce section : permitted.notInForce()) {
            notInForce.add(section.code());
        }
        return new DecisionCodes(
                true,
                Optional.empty(),
                permitted.ground().codes(),
                permitted.mediumBasis().codes(),
                List.of(),
                Set.of(),
                permitted.disclosable(),
                notInForce,
                notes);
    }

    private static DecisionCodes of(Refused refused, List<String> notes) {
        List<Status> unmet = new ArrayList<>();
        Set<InformationCategory> notDisclosable = EnumSet.noneOf(InformationCategory.class);
        for (UnmetRequirement requirement : refused.unmet()) {
            unmet.add(requirement.status());
            notDisclosable.addAll(requirement.categories());
        }
        return new DecisionCodes(
                false,
                Optional.of(refused.refusal()),
                List.of(),
                List.of(),
                unmet,
                notDisclosable,
                Set.of(),
                List.of(),
                notes);
    }

    /** {@return {@code PERMITTED} or {@code REFUSED}} */
    public String outcome() {
        return permitted ? "PERMITTED" : "REFUSED";
    }

    /** {@return whether both say the same but for their notes, and for what is not in force} */
    public boolean isSameAnswerAs(DecisionCodes other) {
        return withoutNotes().equals(other.withoutNotes());
    }

    private DecisionCodes withoutNotes() {
        return new DecisionCodes(
                permitted, refusal, ground, mediumBasis, unmet, notDisclosable, disclosable, List.of(), List.of());
    }
}
