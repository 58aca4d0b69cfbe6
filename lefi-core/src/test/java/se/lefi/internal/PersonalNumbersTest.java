package se.lefi.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PersonalNumbersTest {

    @Property(tries = 300)
    void everyWritingOfAPersonalOrCoordinationNumberIsRecognised(
            @ForAll @IntRange(min = 0, max = 45_000) int day,
            @ForAll @IntRange(min = 0, max = 9999) int serial,
            @ForAll boolean coordination) {
        LocalDate born = LocalDate.of(1900, 1, 1).plusDays(day);
        String yearAndMonth = born.format(DateTimeFormatter.ofPattern("yyyyMM"));
        String date = yearAndMonth + String.format("%02d", born.getDayOfMonth() + (coordination ? 60 : 0));
        String last = String.format("%04d", serial);
        String[] writings = {
            date + last,
            date + "-" + last,
            date.substring(2) + last,
            date.substring(2) + "-" + last,
            date.substring(2) + "+" + last,
            " " + date + " " + last,
        };
        for (String writing : writings) {
            assertTrue(PersonalNumbers.mayBePersonal(writing));
        }
    }

    @Test
    void datesOrganisationNumbersAndShortNumbersAreShown() {
        assertFalse(PersonalNumbers.mayBePersonal("2026-11-23"));
        assertFalse(PersonalNumbers.mayBePersonal("556016-0680"));
        assertFalse(PersonalNumbers.mayBePersonal("202100-5521"));
        assertFalse(PersonalNumbers.mayBePersonal("2010:110"));
        assertFalse(PersonalNumbers.mayBePersonal(""));
    }
}
