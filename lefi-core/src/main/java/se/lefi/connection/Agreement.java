package se.lefi.connection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.internal.Checks;
import se.lefi.internal.ValueStyle;

/**
 * The recipient's agreement with the agency (<em>avtal</em> for insurers and intermediaries, <em>överenskommelse</em> for
 * authorities) and the technical connection (<em>anslutning</em>) that it allows. Immutable and thread-safe.
 *
 * <p>It is in force from the day the last party signed, up to but not including the day it ends; the connection stands from
 * its first day, up to but not including the day of disconnection (FACTS A1, A2, A4).
 */
@Value.Immutable
@ValueStyle
public abstract class Agreement implements WithAgreement {
    Agreement() {}

    /** {@return the day the recipient signed; empty where it has not} */
    public abstract Optional<LocalDate> signedByRecipient();

    /** {@return the day the agency signed; empty where it has not} */
    public abstract Optional<LocalDate> signedByAgency();

    /** {@return the day it is in force no more; not before either signature} */
    public abstract Optional<LocalDate> ends();

    /** {@return the first day of the technical connection; needs both signatures and precedes neither} */
    public abstract Optional<LocalDate> connectedFrom();

    /** {@return the day the connection stands no more; needs a connection, and is not before it} */
    public abstract Optional<LocalDate> disconnectedFrom();

    /** {@return whether both parties have signed by the day} */
    public boolean isSignedOn(LocalDate day) {
        return reached(signed(), day);
    }

    /** {@return whether the agreement has ended by the day} */
    public boolean isEndedOn(LocalDate day) {
        return reached(endOrNull(), day);
    }

    /** {@return whether the technical connection stands on the day} */
    public boolean isConnectedOn(LocalDate day) {
        return reached(connectionOrNull(), day) && !reached(disconnectionOrNull(), day);
    }

    // The dates as decisions compare them, without wrapping; null where there is none.

    /** The day the last party signed. */
    @Value.Derived
    @Value.Auxiliary
    @Nullable
    LocalDate signed() {
        if (signedByRecipient().isEmpty() || signedByAgency().isEmpty()) {
            return null;
        }
        LocalDate recipient = signedByRecipient().get();
        LocalDate agency = signedByAgency().get();
        return recipient.isAfter(agency) ? recipient : agency;
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    LocalDate endOrNull() {
        return ends().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    LocalDate connectionOrNull() {
        return connectedFrom().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    LocalDate disconnectionOrNull() {
        return disconnectedFrom().orElse(null);
    }

    private static boolean reached(@Nullable LocalDate date, LocalDate day) {
        return date != null && !day.isBefore(date);
    }

    /** {@return a new builder: nothing is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what the builder would refuse these parts for, without building; empty where it would not} */
    public static List<Violation> violations(
            Optional<LocalDate> signedByRecipient,
            Optional<LocalDate> signedByAgency,
            Optional<LocalDate> ends,
            Optional<LocalDate> connectedFrom,
            Optional<LocalDate> disconnectedFrom) {
        return Checks.of(Agreement.class)
                .that(
                        inOrder(signedByRecipient, ends) && inOrder(signedByAgency, ends),
                        "ends",
                        ends,
                        Invariant.END_NOT_BEFORE_START)
                .that(
                        connectedFrom.isEmpty() || signedByRecipient.isPresent() && signedByAgency.isPresent(),
                        "connectedFrom",
                        connectedFrom,
                        Invariant.CONNECTION_NEEDS_SIGNATURES)
                .that(
                        inOrder(signedByRecipient, connectedFrom) && inOrder(signedByAgency, connectedFrom),
                        "connectedFrom",
                        connectedFrom,
                        Invariant.CONNECTION_AFTER_SIGNATURES)
                .that(
                        disconnectedFrom.isEmpty() || connectedFrom.isPresent(),
                        "disconnectedFrom",
                        disconnectedFrom,
                        Invariant.DISCONNECTION_NEEDS_CONNECTION)
                .that(
                        inOrder(connectedFrom, disconnectedFrom),
                        "disconnectedFrom",
                        disconnectedFrom,
                        Invariant.END_NOT_BEFORE_START)
                .violations();
    }

    @Value.Check
    void check() {
        Checks.of(Agreement.class)
                .all(violations(signedByRecipient(), signedByAgency(), ends(), connectedFrom(), disconnectedFrom()))
                .done();
    }

    private static boolean inOrder(Optional<LocalDate> earlier, Optional<LocalDate> later) {
        return earlier.isEmpty() || later.isEmpty() || !later.get().isBefore(earlier.get());
    }

    /**
     * Builds agreements. {@code build} throws {@link InvalidValueException} for what cannot be one; a part that is set twice
     * is an {@link IllegalStateException}.
     */
    public static final class Builder extends ImmutableAgreement.Builder {
        Builder() {}
    }
}
