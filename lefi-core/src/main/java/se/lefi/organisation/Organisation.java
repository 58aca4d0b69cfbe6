package se.lefi.organisation;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.VisibleText;
import se.lefi.internal.Checks;
import se.lefi.internal.ValueStyle;

/**
 * A recipient of data. Immutable and thread-safe.
 *
 * <pre>{@code
 * Organisation insurer = Organisation.builder()
 *         .number(OrganisationNumber.parse("556016-0680"))
 *         .name("Norrsken Försäkring AB")
 *         .kind(OrganisationKind.INSURANCE_COMPANY)
 *         .build();
 * insurer.type(); // INSURANCE_COMPANY
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class Organisation {
    Organisation() {}

    /** {@return its organisation number; an authority's begins with 2, an insurer's neither with 1 nor with 2} */
    public abstract OrganisationNumber number();

    /** {@return its name, not blank, without white space around it} */
    public abstract String name();

    /** {@return what kind of recipient it is} */
    public abstract OrganisationKind kind();

    /** {@return what the authority is there for; empty where it was not said, and for all but authorities} */
    public abstract Optional<AuthorityFunction> function();

    /** {@return kind and function as one value: all that a rule can tell it from others by} */
    @Value.Derived
    @Value.Auxiliary
    public RecipientType type() {
        // Worked out before the check, which refuses a function of another level.
        return function()
                .filter(given -> given.levels().contains(kind()))
                .map(given -> RecipientType.of(kind(), given))
                .orElseGet(() -> RecipientType.of(kind()));
    }

    /** {@return its parts; the name is withheld where a personal identity number may be in it} */
    @Override
    public String toString() {
        return "Organisation{number=" + number() + ", name=" + Checks.shown(name()) + ", type=" + type() + "}";
    }

    /** {@return a new builder: number, name and kind are mandatory} */
    public static Builder builder() {
        return ImmutableOrganisation.builder();
    }

    /** {@return what the builder would refuse these parts for, without building; empty where it would not} */
    public static List<Violation> violations(
            OrganisationNumber number, String name, OrganisationKind kind, Optional<AuthorityFunction> function) {
        return Checks.of(Organisation.class)
                .that(!kind.isAuthority() || number.isPublicSector(), "number", number, Invariant.AUTHORITY_NUMBER)
                .that(
                        !kind.isInsurer() || !number.isOfEstateOrPublicSector(),
                        "number",
                        number,
                        Invariant.INSURER_NUMBER)
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
    Organisation checked() {
        Checks.of(Organisation.class)
                .all(violations(number(), name(), kind(), function()))
                .done();
        String visible = VisibleText.strip(name());
        return visible.equals(name()) ? this : ((ImmutableOrganisation) this).withName(visible);
    }

    /** Builds organisations. What is set twice is an {@link IllegalStateException}. Not thread-safe. */
    public abstract static sealed class Builder permits ImmutableOrganisation.Builder {
        Builder() {}

        /** Sets its organisation number, mandatory; an authority's begins with 2, an insurer's neither with 1 nor with 2. */
        public abstract Builder number(OrganisationNumber number);

        /** Sets its name, mandatory and not blank. */
        public abstract Builder name(String name);

        /** Sets what kind of recipient it is, mandatory. */
        public abstract Builder kind(OrganisationKind kind);

        /** Sets what an authority is there for; it has to be a function of the authority's level. */
        public abstract Builder function(AuthorityFunction function);

        /** Sets what an authority is there for; empty where that is not said. */
        public abstract Builder function(Optional<? extends AuthorityFunction> function);

        /**
         * {@return the organisation}
         *
         * @throws InvalidValueException if it breaks a rule of its parts; it names every one
         * @throws IllegalStateException if number, name or kind was not set
         */
        public abstract Organisation build();
    }
}
