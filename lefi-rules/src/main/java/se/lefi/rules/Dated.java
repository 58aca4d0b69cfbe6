package se.lefi.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;

/**
 * A value for every day, which changes on few of them.
 *
 * @param turns the days on which it changes, in order
 * @param values one more than there are turns: before the first, and from each
 */
record Dated<T>(List<LocalDate> turns, List<T> values) {
    /** What comes before the first turn is found out on the day before it, or on any day where there is none. */
    static <T> Dated<T> of(SortedSet<LocalDate> turns, Function<LocalDate, T> valueOn) {
        LocalDate first = turns.isEmpty() ? LocalDate.EPOCH : turns.first();
        List<T> values = new ArrayList<>();
        values.add(valueOn.apply(turns.isEmpty() || first.equals(LocalDate.MIN) ? first : first.minusDays(1)));
        turns.forEach(day -> values.add(valueOn.apply(day)));
        return new Dated<>(List.copyOf(turns), List.copyOf(values));
    }

    T on(LocalDate day) {
        int stretch = turns.size();
        while (stretch > 0 && day.isBefore(turns.get(stretch - 1))) {
            stretch--;
        }
        return values.get(stretch);
    }
}
