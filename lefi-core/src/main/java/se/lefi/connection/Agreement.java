package se.lefi.connection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.internal.Checks;
import se.lefi.internal.ValueStyle;
import se.lefi.law.ValidityPeriod;

/**
 * The recipient's agreement with the agency (<em>avtal</em> for insurers and intermediaries, <em>överenskommelse</em> for
 * authorities) and the technical connection (<em>anslutning</em>) that it allows (FACTS A1, A2, A4). Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Agreement agreement = Agreement.builder()
 *         .signedByRecipient(LocalDate.of(2026, 1, 5))
 *         .signedByAgency(LocalDate.of(2026, 1, 12))
 *         .connectedFrom(LocalDate.of(2026, 2, 1))
 *         .build();
 * agreement.inForce(); // Optional[2026-01-12/..]
 * agreement.withEnds(LocalDate.of(2027, 1, 1)).isEndedOn(LocalDate.of(2027, 1, 1)); // true
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class Agreement {
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

    /**
     * {@return the days on which it is in force: from the day the last party signed, up to but not including the day it ends;
     * empty until both have signed}
     */
    public Optional<ValidityPeriod> inForce() {
        return Optional.ofNullable(signedOrNull()).map(signed -> ValidityPeriod.between(signed, ends()));
    }

    /**
     * {@return the days on which the technical connection stands: from its first day, up to but not including the day of
     * disconnection; empty where there is no connection}
     */
    public Optional<ValidityPeriod> connection() {
        return connectedFrom().map(first -> ValidityPeriod.between(first, disconnectedFrom()));
    }

    /** {@return whether both parties have signed by the day} */
    public boolean isSignedOn(LocalDate day) {
        return reached(signedOrNull(), day);
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
    LocalDate signedOrNull() {
        return signedByRecipient()
                .flatMap(recipient -> signedByAgency().map(agency -> recipient.isAfter(agency) ? recipient : agency))
                .orElse(null);
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

    /** {@return the days on which it may come to stand otherwise than the day before, in a new set} */
    public SortedSet<LocalDate> dates() {
        return Stream.of(signedByRecipient(), signedByAgency(), ends(), connectedFrom(), disconnectedFrom())
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * {@return the same agreement, signed by the recipient on that day}
     *
     * @throws InvalidValueException if the dates then break a rule
     */
    public abstract Agreement withSignedByRecipient(LocalDate signedByRecipient);

    /**
     * {@return the same agreement, signed by the agency on that day}
     *
     * @throws InvalidValueException if the dates then break a rule
     */
    public abstract Agreement withSignedByAgency(LocalDate signedByAgency);

    /**
     * {@return the same agreement, ending on that day}
     *
     * @throws InvalidValueException if the dates then break a rule
     */
    public abstract Agreement withEnds(LocalDate ends);

    /**
     * {@return the same agreement, ending on that day, or without end where there is none}
     *
     * @throws InvalidValueException if the dates then break a rule
     */
    public abstract Agreement withEnds(Optional<? extends LocalDate> ends);

    /**
     * {@return the same agreement, connected from that day on}
     *
     * @throws InvalidValueException if the dates then break a rule
     */
    public abstract Agreement withConnectedFrom(LocalDate connectedFrom);

    /**
     * {@return the same agreement, connected from that day on, or without connection where there is none}
     *
     * @throws InvalidValueException if the dates then break a rule
     */
    public abstract Agreement withConnectedFrom(Optional<? extends LocalDate> connectedFrom);

    /**
     * {@return the same agreement, disconnected from that day on}
     *
     * @throws InvalidValueException if the dates then break a rule
     */
    public abstract Agreement withDisconnectedFrom(LocalDate disconnectedFrom);

    /**
     * {@return the same agreement, disconnected from that day on, or not disconnected where there is none}
     *
     * @throws InvalidValueException if the dates then break a rule
     */
    public abstract Agreement withDisconnectedFrom(Optional<? extends LocalDate> disconnectedFrom);

    /** {@return a new builder: nothing is mandatory} */
    public static Builder builder() {
        return ImmutableAgreement.builder();
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
                        connectedFrom.isEmpty() || (signedByRecipient.isPresent() && signedByAgency.isPresent()),
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

    /** Builds agreements. What is set twice is an {@link IllegalStateException}. Not thread-safe. */
    public abstract static sealed class Builder permits ImmutableAgreement.Builder {
        Builder() {}

        /** Sets the day the recipient signed. */
        public abstract Builder signedByRecipient(LocalDate signedByRecipient);

        /** Sets the day the recipient signed; empty where it has not. */
        public abstract Builder signedByRecipient(Optional<? extends LocalDate> signedByRecipient);

        /** Sets the day the agency signed. */
        public abstract Builder signedByAgency(LocalDate signedByAgency);

        /** Sets the day the agency signed; empty where it has not. */
        public abstract Builder signedByAgency(Optional<? extends LocalDate> signedByAgency);

        /** Sets the day from which it is in force no more, not before either signature. */
        public abstract Builder ends(LocalDate ends);

        /** Sets the day from which it is in force no more; empty where it has no end. */
        public abstract Builder ends(Optional<? extends LocalDate> ends);

        /** Sets the first day of the technical connection; it needs both signatures and precedes neither. */
        public abstract Builder connectedFrom(LocalDate connectedFrom);

        /** Sets the first day of the technical connection; empty where there is none. */
        public abstract Builder connectedFrom(Optional<? extends LocalDate> connectedFrom);

        /** Sets the day from which the connection stands no more; it needs a connection and is not before it. */
        public abstract Builder disconnectedFrom(LocalDate disconnectedFrom);

        /** Sets the day from which the connection stands no more; empty where it stands on. */
        public abstract Builder disconnectedFrom(Optional<? extends LocalDate> disconnectedFrom);

        /**
         * {@return the agreement}
         *
         * @throws InvalidValueException if the dates break a rule; it names every one
         */
        public abstract Agreement build();
    }
}
