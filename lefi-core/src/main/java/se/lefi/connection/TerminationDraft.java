package se.lefi.connection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.internal.Checks;
import se.lefi.internal.ValueStyle;
import se.lefi.organisation.OrganisationNumber;

/**
 * A notice of termination as far as it has been filled in or read. It becomes a {@link TerminationNotice} exactly when
 * nothing is {@linkplain #missing() missing}. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class TerminationDraft {
    TerminationDraft() {}

    /** {@return whether it says that it concerns termination; {@code false} where the builder was not told} */
    @Value.Default
    public boolean concernsTermination() {
        return false;
    }

    /** {@return the authority's number, which begins with 2; empty where it is not given} */
    public abstract Optional<OrganisationNumber> organisationNumber();

    /** {@return the authority's name; empty where it is not given, and a blank one counts as missing} */
    public abstract Optional<String> organisationName();

    /** {@return the day from which the termination takes effect; empty where it is not given} */
    public abstract Optional<LocalDate> effectiveFrom();

    /** {@return all that is missing, in the order of the page; empty for a complete notice} */
    public List<TerminationItem> missing() {
        return Arrays.stream(TerminationItem.values())
                .filter(item -> !holds(item))
                .toList();
    }

    /** {@return the notice; empty where something is missing} */
    public Optional<TerminationNotice> toNotice() {
        return missing().isEmpty()
                ? Optional.of(new TerminationNotice(
                        organisationNumber().orElseThrow(),
                        organisationName().orElseThrow(),
                        effectiveFrom().orElseThrow()))
                : Optional.empty();
    }

    private boolean holds(TerminationItem item) {
        return switch (item) {
            case CONCERNS_TERMINATION -> concernsTermination();
            case ORGANISATION_NUMBER -> organisationNumber().isPresent();
            case ORGANISATION_NAME ->
                organisationName()
                        .filter(name -> !TerminationNotice.onOneLine(name).isEmpty())
                        .isPresent();
            case EFFECTIVE_DATE -> effectiveFrom().isPresent();
        };
    }

    /** {@return a new builder: nothing is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Checks.of(TerminationDraft.class)
                .that(
                        organisationNumber()
                                .map(OrganisationNumber::isPublicSector)
                                .orElse(true),
                        "organisationNumber",
                        organisationNumber(),
                        Invariant.AUTHORITY_NUMBER)
                .done();
    }

    /**
     * Builds drafts; {@code build} throws {@link InvalidValueException} if the number is no authority's. A part that is set
     * twice is an {@link IllegalStateException}.
     */
    public static final class Builder extends ImmutableTerminationDraft.Builder {
        Builder() {}
    }
}
