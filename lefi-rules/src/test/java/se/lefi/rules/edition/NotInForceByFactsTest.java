package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.disclosure.DisclosurePurpose.AUTHORITY_CASE;
import static se.lefi.disclosure.DisclosurePurpose.CHILD_RAISING_ALLOWANCE_CASE;
import static se.lefi.disclosure.DisclosurePurpose.CLAIMS_SETTLEMENT;
import static se.lefi.disclosure.DisclosurePurpose.COORDINATION;
import static se.lefi.disclosure.DisclosurePurpose.PENSION_FORECAST;
import static se.lefi.disclosure.DisclosurePurpose.RISK_ASSESSMENT;
import static se.lefi.disclosure.DisclosurePurpose.SOCIAL_SERVICES_CASE;
import static se.lefi.rules.edition.Asking.COMPANY;
import static se.lefi.rules.edition.Asking.INTERMEDIARY;
import static se.lefi.rules.edition.Asking.MUNICIPALITY;
import static se.lefi.rules.edition.Asking.STATE;
import static se.lefi.rules.edition.Asking.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.organisation.Organisation;

/** FACTS A3 and Register: which sections a permission of edition A rests on that are not in force, the day before and the day. */
class NotInForceByFactsTest {
    private static final String NONE = "";
    /** FACTS A2 and A3: as printed; then as read, of which the new chapter has 8 § and no 24 §. */
    private static final String MISPRINT_BEFORE_SFB =
            "2010:110 K110P24;2010:110 K110P8;2010:110 K114P24;2010:110 K114P8";

    @Test
    void sfb_noneOfItsSectionsBefore2011_01_01() {
        turns(COMPANY, COORDINATION, "2011-01-01", "2010:110 K110P39;2010:110 K114P24;2010:110 K114P9", NONE);
        turns(INTERMEDIARY, COORDINATION, "2011-01-01", "2010:110 K110P39;2010:110 K114P24;2010:110 K114P9", NONE);
        turns(COMPANY, RISK_ASSESSMENT, "2011-01-01", "2010:110 K114P24", NONE);
        turns(COMPANY, PENSION_FORECAST, "2011-01-01", "2010:110 K114P25", NONE);
        turns(COMPANY, CLAIMS_SETTLEMENT, "2011-01-01", "2010:110 K114P26", NONE);
        turns(STATE, AUTHORITY_CASE, "2011-01-01", MISPRINT_BEFORE_SFB, NONE);
        turns(MUNICIPALITY, SOCIAL_SERVICES_CASE, "2011-01-01", MISPRINT_BEFORE_SFB, NONE);
        turns(MUNICIPALITY, CHILD_RAISING_ALLOWANCE_CASE, "2011-01-01", MISPRINT_BEFORE_SFB, NONE);
    }

    @Test
    void f2008_975_3_from2009_01_01() {
        turns(
                MUNICIPALITY,
                SOCIAL_SERVICES_CASE,
                "2009-01-01",
                "2008:975 P3;" + MISPRINT_BEFORE_SFB,
                MISPRINT_BEFORE_SFB);
    }

    @Test
    void f2009_555_2_endedOn2016_02_01() {
        turns(MUNICIPALITY, CHILD_RAISING_ALLOWANCE_CASE, "2016-02-01", NONE, "2009:555 P2");
    }

    /** 114:9 has new wording since, and is in force on both days. */
    @Test
    void sfb114_24_25_26_endedOn2024_02_15() {
        for (Organisation insurer : List.of(COMPANY, INTERMEDIARY)) {
            turns(insurer, COORDINATION, "2024-02-15", NONE, "2010:110 K114P24");
            turns(insurer, RISK_ASSESSMENT, "2024-02-15", NONE, "2010:110 K114P24");
            turns(insurer, PENSION_FORECAST, "2024-02-15", NONE, "2010:110 K114P25");
            turns(insurer, CLAIMS_SETTLEMENT, "2024-02-15", NONE, "2010:110 K114P26");
        }
    }

    /** What a misprint is read to mean counts. */
    @Test
    void sfb110_24And8_readAs114_24And8_ofWhich24EndedOn2024_02_15() {
        turns(STATE, AUTHORITY_CASE, "2024-02-15", NONE, "2010:110 K114P24");
        turns(MUNICIPALITY, AUTHORITY_CASE, "2024-02-15", NONE, "2010:110 K114P24");
        turns(MUNICIPALITY, SOCIAL_SERVICES_CASE, "2024-02-15", NONE, "2010:110 K114P24");
        turns(MUNICIPALITY, CHILD_RAISING_ALLOWANCE_CASE, "2024-02-15", "2009:555 P2", "2009:555 P2;2010:110 K114P24");
        assertEquals(
                List.of("2010:110 K110P24", "2010:110 K110P8"),
                Edition.AS_PUBLISHED
                        .check(ask(STATE, AUTHORITY_CASE, "2024-02-15"))
                        .medium(),
                "as printed");
    }

    /** What the Register does not say is not known, and not said to be not in force. */
    @Test
    void f1980_995_rewordedOn2011_01_01And2020_04_01_isNotMissedBefore() {
        turns(STATE, AUTHORITY_CASE, "2020-04-01", NONE, NONE);
        assertEquals(MISPRINT_BEFORE_SFB, notInForce(STATE, AUTHORITY_CASE, LocalDate.of(1990, 1, 1)));
    }

    @Test
    void itStaysPermitted() {
        for (String day : List.of("1990-01-01", "2010-12-31", "2016-02-01", "2024-02-15", "2030-01-01")) {
            assertTrue(Stream.of(COORDINATION, RISK_ASSESSMENT, PENSION_FORECAST, CLAIMS_SETTLEMENT)
                    .allMatch(purpose -> Edition.AS_PUBLISHED
                            .check(ask(COMPANY, purpose, day))
                            .isPermitted()));
            assertTrue(Stream.of(AUTHORITY_CASE, SOCIAL_SERVICES_CASE, CHILD_RAISING_ALLOWANCE_CASE)
                    .allMatch(purpose -> Edition.AS_PUBLISHED
                            .check(ask(MUNICIPALITY, purpose, day))
                            .isPermitted()));
        }
    }

    /** Edition B rests on nothing that is not in force. */
    @Test
    void byStatuteThereIsNone() {
        for (String day : List.of("2020-04-01", "2024-02-14", "2024-02-15", "2025-06-30", "2025-07-01", "2026-04-28")) {
            Questions.forEach((recipient, purpose) -> assertEquals(
                    List.of(),
                    Edition.BY_STATUTE.check(ask(recipient, purpose, day)).notInForce()));
        }
    }

    private static void turns(
            Organisation recipient, DisclosurePurpose purpose, String day, String dayBefore, String since) {
        LocalDate turn = LocalDate.parse(day);
        assertEquals(dayBefore, notInForce(recipient, purpose, turn.minusDays(1)), purpose + " the day before");
        assertEquals(since, notInForce(recipient, purpose, turn), purpose + " on " + day);
    }

    private static String notInForce(Organisation recipient, DisclosurePurpose purpose, LocalDate day) {
        return String.join(
                ";",
                Edition.AS_PUBLISHED
                        .check(ask(recipient, purpose, day.toString()))
                        .notInForce());
    }
}
