package se.lefi.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.internal.Checks;
import se.lefi.internal.EnumSets;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.RecipientType;

/**
 * The scope of recipients that a rule is for. Immutable and thread-safe.
 *
 * @param kinds their kinds; at least one
 * @param functions the authority functions that they must have; empty where the function does not matter
 */
public record RecipientScope(Set<OrganisationKind> kinds, Set<AuthorityFunction> functions) {
    /**
     * Checks the kinds, and copies the sets.
     *
     * @throws InvalidValueException if there is no kind
     */
    public RecipientScope {
        kinds = EnumSets.copy(OrganisationKind.class, kinds);
        functions = EnumSets.copy(AuthorityFunction.class, functions);
        Checks.of(RecipientScope.class)
                .that(!kinds.isEmpty(), "kinds", null, Invariant.REQUIRED)
                .done();
    }

    /** {@return recipients of these kinds, whatever their function} */
    public static RecipientScope of(OrganisationKind first, OrganisationKind... more) {
        return new RecipientScope(EnumSet.of(first, more), Set.of());
    }

    /** {@return the recipients among these that have one of the functions} */
    public RecipientScope withFunction(AuthorityFunction first, AuthorityFunction... more) {
        return new RecipientScope(kinds, EnumSet.of(first, more));
    }

    /** {@return whether organisations of this type are among them} */
    public boolean includes(RecipientType type) {
        return kinds.contains(type.kind())
                && (functions.isEmpty()
                        || (type.function().isPresent()
                                && functions.contains(type.function().get())));
    }

    /** {@return the types of organisation that are among them, in the order of {@link RecipientType#all}} */
    public List<RecipientType> types() {
        List<RecipientType> types = new ArrayList<>();
        for (RecipientType type : RecipientType.all()) {
            if (includes(type)) {
                types.add(type);
            }
        }
        return List.copyOf(types);
    }

    /** {@return what they are called in a table: the kinds and, where it matters, the functions; in Swedish or English} */
    public String in(Locale locale) {
        List<String> named = new ArrayList<>();
        for (OrganisationKind kind : kinds) {
            named.add(kind.text().in(locale));
        }
        List<String> having = new ArrayList<>();
        for (AuthorityFunction function : functions) {
            having.add(function.text().in(locale));
        }
        return String.join(", ", named) + (having.isEmpty() ? "" : ": " + String.join(", ", having));
    }

    /** {@return whether some organisation could be one of both} */
    public boolean overlaps(RecipientScope others) {
        for (RecipientType type : types()) {
            if (others.includes(type)) {
                return true;
            }
        }
        return false;
    }
}
