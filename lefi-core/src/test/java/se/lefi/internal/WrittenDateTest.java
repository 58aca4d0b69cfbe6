package se.lefi.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.lefi.Bilingual;

class WrittenDateTest {

    @Test
    void namesTheMonthInBothLanguages() {
        assertEquals(new Bilingual("15 februari 2024", "15 February 2024"), WrittenDate.of(LocalDate.of(2024, 2, 15)));
        for (Month month : Month.values()) {
            Bilingual written = WrittenDate.of(LocalDate.of(2026, month, 1));
            assertEquals("1 " + month.getDisplayName(TextStyle.FULL, Bilingual.SWEDISH) + " 2026", written.swedish());
            assertEquals("1 " + month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " 2026", written.english());
        }
    }
}
