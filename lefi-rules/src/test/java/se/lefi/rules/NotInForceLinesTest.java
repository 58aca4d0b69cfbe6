package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lefi.Bilingual;
import se.lefi.law.Provision;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;

/** Of several lines of a section, the last that has ended tells since when; before all of them, the first that is to come. */
class NotInForceLinesTest {
    private static final Provision SECTION = Provision.parse("1999:9999 P7");
    private static final RegisteredProvision FIRST = line("2001-01-01/2002-01-01", "2000:1", "2001:2");
    private static final RegisteredProvision SECOND = line("2003-01-01/2004-01-01", "2002:3", "2003:4");

    @ParameterizedTest
    @CsvSource({
        "2000-12-31, true, 2001-01-01, 2000:1",
        "2002-01-01, false, 2002-01-01, 2001:2",
        "2002-12-31, false, 2002-01-01, 2001:2",
        "2004-01-01, false, 2004-01-01, 2003:4"
    })
    void inAnyOrder(LocalDate day, boolean notYet, LocalDate since, String by) {
        NotInForce expected = new NotInForce(SECTION, notYet, since, Optional.of(Statute.of(by)));
        assertEquals(expected, NotInForce.on(day, SECTION, List.of(FIRST, SECOND)));
        assertEquals(expected, NotInForce.on(day, SECTION, List.of(SECOND, FIRST)));
    }

    @Test
    void saysSinceWhenAndByWhat() {
        assertEquals(
                new Bilingual(
                        "gäller fr.o.m. 1 januari 2001 (SFS 2000:1)", "in force from 1 January 2001 (SFS 2000:1)"),
                NotInForce.on(LocalDate.of(2000, 12, 31), SECTION, List.of(FIRST))
                        .text());
        assertEquals(
                new Bilingual(
                        "upphörde att gälla den 1 januari 2002 (SFS 2001:2)",
                        "ceased to apply on 1 January 2002 (SFS 2001:2)"),
                NotInForce.on(LocalDate.of(2002, 1, 1), SECTION, List.of(FIRST)).text());
    }

    @Test
    void nothingIsSaidOfADayOnWhichOneIsInForceOrOfWhichNothingIsKnown() {
        assertNull(NotInForce.on(LocalDate.of(2003, 12, 31), SECTION, List.of(FIRST, SECOND)));
        assertNull(NotInForce.on(LocalDate.of(2003, 12, 31), SECTION, List.of()));
    }

    private static RegisteredProvision line(String period, String wordedBy, String endedBy) {
        return RegisteredProvision.of(SECTION, ValidityPeriod.parse(period))
                .wordedBy(Statute.of(wordedBy))
                .endedBy(Statute.of(endedBy));
    }
}
