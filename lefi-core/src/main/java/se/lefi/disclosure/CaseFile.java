package se.lefi.disclosure;

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
import se.lefi.VisibleText;
import se.lefi.internal.Checks;
import se.lefi.internal.ValueStyle;
import se.lefi.law.ValidityPeriod;

/**
 * An authority's case (<em>ärende</em>) about an individual. Immutable and thread-safe. Neither its reference nor the
 * individual shows in {@code toString}.
 *
 * <pre>{@code
 * CaseFile caseFile = CaseFile.builder()
 *         .reference("SN 2026-14")
 *         .subject(DataSubject.of("p-17"))
 *         .matter(CaseMatter.BENEFIT)
 *         .opened(LocalDate.of(2026, 2, 1))
 *         .build();
 * caseFile.withClosed(LocalDate.of(2026, 3, 1)).isOpenOn(LocalDate.of(2026, 3, 1)); // false
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract class CaseFile {
    CaseFile() {}

    /** {@return the authority's reference (<em>diarienummer</em>), not blank, on one line, without white space around it} */
    @Value.Redacted
    public abstract String reference();

    /** {@return whom the case is about} */
    @Value.Redacted
    public abstract DataSubject subject();

    /** {@return what it is about; {@code OTHER} where the builder was not told} */
    @Value.Default
    public CaseMatter matter() {
        return CaseMatter.OTHER;
    }

    /** {@return the first day it is open} */
    public abstract LocalDate opened();

    /** {@return the day it is open no more; not before it was opened} */
    public abstract Optional<LocalDate> closed();

    /** {@return the days on which it is open: from the day it was opened, up to but not including the day it was closed} */
    public ValidityPeriod period() {
        return ValidityPeriod.between(opened(), closed());
    }

    /** {@return whether the case is open on the day} */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opened()) && (closingOrNull() == null || day.isBefore(closingOrNull()));
    }

    // As decisions compare it, without wrapping; null where there is none.
    @Value.Derived
    @Value.Auxiliary
    @Nullable
    LocalDate closingOrNull() {
        return closed().orElse(null);
    }

    /** {@return the days on which it may come to stand otherwise than the day before, in a new set} */
    public SortedSet<LocalDate> dates() {
        return Stream.concat(Stream.of(opened()), closed().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * {@return the same case, closed from that day on}
     *
     * @throws InvalidValueException if the day is before the case was opened
     */
    public abstract CaseFile withClosed(LocalDate closed);

    /**
     * {@return the same case, closed from that day on, or open without end where there is none}
     *
     * @throws InvalidValueException if the day is before the case was opened
     */
    public abstract CaseFile withClosed(Optional<? extends LocalDate> closed);

    /** {@return a new builder: reference, subject and opening day are mandatory} */
    public static Builder builder() {
        return ImmutableCaseFile.builder();
    }

    /** {@return what the builder would refuse these parts for, without building; empty where it would not} */
    public static List<Violation> violations(String reference, LocalDate opened, Optional<LocalDate> closed) {
        return Checks.of(CaseFile.class)
                .id("reference", VisibleText.strip(reference))
                .that(
                        closed.map(end -> !end.isBefore(opened)).orElse(true),
                        "closed",
                        closed,
                        Invariant.END_NOT_BEFORE_START)
                .violations();
    }

    @Value.Check
    CaseFile checked() {
        Checks.of(CaseFile.class)
                .all(violations(reference(), opened(), closed()))
                .done();
        String visible = VisibleText.strip(reference());
        return visible.equals(reference()) ? this : ((ImmutableCaseFile) this).withReference(visible);
    }

    /** Builds case files. What is set twice is an {@link IllegalStateException}. Not thread-safe. */
    public abstract static sealed class Builder permits ImmutableCaseFile.Builder {
        Builder() {}

        /** Sets the authority's reference (<em>diarienummer</em>), mandatory and not blank. */
        public abstract Builder reference(String reference);

        /** Sets whom the case is about, mandatory. */
        public abstract Builder subject(DataSubject subject);

        /** Sets what it is about; without it, {@code OTHER}. */
        public abstract Builder matter(CaseMatter matter);

        /** Sets the first day it is open, mandatory. */
        public abstract Builder opened(LocalDate opened);

        /** Sets the day from which it is open no more; not before it was opened. */
        public abstract Builder closed(LocalDate closed);

        /** Sets the day from which it is open no more; empty while it is open. */
        public abstract Builder closed(Optional<? extends LocalDate> closed);

        /**
         * {@return the case file}
         *
         * @throws InvalidValueException if it breaks a rule of its parts; it names every one
         * @throws IllegalStateException if reference, subject or opening day was not set
         */
        public abstract CaseFile build();
    }
}
