package se.lefi.form;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.util.Optional;
import se.lefi.Invariant;
import se.lefi.organisation.OrganisationNumber;

/** How a text is read that is there and has no white space around it. Never throws. */
interface TextParser<T> {
    int SHORTEST_MONTH = 28;

    /** Reads the text. */
    Parsed<T> parse(String text);

    /** A day of the calendar, written like 2026-11-23 and in no other way. */
    static Parsed<LocalDate> date(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Parsed.broken(Invariant.ISO_DATE);
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        return year >= 0 && month >= 1 && month <= 12 && day >= 1 && (day <= SHORTEST_MONTH || day <= days(year, month))
                ? Parsed.of(LocalDate.of(year, month, day))
                : Parsed.broken(Invariant.ISO_DATE);
    }

    /** {@code true} or {@code false}. */
    static Parsed<Boolean> truth(String text) {
        return switch (text) {
            case "true" -> Parsed.of(true);
            case "false" -> Parsed.of(false);
            default -> Parsed.broken(Invariant.TRUE_OR_FALSE);
        };
    }

    /** An organisation number, as {@link OrganisationNumber#parse} reads it. */
    static Parsed<OrganisationNumber> organisationNumber(String text) {
        Optional<Invariant> broken = OrganisationNumber.brokenBy(text);
        return broken.isPresent() ? Parsed.broken(broken.get()) : Parsed.of(OrganisationNumber.parse(text));
    }

    private static int days(int year, int month) {
        return Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
    }

    /** The number that the digits stand for; -1 where something else than a digit is among them. */
    private static int number(String text, int from, int end) {
        int number = 0;
        for (int i = from; i < end; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }
}
