package se.lefi.organisation;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.internal.Checks;
import se.lefi.internal.ValueStyle;

/** A recipient of data. Immutable and thread-safe. */
@Value.Immutable
@ValueStyle
public abstract class Organisation {
    Organisation() {}

    /** {@return its organisation number; an authority's begins with 2} */
    public abstract OrganisationNumber number();

    /** {@return its name, not blank} */
    public abstract String name();

    /** {@return what kind of recipient it is} */
    public abstract OrganisationKind kind();

    /** {@return what the authority is there for; empty where it was not said, and for all but authorities} */
    public abstract Optional<AuthorityFunction> function();

    /** {@return the same without the wrapping, which a decision has no need of; null where it is empty} */
    @Value.Derived
    @Value.Auxiliary
    public @Nullable AuthorityFunction functionOrNull() {
        return function().orElse(null);
    }

    /** {@return a new builder: number, name and kind are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what the builder would refuse these parts for, without building; empty where it would not} */
    public static List<Violation> violations(
            OrganisationNumber number, String name, OrganisationKind kind, Optional<AuthorityFunction> function) {
        return Checks.of(Organisation.class)
                .that(!kind.isAuthority() || number.isPublicSector(), "number", number, Invariant.AUTHORITY_NUMBER)
                .notBlank("name", name)
                .that(kind.isAuthority() || function.isEmpty(), "function", function, Invariant.FUNCTION_OF_AUTHORITY)
                .that(
                        !kind.isAuthority()
                                || function.map(f -> f.levels().contains(kind)).orElse(true),
                        "function",
                        function,
                        Invariant.FUNCTION_LEVEL)
                .violations();
    }

    @Value.Check
    void check() {
        Checks.of(Organisation.class)
                .all(violations(number(), name(), kind(), function()))
                .done();
    }

    /**
     * Builds organisations. {@code build} throws {@link InvalidValueException} for what cannot be one; a mandatory part that is
     * missing, or a part that is set twice, is an {@link IllegalStateException}.
     */
    public static final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
