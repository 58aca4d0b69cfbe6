package se.lefi.disclosure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import se.lefi.internal.EnumSets;
import se.lefi.internal.ValueStyle;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.organisation.RecipientType;

/**
 * An individual's consent (<em>samtycke</em>) to disclosure to one recipient. Immutable and thread-safe; the individual
 * does not show in {@code toString}.
 *
 * <pre>{@code
 * Consent consent = Consent.builder()
 *         .subject(DataSubject.of("p-17"))
 *         .recipient(OrganisationNumber.parse("556016-0680"))
 *         .addPurposes(DisclosurePurpose.CLAIMS_SETTLEMENT)
 *         .given(LocalDate.of(2026, 2, 1))
 *         .build();
 * Consent withdrawn = consent.withWithdrawn(LocalDate.of(2026, 3, 1));
 * withdrawn.period(); // 2026-02-01/2026-03-01
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class Consent {
    Consent() {}

    /** {@return who consents} */
    @Value.Redacted
    public abstract DataSubject subject();

    /** {@return the recipient that may have the data} */
    public abstract OrganisationNumber recipient();

    /** {@return what the data may be used for; at least one purpose} */
    public abstract Set<DisclosurePurpose> purposes();

    /**
     * {@return the categories that it names; empty where it names none, which an edition reads as its scope says}
     *
     * <p>What it names binds under every rule that asks for consent (MEANING, Information).
     */
    public abstract Set<InformationCategory> information();

    /** {@return the categories that it names, a bit for each at its ordinal; for tables, as {@link RecipientType#ordinal}} */
    @Value.Derived
    @Value.Auxiliary
    public int informationBits() {
        return EnumSets.bits(information());
    }

    /** {@return the first day it is effective} */
    public abstract LocalDate given();

    /** {@return the day it was withdrawn, the first on which it has no effect; not before it was given} */
    public abstract Optional<LocalDate> withdrawn();

    /** {@return the first day on which it has expired; after the day it was given} */
    public abstract Optional<LocalDate> expires();

    /**
     * {@return the days on which it is effective: from the day it was given, up to but not including the day it was withdrawn
     * or expires}
     */
    public ValidityPeriod period() {
        return ValidityPeriod.between(
                given(),
                Stream.of(withdrawn(), expires()).flatMap(Optional::stream).min(LocalDate::compareTo));
    }

    /** {@return whether the consent was withdrawn by the day} */
    public boolean isWithdrawnOn(LocalDate day) {
        return reached(withdrawalOrNull(), day);
    }

    /** {@return whether the consent has expired by the day} */
    public boolean isExpiredOn(LocalDate day) {
        return reached(expiryOrNull(), day);
    }

    // The dates as decisions compare them, without wrapping; null where there is none.

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    LocalDate withdrawalOrNull() {
        return withdrawn().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    LocalDate expiryOrNull() {
        return expires().orElse(null);
    }

    private static boolean reached(@Nullable LocalDate date, LocalDate day) {
        return date != null && !day.isBefore(date);
    }

    /** {@return the days on which it may come to stand otherwise than the day before, in a new set} */
    public SortedSet<LocalDate> dates() {
        return Stream.of(Optional.of(given()), withdrawn(), expires())
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * {@return the same consent for these purposes}
     *
     * @throws InvalidValueException if there is none
     */
    public abstract Consent withPurposes(DisclosurePurpose... purposes);

    /**
     * {@return the same consent for these purposes}
     *
     * @throws InvalidValueException if there is none
     */
    public abstract Consent withPurposes(Iterable<? extends DisclosurePurpose> purposes);

    /** {@return the same consent naming these categories, or none} */
    public abstract Consent withInformation(InformationCategory... information);

    /** {@return the same consent naming these categories, or none} */
    public abstract Consent withInformation(Iterable<InformationCategory> information);

    /**
     * {@return the same consent, withdrawn on that day}
     *
     * @throws InvalidValueException if the day is before it was given
     */
    public abstract Consent withWithdrawn(LocalDate withdrawn);

    /**
     * {@return the same consent, withdrawn on that day, or not withdrawn where there is none}
     *
     * @throws InvalidValueException if the day is before it was given
     */
    public abstract Consent withWithdrawn(Optional<? extends LocalDate> withdrawn);

    /**
     * {@return the same consent, expired from that day on}
     *
     * @throws InvalidValueException unless the day is after it was given
     */
    public abstract Consent withExpires(LocalDate expires);

    /**
     * {@return the same consent, expired from that day on, or never where there is none}
     *
     * @throws InvalidValueException unless the day is after it was given
     */
    public abstract Consent withExpires(Optional<? extends LocalDate> expires);

    /** {@return a new builder: subject, recipient, a purpose and the day it was given are mandatory} */
    public static Builder builder() {
        return ImmutableConsent.builder();
    }

    /** {@return what the builder would refuse these parts for, without building; empty where it would not} */
    public static List<Violation> violations(
            Collection<DisclosurePurpose> purposes,
            LocalDate given,
            Optional<LocalDate> withdrawn,
            Optional<LocalDate> expires) {
        return Checks.of(Consent.class)
                .that(!purposes.isEmpty(), "purposes", null, Invariant.PURPOSE_NAMED)
                .that(
                        withdrawn.map(day -> !day.isBefore(given)).orElse(true),
                        "withdrawn",
                        withdrawn,
                        Invariant.END_NOT_BEFORE_START)
                .that(
                        expires.map(day -> day.isAfter(given)).orElse(true),
                        "expires",
                        expires,
                        Invariant.EXPIRES_AFTER_GIVEN)
                .violations();
    }

    @Value.Check
    void check() {
        Checks.of(Consent.class)
                .all(violations(purposes(), given(), withdrawn(), expires()))
                .done();
    }

    /** Builds consents. What is set twice is an {@link IllegalStateException}; what is added counts once. Not thread-safe. */
    public abstract static sealed class Builder permits ImmutableConsent.Builder {
        Builder() {}

        /** Sets who consents, mandatory. */
        public abstract Builder subject(DataSubject subject);

        /** Sets the recipient that may have the data, mandatory. */
        public abstract Builder recipient(OrganisationNumber recipient);

        /** Adds what the data may be used for; at least one purpose is mandatory. */
        public abstract Builder addPurposes(DisclosurePurpose... purposes);

        /** Adds what the data may be used for; at least one purpose is mandatory. */
        public abstract Builder addAllPurposes(Iterable<? extends DisclosurePurpose> purposes);

        /** Adds categories that the consent names; it need not name any. */
        public abstract Builder addInformation(InformationCategory... information);

        /** Adds categories that the consent names; it need not name any. */
        public abstract Builder addAllInformation(Iterable<InformationCategory> information);

        /** Sets the first day it is effective, mandatory. */
        public abstract Builder given(LocalDate given);

        /** Sets the day it was withdrawn, the first on which it has no effect; not before it was given. */
        public abstract Builder withdrawn(LocalDate withdrawn);

        /** Sets the day it was withdrawn; empty where it was not. */
        public abstract Builder withdrawn(Optional<? extends LocalDate> withdrawn);

        /** Sets the first day on which it has expired; after the day it was given. */
        public abstract Builder expires(LocalDate expires);

        /** Sets the first day on which it has expired; empty where it never does. */
        public abstract Builder expires(Optional<? extends LocalDate> expires);

        /**
         * {@return the consent}
         *
         * @throws InvalidValueException if it breaks a rule of its parts; it names every one
         * @throws IllegalStateException if subject, recipient or the day it was given was not set
         */
        public abstract Consent build();
    }
}
