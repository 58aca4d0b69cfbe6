package se.lefi.internal;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Tells which texts could hold somebody's personal identity number, so that no message repeats them. */
final class PersonalNumbers {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ORGANISATION_NUMBER = Pattern.compile("\\d{2}[2-9]\\d{3}-?\\d{4}");

    /** Letters part the numbers of a citation; anything else may stand inside of one number. */
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("\\p{L}+");

    /** The third digit is the first of a month: with less than two digits after the day it tells no person. */
    private static final Pattern WITHOUT_CENTURY = Pattern.compile("\\d{2}[01]\\d{5,}");

    /** The day of a coordination number is 60 more. */
    private static final String MONTH_AND_DAY = "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])";

    private static final Pattern WITH_CENTURY =
            Pattern.compile("(?:18|19|20)\\d{2}" + MONTH_AND_DAY + "\\d{2,}|\\d{4}[01]\\d{6,}");

    private static final Pattern AFTER_OTHER_DIGITS = Pattern.compile("\\d{2}" + MONTH_AND_DAY + "\\d{4}");

    private PersonalNumbers() {}

    /**
     * {@return whether the text holds what could be a personal identity number or a coordination number, whole or but for its
     * last two digits}
     *
     * <p>In whatever digits and with whatever separators, also after other words or digits. Errs on the side of silence, but
     * shows dates written 2026-11-23, and whatever is written as an organisation number with a third digit of 2 or more.
     */
    static boolean mayBePersonal(String text) {
        return Arrays.stream(BETWEEN_NUMBERS.split(inPlainDigits(text))).anyMatch(PersonalNumbers::mayBeOne);
    }

    private static boolean mayBeOne(String number) {
        if (DATE.matcher(number).matches()
                || ORGANISATION_NUMBER.matcher(number).matches()) {
            return false;
        }
        String digits = number.replaceAll("\\D", "");
        return WITHOUT_CENTURY.matcher(digits).matches()
                || WITH_CENTURY.matcher(digits).matches()
                || AFTER_OTHER_DIGITS.matcher(digits).find();
    }

    private static String inPlainDigits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .forEach(character -> plain.appendCodePoint(
                        Character.isDigit(character) ? '0' + Character.digit(character, 10) : character));
        return plain.toString();
    }
}
