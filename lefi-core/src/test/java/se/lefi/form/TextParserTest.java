package se.lefi.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lefi.Invariant;
import se.lefi.disclosure.CaseMatter;

/** Single texts, against what the JDK reads. */
class TextParserTest {

    @Test
    void everyMonthAndDayOfOrdinaryLeapAndCentennialYears() {
        for (String year : List.of("0000", "1900", "2000", "2023", "2024", "9999")) {
            for (int month = 0; month <= 99; month++) {
                for (int day = 0; day <= 99; day++) {
                    assertReadAsTheJdkDoes("%s-%02d-%02d".formatted(year, month, day));
                }
            }
        }
    }

    /** The neighbours of the digits are among them, and digits of other scripts. */
    @Test
    void everyCharacterAtEveryPlace() {
        String date = "2024-06-11";
        for (int i = 0; i <= date.length(); i++) {
            for (char c = ' '; c < 0x700; c++) {
                assertReadAsTheJdkDoes(date.substring(0, i) + c + date.substring(i));
                if (i < date.length()) {
                    assertReadAsTheJdkDoes(date.substring(0, i) + c + date.substring(i + 1));
                }
            }
        }
    }

    @Test
    void aVocabularyReadsItsWordsAndNamesThemForAnyOther() {
        Vocabulary<CaseMatter> matters = Vocabulary.of(CaseMatter.class);
        assertEquals(Parsed.of(CaseMatter.BENEFIT), matters.parse("BENEFIT"));
        assertEquals(Parsed.unknown(List.of("BENEFIT", "PRIVATE_CARE_FEE", "OTHER")), matters.parse("benefit"));
    }

    private static void assertReadAsTheJdkDoes(String text) {
        assertEquals(byTheJdk(text), TextParser.date(text), text);
    }

    private static Parsed<LocalDate> byTheJdk(String text) {
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            try {
                return Parsed.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                // no day of the calendar
            }
        }
        return Parsed.broken(Invariant.ISO_DATE);
    }
}
