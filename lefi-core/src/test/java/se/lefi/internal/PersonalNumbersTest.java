package se.lefi.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Whatever the digits, the separators and the letters of the serial, and whatever stands around it. */
    @Test
    void everyFormIsRecognised() {
        List<String> shown = PersonalNumberForms.all().stream()
                .flatMap(form -> Stream.of(form, "x " + form + " y", "Dnr 2025:14, " + form))
                .filter(Predicate.not(PersonalNumbers::mayBePersonal))
                .toList();
        assertEquals(List.of(), shown);
    }

    /** The issue's own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "000101-R220",
                "20000101T220",
                "850101-K123",
                "850101K123",
                "850101-TF12",
                "19850101-A123",
                "\u2078\u2075\u2070\u00b9\u2070\u00b9-\u00b9\u00b2\u00b3\u2076"
            })
    void numbersWithLettersAndOtherDigitsMayBePersonal(String text) {
        assertTrue(PersonalNumbers.mayBePersonal(text));
    }

    /** Signs that stand for letters or for several digits. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "850101-\u24c9220",
                "202100-5-55\u217721",
                "202100-5-55\u212221",
                "202100-5-55\u216b21",
                "8501\u2460\u2460-\u325136",
                "8501\u30011-1\u21162\u212236"
            })
    void aSignHidesNone(String text) {
        assertTrue(PersonalNumbers.mayBePersonal(text));
    }

    /** Every section of every number that a statute of any year can have, as far as they could be taken for days. */
    @Test
    void citationsAreShown() {
        for (int year = 1600; year < 2100; year++) {
            for (String number :
                    List.of("1", "10", "11", "31", "61", "91", "101", "110", "131", "995", "1231", "9999", "10101")) {
                for (String place :
                        List.of("P2", "P2N1", "K1P2", "K110P39", "K114P9N1", "K58P1S1N3", "P5a", "K5aP10bS1")) {
                    String code = year + ":" + number + " " + place;
                    assertFalse(PersonalNumbers.mayBePersonal(code), code);
                    assertFalse(PersonalNumbers.mayBePersonal(code.toLowerCase(Locale.ROOT)), code);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "23/11/2026",
                "1.12.2026",
                "01-01-1985",
                "2026/11/23",
                "2026.1.2",
                "2026-11-23T10:00",
                "2026-11-23T10:00:00.123+01:00",
                "2026-11-23T10:00Z"
            })
    void aDateInAnotherOrderIsShownAndOneWithATime(String text) {
        assertFalse(PersonalNumbers.mayBePersonal(text));
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
