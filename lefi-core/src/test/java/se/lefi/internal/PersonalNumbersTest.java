package se.lefi.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTest {

    @Property(tries = 300)
    void everyWritingOfAPersonalOrCoordinationNumberIsRecognised(
            @ForAll @IntRange(min = 0, max = 45_000) int day,
            @ForAll @IntRange(min = 0, max = 9999) int serial,
            @ForAll boolean coordination) {
        LocalDate born = LocalDate.of(1900, 1, 1).plusDays(day);
        String yearAndMonth = born.format(DateTimeFormatter.ofPattern("yyyyMM", Locale.ROOT));
        String date = yearAndMonth + String.format(Locale.ROOT, "%02d", born.getDayOfMonth() + (coordination ? 60 : 0));
        String last = String.format(Locale.ROOT, "%04d", serial);
        String[] writings = {
            date + last,
            date + "-" + last,
            date.substring(2) + last,
            date.substring(2) + "-" + last,
            date.substring(2) + "+" + last,
            " " + date + " " + last,
            date.substring(2) + "\u2013" + last,
            yearAndMonth.substring(0, 4) + "-" + date.substring(4, 6) + "-" + date.substring(6) + "-" + last,
            "x" + date + last + "y",
            inDigitsFrom('\uFF10', date + last),
        };
        for (String writing : writings) {
            assertTrue(PersonalNumbers.mayBePersonal(writing));
        }
    }

    @Property(tries = 300)
    void nearlyAWholeNumberIsRecognised(
            @ForAll @IntRange(min = 0, max = 45_000) int day,
            @ForAll @IntRange(min = 0, max = 99) int begunSerial,
            @ForAll boolean century) {
        String date = LocalDate.of(1900, 1, 1).plusDays(day).format(DateTimeFormatter.BASIC_ISO_DATE);
        String text = (century ? date : date.substring(2)) + "-" + String.format(Locale.ROOT, "%02d", begunSerial);
        assertTrue(PersonalNumbers.mayBePersonal(text));
    }

    private static String inDigitsFrom(char zero, String ascii) {
        return ascii.chars()
                .mapToObj(digit -> String.valueOf((char) (digit - '0' + zero)))
                .collect(Collectors.joining());
    }

    /** No month has the number 20 or more, which is how such numbers are told from personal ones. */
    @Property
    void anOrganisationNumberIsShownThoughItsCheckDigitIsWrong(
            @ForAll @IntRange(min = 0, max = 99) int first,
            @ForAll @IntRange(min = 20, max = 99) int second,
            @ForAll @IntRange(min = 0, max = 999_999) int rest) {
        String digits = String.format(Locale.ROOT, "%02d%02d%06d", first, second, rest);
        assertFalse(PersonalNumbers.mayBePersonal(digits));
        assertFalse(PersonalNumbers.mayBePersonal(digits.substring(0, 6) + "-" + digits.substring(6)));
    }

    @Test
    void isRecognisedAfterOtherDigits() {
        for (String before : new String[] {"5", "55", "555", "Dnr 2025-55, ", "556016-0680 ", "2026-11-23 "}) {
            assertTrue(PersonalNumbers.mayBePersonal(before + "850101-1236"), before);
            assertTrue(PersonalNumbers.mayBePersonal(before + "19850101-1236 5"), before);
        }
    }

    @Test
    void isRecognisedInTheDigitsOfAnyScript() {
        assertTrue(PersonalNumbers.mayBePersonal("\uFF18\uFF15\uFF10\uFF11\uFF10\uFF11\uFF0D\uFF11\uFF12\uFF13\uFF16"));
        assertTrue(PersonalNumbers.mayBePersonal("85\u0660\u066101-1236"));
        assertTrue(PersonalNumbers.mayBePersonal("\uD835\uDFD650101-1236"));
    }

    @Test
    void datesOrganisationNumbersAndShortNumbersAreShown() {
        assertFalse(PersonalNumbers.mayBePersonal("2026-11-23"));
        assertFalse(PersonalNumbers.mayBePersonal("556016-0680"));
        assertFalse(PersonalNumbers.mayBePersonal("202100-5521"));
        assertFalse(PersonalNumbers.mayBePersonal("16556016-0681"));
        assertFalse(PersonalNumbers.mayBePersonal("2010:110"));
        assertFalse(PersonalNumbers.mayBePersonal("16556016-0680"));
        assertFalse(PersonalNumbers.mayBePersonal("2010:110 k114p24"));
        assertFalse(PersonalNumbers.mayBePersonal("2010:110 K110P24"));
        assertFalse(PersonalNumbers.mayBePersonal("2026-02-30"));
        assertFalse(PersonalNumbers.mayBePersonal("19430615"));
        assertFalse(PersonalNumbers.mayBePersonal(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"85010112", "850101-12", "20110101", "2011 01 01"})
    void eightDigitsMayBePersonal(String text) {
        assertTrue(PersonalNumbers.mayBePersonal(text));
    }

    /** A date is recognised by its form alone. */
    @ParameterizedTest
    @ValueSource(strings = {"8501011", "850101-1", "2011-01-01", "2001-12-31"})
    void sevenDigitsAndDatesAreShown(String text) {
        assertFalse(PersonalNumbers.mayBePersonal(text));
    }
}
