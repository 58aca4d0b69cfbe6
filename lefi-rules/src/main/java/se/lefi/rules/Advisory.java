package se.lefi.rules;

import java.util.List;
import java.util.Objects;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.ValidityPeriod;

/**
 * A note that decisions carry because of their date: a cited provision is not in force yet, the law was not checked for that
 * day. Immutable and thread-safe.
 *
 * @param note what it says
 * @param shown the decision dates on which it is shown
 * @param provisions the sections that a decision must cite to carry it, itself or an item of it; empty where every decision
 *     does
 */
public record Advisory(EditorialNote note, ValidityPeriod shown, List<Provision> provisions) {
    /** Checks for null, and keeps the section of each provision, once. */
    public Advisory {
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(shown, "shown");
        provisions = provisions.stream().map(Provision::wholeSection).distinct().toList();
    }

    /** {@return whether a decision that rests on these carries the note on those dates} */
    boolean concerns(List<LegalBasis> cited) {
        for (LegalBasis basis : cited) {
            for (Provision provision : basis.provisions()) {
                if (provisions.contains(provision.wholeSection())) {
                    return true;
                }
            }
        }
        return provisions.isEmpty();
    }
}
