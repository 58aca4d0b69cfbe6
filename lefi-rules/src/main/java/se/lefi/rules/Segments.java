package se.lefi.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import se.lefi.law.ValidityPeriod;

/**
 * A value for every day, which changes on few of them: a timeline of segments, each with one value.
 *
 * @param starts the first day of each segment but the first, which has always run; in order
 * @param values the value of each segment, one more than there are starts
 */
record Segments<T>(List<LocalDate> starts, List<T> values) {
    /** The segments that the bounds of the periods part, each with the value of its days. */
    static <T> Segments<T> of(Stream<ValidityPeriod> periods, Function<LocalDate, T> valueOn) {
        List<ValidityPeriod> segments = between(periods);
        return new Segments<>(
                segments.stream()
                        .skip(1)
                        .map(segment -> segment.from().orElseThrow())
                        .toList(),
                segments.stream().map(ValidityPeriod::anyDay).map(valueOn).toList());
    }

    /** The periods that the bounds of the others part: together all days, in order, without overlap. */
    static List<ValidityPeriod> between(Stream<ValidityPeriod> periods) {
        NavigableSet<LocalDate> bounds = new TreeSet<>();
        periods.forEach(period -> {
            period.from().ifPresent(bounds::add);
            period.end().ifPresent(bounds::add);
        });
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
        int low = 0;
        int high = starts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (day.isBefore(starts.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return values.get(low);
    }
}
