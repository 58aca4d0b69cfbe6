package se.lefi.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Tells which texts could hold somebody's personal identity number, so that no message repeats them. */
final class PersonalNumbers {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ORGANISATION_NUMBER = Pattern.compile("\\d{2}[2-9]\\d{3}-?\\d{4}");

    /** What as a whole is something else: a date in another order or with a time, or a citation. */
    private static final Pattern SOMETHING_ELSE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:[\\d:.,Z+-]*"
            + "|\\d{1,2}([./-])\\d{1,2}\\1(?:18|19|20)\\d{2}"
            + "|(?:18|19|20)\\d{2}([./-])\\d{1,2}\\2\\d{1,2}"
            + "|[12]\\d{3}:[1-9]\\d{0,4}(?: (?:[KPSNkpsn]\\d{1,4}[a-z]?){1,4})?");

    /** Letters part the numbers of a citation; anything else may stand inside of one number. */
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("\\p{L}+");

    /** The third digit is the first of a month: with less than two digits after the day it tells no person. */
    private static final Pattern WITHOUT_CENTURY = Pattern.compile("\\d{2}[01]\\d{5,}");

    /** The day of a coordination number is 60 more. */
    private static final String DAY = "(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])";

    private static final String MONTH = "(?:0[1-9]|1[0-2])";
    private static final String MONTH_AND_DAY = MONTH + DAY;

    private static final Pattern WITH_CENTURY =
            Pattern.compile("(?:18|19|20)\\d{2}" + MONTH_AND_DAY + "\\d{2,}|\\d{4}[01]\\d{6,}");

    private static final Pattern AFTER_OTHER_DIGITS = Pattern.compile("\\d{2}" + MONTH_AND_DAY + "\\d{4}");

    /** A day of birth, and of the serial after it a letter and a digit at least; a colon inside of the day makes a citation of it. */
    private static final Pattern WITH_LETTER = Pattern.compile("\\d{2}[^\\p{L}\\d:]*+" + MONTH + "[^\\p{L}\\d:]*+" + DAY
            + "[^\\p{L}\\d]*+(?:\\p{L}{1,3}\\d|\\d{1,3}\\p{L})");

    private PersonalNumbers() {}

    /**
     * {@return whether the text holds what could be a personal identity number or a coordination number, whole or but for its
     * last two digits, or a number that is given in place of one: a day of birth, and a serial with a letter in it}
     *
     * <p>In whatever digits and with whatever separators, also after other words or digits. Errs on the side of silence, but
     * shows dates, citations, and whatever is written as an organisation number with a third digit of 2 or more.
     */
    static boolean mayBePersonal(String text) {
        String plain = inPlainDigits(text);
        return !SOMETHING_ELSE.matcher(plain).matches()
                // A sign may be read as letters, which part numbers or begin a serial, or as nothing.
                && (holdsOne(plain) || holdsOne(Normalizer.normalize(plain, Normalizer.Form.NFKC)));
    }

    private static boolean holdsOne(String plain) {
        return WITH_LETTER.matcher(plain).find()
                || Arrays.stream(BETWEEN_NUMBERS.split(plain)).anyMatch(PersonalNumbers::mayBeOne);
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

    /** Superscripts, circled and Roman numbers and the digits of any script as 0 to 9; without what cannot be seen between them. */
    @SuppressWarnings(
            "CharacterGetNumericValue") // that it reads more than Arabic digits is what is wanted; letters are left out
    private static String inPlainDigits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(character -> Character.getType(character) != Character.FORMAT)
                .forEach(character -> {
                    int value = Character.isLetter(character) ? -1 : Character.getNumericValue(character);
                    if (value < 0) {
                        plain.appendCodePoint(character);
                    } else {
                        plain.append(value);
                    }
                });
        return plain.toString();
    }
}
