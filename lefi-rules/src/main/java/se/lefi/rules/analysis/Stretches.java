package se.lefi.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.RuleBook;

/** The stretches of time in which rule books read the same on every day: together all days, in order, without overlap. */
public final class Stretches {
    private Stretches() {}

    /** {@return the book's stretches, parted by its turning points} */
    public static List<ValidityPeriod> of(RuleBook book) {
        return between(new TreeSet<>(book.turningPoints()));
    }

    /** {@return the stretches in which neither book changes} */
    static List<ValidityPeriod> of(RuleBook one, RuleBook other) {
        SortedSet<LocalDate> turns = new TreeSet<>(one.turningPoints());
        turns.addAll(other.turningPoints());
        return between(turns);
    }

    /** {@return a day of the stretch: its first, or its last where it has always run} */
    public static LocalDate dayOf(ValidityPeriod stretch) {
        return stretch.from()
                .orElseGet(() -> stretch.end().map(end -> end.minusDays(1)).orElse(LocalDate.EPOCH));
    }

    private static List<ValidityPeriod> between(SortedSet<LocalDate> turns) {
        if (turns.isEmpty()) {
            return List.of(ValidityPeriod.ALWAYS);
        }
        List<ValidityPeriod> stretches = new ArrayList<>();
        if (turns.first().isAfter(LocalDate.MIN)) { // no day is earlier
            stretches.add(ValidityPeriod.until(turns.first()));
        }
        List<LocalDate> days = List.copyOf(turns);
        for (int i = 0; i + 1 < days.size(); i++) {
            stretches.add(ValidityPeriod.between(days.get(i), days.get(i + 1)));
        }
        stretches.add(ValidityPeriod.from(turns.last()));
        return stretches;
    }
}
