package se.lefi.internal;

import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Reads dates as {@link LocalDate#parse} does, but throws nothing: an exception of the JDK's repeats the text. */
public final class IsoDate {
    private IsoDate() {}

    /** {@return the day; empty where the text is not written like 2026-11-23, or is no day of the calendar} */
    public static Optional<LocalDate> parse(String text) {
        ParsePosition read = new ParsePosition(0);
        TemporalAccessor date = DateTimeFormatter.ISO_LOCAL_DATE.parseUnresolved(text, read);
        if (date == null || read.getIndex() < text.length()) {
            return Optional.empty();
        }
        long year = date.getLong(ChronoField.YEAR);
        int month = (int) date.getLong(ChronoField.MONTH_OF_YEAR);
        int day = (int) date.getLong(ChronoField.DAY_OF_MONTH);
        return ChronoField.YEAR.range().isValidValue(year)
                        && ChronoField.MONTH_OF_YEAR.range().isValidValue(month)
                        && YearMonth.of((int) year, month).isValidDay(day)
                ? Optional.of(LocalDate.of((int) year, month, day))
                : Optional.empty();
    }
}
