package se.lefi.rules.edition;

import java.util.Optional;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.FeeBasis;
import se.lefi.rules.MediumKind;

/** What the automated medium (since the new chapter 114: the processing) rests on in a period, and whether a fee may be charged, where FACTS B2 and B3 say so. */
record Medium(MediumKind kind, ValidityPeriod inForce, LegalBasis basis, Optional<FeeBasis> fee) {
    /** The same, with what an editor has to say of it. */
    Medium noting(EditorialNote note) {
        return new Medium(kind, inForce, basis.with(note), fee);
    }
}
