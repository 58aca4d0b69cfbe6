package se.lefi.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.Bilingual;
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
                        || type.function().map(functions::contains).orElse(false));
    }

    /** {@return the types of organisation that are among them, in the order of {@link RecipientType#all}} */
    public List<RecipientType> types() {
        return RecipientType.all().stream().filter(this::includes).toList();
    }

    /** {@return what they are called in a table: the kinds and, where it matters, the functions; in Swedish or English} */
    public String in(Locale locale) {
        String named = listed(kinds.stream().map(OrganisationKind::text), locale);
        return functions.isEmpty()
                ? named
                : named + ": " + listed(functions.stream().map(AuthorityFunction::text), locale);
    }

    private static String listed(Stream<Bilingual> texts, Locale locale) {
        return texts.map(text -> text.in(locale)).collect(Collectors.joining(", "));
    }

    /** {@return whether some organisation could be one of both} */
    public boolean overlaps(RecipientScope others) {
        return types().stream().anyMatch(others::includes);
    }
}
