package se.lefi.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.internal.Checks;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;

/**
 * The recipients that a rule is for. Immutable and thread-safe.
 *
 * @param kinds their kinds; at least one
 * @param functions the authority functions that they must have; empty where the function does not matter
 */
public record Recipients(Set<OrganisationKind> kinds, Set<AuthorityFunction> functions) {
    /**
     * Checks the kinds, and copies the sets.
     *
     * @throws InvalidValueException if there is no kind
     */
    public Recipients {
        Checks.of(Recipients.class)
                .that(!kinds.isEmpty(), "kinds", null, Invariant.REQUIRED)
                .done();
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        Set<AuthorityFunction> copy = EnumSet.noneOf(AuthorityFunction.class);
        copy.addAll(functions);
        functions = Collections.unmodifiableSet(copy);
    }

    /** {@return recipients of these kinds, whatever their function} */
    public static Recipients of(OrganisationKind first, OrganisationKind... more) {
        return new Recipients(EnumSet.of(first, more), Set.of());
    }

    /** {@return the recipients among these that have one of the functions} */
    public Recipients withFunction(AuthorityFunction first, AuthorityFunction... more) {
        return new Recipients(kinds, EnumSet.of(first, more));
    }

    /** {@return whether the organisation is one of them} */
    public boolean include(Organisation organisation) {
        return include(organisation.kind(), organisation.function());
    }

    /** {@return whether organisations of this kind and function are among them} */
    public boolean include(OrganisationKind kind, Optional<AuthorityFunction> function) {
        return kinds.contains(kind)
                && (functions.isEmpty() || function.map(functions::contains).orElse(false));
    }

    /** {@return whether some organisation could be one of both} */
    public boolean overlap(Recipients others) {
        return !Collections.disjoint(kinds, others.kinds)
                && (functions.isEmpty()
                        || others.functions.isEmpty()
                        || !Collections.disjoint(functions, others.functions));
    }
}
