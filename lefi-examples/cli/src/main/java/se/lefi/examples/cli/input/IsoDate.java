package se.lefi.examples.cli.input;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates written like 2026-11-23. Nothing is thrown for what is none: an exception would repeat it. */
public final class IsoDate {
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])");

    private IsoDate() {}

    /** {@return the day; empty where the text is no date of the calendar, or written in another way} */
    public static Optional<LocalDate> parse(String text) {
        if (!ISO.matcher(text).matches()) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.of(number(text, 0, 4), number(text, 5, 7));
        int day = number(text, 8, 10);
        return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
    }

    private static int number(String text, int from, int end) {
        return Integer.parseInt(text, from, end, 10);
    }
}
