package se.lefi.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.internal.Checks;

/**
 * All that a rule can tell recipients apart by. Immutable and thread-safe.
 *
 * @param kind the recipient's kind
 * @param function the authority's function, if it was said; one of the kind's level
 */
public record RecipientType(OrganisationKind kind, Optional<AuthorityFunction> function) {
    private static final List<RecipientType> ALL = Arrays.stream(OrganisationKind.values())
            .flatMap(RecipientType::ofKind)
            .toList();

    /**
     * Checks that kind and function belong together.
     *
     * @throws InvalidValueException if the function is not one of the kind's level
     */
    public RecipientType {
        Objects.requireNonNull(kind, "kind");
        Checks.of(RecipientType.class)
                .that(
                        function.isEmpty() || function.get().levels().contains(kind),
                        "function",
                        function,
                        Invariant.FUNCTION_LEVEL)
                .done();
    }

    /** {@return the type of an organisation} */
    public static RecipientType of(Organisation organisation) {
        return new RecipientType(organisation.kind(), organisation.function());
    }

    /** {@return every type that an organisation can have, by kind, without function first} */
    public static List<RecipientType> all() {
        return ALL;
    }

    private static Stream<RecipientType> ofKind(OrganisationKind kind) {
        return Stream.concat(
                Stream.of(new RecipientType(kind, Optional.empty())),
                Arrays.stream(AuthorityFunction.values())
                        .filter(function -> function.levels().contains(kind))
                        .map(function -> new RecipientType(kind, Optional.of(function))));
    }
}
