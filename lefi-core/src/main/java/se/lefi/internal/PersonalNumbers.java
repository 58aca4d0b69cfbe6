package se.lefi.internal;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells which texts could hold somebody's personal identity number, so that no message repeats them. */
public final class PersonalNumbers {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int SHORTEST = 8;
    private static final int WHOLE = 10;
    private static final int COORDINATION = 60;

    private PersonalNumbers() {}

    /**
     * {@return whether the text may hold a personal identity number or a coordination number, complete or not}
     *
     * <p>Errs on the side of silence: any text with eight digits or more, of whatever script, in which the third, or the
     * fifth after a century, is 0 or 1, and any in which ten digits after others begin with a date. A date written
     * 2026-11-23 has eight digits too; it is recognised by its form.
     */
    public static boolean mayBePersonal(String text) {
        int[] digits = text.codePoints()
                .filter(Character::isDigit)
                .map(Character::getNumericValue)
                .toArray();
        if (digits.length < SHORTEST || DATE.matcher(text).matches()) {
            return false;
        }
        return digits[2] <= 1
                || digits.length > WHOLE && digits[4] <= 1
                || IntStream.rangeClosed(1, digits.length - WHOLE).anyMatch(at -> isDate(digits, at));
    }

    /** Two digits of the year, which may be any, then month and day; a coordination number adds 60 to the day. */
    private static boolean isDate(int[] digits, int at) {
        int month = digits[at + 2] * 10 + digits[at + 3];
        int day = (digits[at + 4] * 10 + digits[at + 5]) % COORDINATION;
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }
}
