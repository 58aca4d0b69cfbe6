package se.lefi.examples.cli.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What no message may tell: a whole personal identity number, in whatever digits, and whose data is asked for. */
final class PersonalData {
    /** A control character, as the program shows it. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\u[0-9a-f]{4}");

    private static final int DECIMAL = 10;
    private static final int WHOLE = 10;
    private static final int LETTER = -1;

    private PersonalData() {}

    static void assertAbsent(String message, List<String> references) {
        assertFalse(holdsPersonalNumber(message), "a message holds a personal identity number");
        assertFalse(references.stream().anyMatch(message::contains), "a message holds a reference to an individual");
    }

    /** What a file is refused with, or a row, is a line of standard error. */
    static void assertAbsentFromLine(String message, List<String> references) {
        assertAbsent(message, references);
        assertEquals(1, message.lines().count(), "lines of a message");
    }

    /** Punctuation, blanks and invisible characters between the digits do not hide a number; a letter does. */
    static boolean holdsPersonalNumber(String message) {
        int[] digits = ESCAPE.matcher(message)
                .replaceAll("u")
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(c -> Character.isDigit(c) ? Character.digit(c, DECIMAL) : LETTER)
                .toArray();
        return IntStream.rangeClosed(0, digits.length - WHOLE).anyMatch(at -> isPersonalNumber(digits, at));
    }

    /** Year, month, day (that of a coordination number is 60 more), serial and check digit. */
    private static boolean isPersonalNumber(int[] digits, int at) {
        int sum = 0;
        for (int i = 0; i < WHOLE; i++) {
            if (digits[at + i] == LETTER) {
                return false;
            }
            int product = digits[at + i] * (2 - i % 2);
            sum += product / DECIMAL + product % DECIMAL;
        }
        int month = digits[at + 2] * DECIMAL + digits[at + 3];
        int day = (digits[at + 4] * DECIMAL + digits[at + 5]) % 60;
        return month >= 1 && month <= 12 && day >= 1 && day <= 31 && sum % DECIMAL == 0;
    }
}
