package se.lefi.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import se.lefi.law.ValidityPeriod;

/**
 * A value for every day, which changes on few of them: a timeline of segments, each with one value.
 */
final class Segments<T> {
    /** The first day of each segment but the first, which has always run; in order, as numbers in the order of the days. */
    private final long[] starts;

    /** The value of each segment, one more than there are starts. */
    private final List<T> values;

    private Segments(long[] starts, List<T> values) {
        this.starts = starts;
        this.values = values;
    }

    /** The segments that the bounds of the periods part, each with the value of its days, which are asked in order. */
    static <T> Segments<T> of(List<ValidityPeriod> periods, Function<LocalDate, T> valueOn) {
        List<ValidityPeriod> segments = between(periods);
        long[] starts = new long[segments.size() - 1];
        List<T> values = new ArrayList<>();
        for (ValidityPeriod segment : segments) {
            if (!values.isEmpty()) {
                starts[values.size() - 1] = number(segment.from().orElseThrow());
            }
            values.add(valueOn.apply(segment.anyDay()));
        }
        return new Segments<>(starts, List.copyOf(values));
    }

    /** The periods that the bounds of the others part: together all days, in order, without overlap. */
    static List<ValidityPeriod> between(List<ValidityPeriod> periods) {
        NavigableSet<LocalDate> bounds = new TreeSet<>();
        for (ValidityPeriod period : periods) {
            for (Optional<LocalDate> bound : List.of(period.from(), period.end())) {
                if (bound.isPresent()) {
                    bounds.add(bound.get());
                }
            }
        }
        List<ValidityPeriod> segments = new ArrayList<>();
        ValidityPeriod last = ValidityPeriod.ALWAYS;
        for (LocalDate bound : bounds) {
            if (bound.isAfter(LocalDate.MIN)) { // no day is earlier
                segments.add(last.intersection(ValidityPeriod.until(bound)));
            }
            last = ValidityPeriod.from(bound);
        }
        segments.add(last);
        return List.copyOf(segments);
    }

    T on(LocalDate day) {
        long number = number(day);
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (number < starts[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return values.get(low);
    }

    /** In the order of the days, and cheaper than the day's number in the epoch. */
    private static long number(LocalDate day) {
        return (day.getYear() * 16L + day.getMonthValue()) * 32 + day.getDayOfMonth();
    }
}
