package se.lefi.rules;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.disclosure.CaseMatter;
import se.lefi.internal.Checks;
import se.lefi.internal.EnumSets;
import se.lefi.law.LegalBasis;

/**
 * That a rule asks for an open case about the individual, and of which matters.
 *
 * @param basis what says so
 * @param matters the matters that will do; at least one
 */
public record CaseRequirement(LegalBasis basis, Set<CaseMatter> matters) {
    /**
     * Checks the matters, and copies them.
     *
     * @throws InvalidValueException if there is none
     */
    public CaseRequirement {
        Objects.requireNonNull(basis, "basis");
        Checks.of(CaseRequirement.class)
                .that(!matters.isEmpty(), "matters", null, Invariant.REQUIRED)
                .done();
        matters = EnumSets.copy(CaseMatter.class, matters);
    }

    /** {@return a requirement of a case of any matter} */
    public static CaseRequirement ofAnyMatter(LegalBasis basis) {
        return new CaseRequirement(basis, EnumSet.allOf(CaseMatter.class));
    }

    /** {@return a requirement of a case of one matter} */
    public static CaseRequirement of(CaseMatter matter, LegalBasis basis) {
        return new CaseRequirement(basis, EnumSet.of(matter));
    }
}
