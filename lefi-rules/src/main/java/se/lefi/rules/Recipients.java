package se.lefi.rules;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.internal.Checks;
import se.lefi.internal.EnumSets;
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
        kinds = EnumSets.copy(OrganisationKind.class, kinds);
        functions = EnumSets.copy(AuthorityFunction.class, functions);
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
        for (OrganisationKind kind : kinds) {
            if (others.kinds.contains(kind) && shareOne(kind, others)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some organisation of a kind that both name is one of both: a function is of its own level only. */
    private boolean shareOne(OrganisationKind kind, Recipients others) {
        if (functions.isEmpty() && others.functions.isEmpty()) {
            return true;
        }
        Set<AuthorityFunction> named = functions.isEmpty() ? others.functions : functions;
        for (AuthorityFunction function : named) {
            if (function.levels().contains(kind)
                    && (others.functions.isEmpty() || others.functions.contains(function))) {
                return true;
            }
        }
        return false;
    }
}
