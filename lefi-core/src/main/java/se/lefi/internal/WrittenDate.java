package se.lefi.internal;

import java.time.LocalDate;
import java.util.List;
import se.lefi.Bilingual;

/** Dates as people write them in a sentence. The JDK's own names of months are not on every machine. */
public final class WrittenDate {
    private static final List<String> SWEDISH = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private WrittenDate() {}

    /** {@return the day as in {@code 15 februari 2024} and {@code 15 February 2024}} */
    public static Bilingual of(LocalDate day) {
        return new Bilingual(written(day, SWEDISH), written(day, ENGLISH));
    }

    private static String written(LocalDate day, List<String> months) {
        return day.getDayOfMonth() + " " + months.get(day.getMonthValue() - 1) + " " + day.getYear();
    }
}
