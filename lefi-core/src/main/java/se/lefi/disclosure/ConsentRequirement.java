package se.lefi.disclosure;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import se.lefi.internal.EnumSets;
import se.lefi.law.LegalBasis;

/**
 * That a rule asks for the individual's consent, where that is said, and how far a consent reaches that names no category.
 * Immutable and thread-safe.
 *
 * <p>How far a consent reaches counts only under a rule that limits information: any other rule does not look at categories,
 * neither those that a consent names nor those implied here.
 *
 * @param basis what says that consent is required
 * @param impliedInformation the categories that a consent covers when it names none
 */
public record ConsentRequirement(LegalBasis basis, Set<InformationCategory> impliedInformation) {
    /** Copies the set. */
    public ConsentRequirement {
        Objects.requireNonNull(basis, "basis");
        impliedInformation = EnumSets.copy(InformationCategory.class, impliedInformation);
    }

    /** {@return a requirement under which a consent that names no category covers all of them} */
    public static ConsentRequirement of(LegalBasis basis) {
        return new ConsentRequirement(basis, EnumSet.allOf(InformationCategory.class));
    }
}
