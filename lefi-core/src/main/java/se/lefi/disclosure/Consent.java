package se.lefi.disclosure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.internal.Checks;
import se.lefi.internal.ValueStyle;
import se.lefi.organisation.OrganisationNumber;

/**
 * An individual's consent (<em>samtycke</em>) to disclosure to one recipient. Immutable and thread-safe; the individual
 * does not show in {@code toString}.
 *
 * <p>It is effective from the day it was given, up to but not including the day it was withdrawn or expires.
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
     * <p>They count only under a rule that limits information: by any other a consent covers all that is asked for, whatever
     * it names.
     */
    public abstract Set<InformationCategory> information();

    /** {@return the first day it is effective} */
    public abstract LocalDate given();

    /** {@return the day it was withdrawn, the first on which it has no effect; not before it was given} */
    public abstract Optional<LocalDate> withdrawn();

    /** {@return the first day on which it has expired; after the day it was given} */
    public abstract Optional<LocalDate> expires();

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

    /** {@return a new builder: subject, recipient, a purpose and the day it was given are mandatory} */
    public static Builder builder() {
        return new Builder();
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

    /**
     * Builds consents. {@code build} throws {@link InvalidValueException} for what cannot be one; a mandatory part that is
     * missing, or a part that is set twice, is an {@link IllegalStateException}.
     */
    public static final class Builder extends ImmutableConsent.Builder {
        Builder() {}
    }
}
