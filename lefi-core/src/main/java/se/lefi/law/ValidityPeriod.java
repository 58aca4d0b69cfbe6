package se.lefi.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.internal.Checks;
import se.lefi.internal.IsoDate;

/**
 * A period of days, half-open: from its first day, up to but not including its end day. Either may be unbounded, and a
 * period may be empty. Immutable and thread-safe.
 *
 * <pre>{@code
 * ValidityPeriod old = ValidityPeriod.parse("2011-01-01/2024-02-15");
 * old.contains(LocalDate.of(2024, 2, 14));                             // true
 * old.contains(LocalDate.of(2024, 2, 15));                             // false
 * old.abuts(ValidityPeriod.from(LocalDate.of(2024, 2, 15)));           // true
 * old.span(ValidityPeriod.from(LocalDate.of(2024, 2, 15))).toString(); // 2011-01-01/..
 * }</pre>
 */
public final class ValidityPeriod {
    /** Every day. */
    public static final ValidityPeriod ALWAYS = new ValidityPeriod(null, null);

    private static final String OPEN = "..";

    private final @Nullable LocalDate from;
    private final @Nullable LocalDate end;

    private ValidityPeriod(@Nullable LocalDate from, @Nullable LocalDate end) {
        this.from = from;
        this.end = end;
    }

    /** {@return the day given and every later one} */
    public static ValidityPeriod from(LocalDate from) {
        return ALWAYS.startingAt(from);
    }

    /** {@return every day before the day given} */
    public static ValidityPeriod until(LocalDate end) {
        return ALWAYS.endingBefore(end);
    }

    /**
     * {@return the days from the first, up to but not including the end}
     *
     * @throws InvalidValueException if the end is before the first day; a period that ends on its first day is empty
     */
    public static ValidityPeriod between(LocalDate from, LocalDate end) {
        return from(from).endingBefore(end);
    }

    /**
     * {@return the days from the first, up to but not including the end where there is one}
     *
     * @throws InvalidValueException if the end is before the first day
     */
    public static ValidityPeriod between(LocalDate from, Optional<LocalDate> end) {
        return end.map(day -> between(from, day)).orElseGet(() -> from(from));
    }

    /**
     * Reads an ISO 8601 interval of calendar days: {@code 2011-01-01/2024-02-15}, the day after the slash being the end day,
     * with two dots for an open end: {@code 2024-02-15/..}, {@code ../2024-02-15}, {@code ../..}.
     *
     * @throws InvalidValueException if the text is written in another way, or the end is before the first day
     */
    public static ValidityPeriod parse(String text) {
        String[] days = text.split("/", 2);
        Optional<LocalDate> from = bound("from", days[0]);
        if (days.length < 2) {
            throw Checks.violated(ValidityPeriod.class, "end", Optional.empty(), Invariant.REQUIRED);
        }
        ValidityPeriod open = from.map(ValidityPeriod::from).orElse(ALWAYS);
        return bound("end", days[1]).map(open::endingBefore).orElse(open);
    }

    private static Optional<LocalDate> bound(String field, String text) {
        if (text.equals(OPEN)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = IsoDate.parse(text);
        Checks.of(ValidityPeriod.class)
                .that(day.isPresent(), field, text, Invariant.ISO_DATE)
                .done();
        return day;
    }

    private ValidityPeriod startingAt(LocalDate day) {
        return new ValidityPeriod(Objects.requireNonNull(day, "from"), end);
    }

    private ValidityPeriod endingBefore(LocalDate day) {
        Checks.of(ValidityPeriod.class)
                .that(from == null || !day.isBefore(from), "end", day, Invariant.END_NOT_BEFORE_START)
                .done();
        return new ValidityPeriod(from, day);
    }

    /** {@return the first day; empty where the period has always run} */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    /** {@return the day after the last; empty where no end is known} */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(end);
    }

    /** {@return whether the day is one of the period's} */
    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (end == null || day.isBefore(end));
    }

    /** {@return a day of the period: its first, the last where it has always run, 1970-01-01 where it never ends either} */
    public LocalDate anyDay() {
        return from != null ? from : end != null ? end.minusDays(1) : LocalDate.EPOCH;
    }

    /** {@return whether the period has no day} */
    public boolean isEmpty() {
        return end != null && (end.equals(from) || end.equals(LocalDate.MIN)); // no day is before the first there is
    }

    /** {@return whether some day is in both periods} */
    public boolean overlaps(ValidityPeriod other) {
        return !isEmpty() && !other.isEmpty() && startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /**
     * {@return the days that are in both periods}
     *
     * @throws InvalidValueException if there is none: ask {@link #overlaps} first
     */
    public ValidityPeriod intersection(ValidityPeriod other) {
        LocalDate start = from == null || (other.from != null && other.from.isAfter(from)) ? other.from : from;
        LocalDate stop = end == null || (other.end != null && other.end.isBefore(end)) ? other.end : end;
        Checks.of(ValidityPeriod.class)
                .that(overlaps(other), "end", stop, Invariant.END_NOT_BEFORE_START)
                .done();
        return new ValidityPeriod(start, stop);
    }

    /** {@return whether one of the periods ends on the day on which the other begins} */
    public boolean abuts(ValidityPeriod other) {
        return (end != null && end.equals(other.from)) || (from != null && from.equals(other.end));
    }

    /** {@return the shortest period that has both, and the days between them; an empty one counts with its bounds} */
    public ValidityPeriod span(ValidityPeriod other) {
        LocalDate start = from == null || (other.from != null && from.isBefore(other.from)) ? from : other.from;
        LocalDate stop = end == null || (other.end != null && end.isAfter(other.end)) ? end : other.end;
        return new ValidityPeriod(start, stop);
    }

    private boolean startsBeforeEndOf(ValidityPeriod other) {
        return from == null || other.end == null || from.isBefore(other.end);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValidityPeriod period && from().equals(period.from()) && end().equals(period.end());
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, end);
    }

    /** {@return the ISO 8601 interval that {@link #parse} reads, such as {@code 2020-04-01/2024-02-15}} */
    @Override
    public String toString() {
        return (from == null ? OPEN : from) + "/" + (end == null ? OPEN : end);
    }
}
