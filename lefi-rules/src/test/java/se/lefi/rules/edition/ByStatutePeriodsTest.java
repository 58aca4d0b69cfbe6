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

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Decision;
import se.lefi.rules.Rule;

/** Each date of FACTS B: what the table of edition B holds the day before and on the day, also before what it covers. */
class ByStatutePeriodsTest {
    private static final Organisation COMPANY = Questions.recipient(OrganisationKind.INSURANCE_COMPANY);
    private static final Organisation INTERMEDIARY = Questions.recipient(OrganisationKind.INSURANCE_INTERMEDIARY);
    private static final Organisation COURT =
            Questions.recipient(OrganisationKind.STATE_AUTHORITY, AuthorityFunction.COURT);
    private static final Organisation POLICE =
            Questions.recipient(OrganisationKind.STATE_AUTHORITY, AuthorityFunction.POLICE_AUTHORITY);
    private static final Organisation BOARD =
            Questions.recipient(OrganisationKind.MUNICIPAL_AUTHORITY, AuthorityFunction.SOCIAL_WELFARE_BOARD);

    private static final Function<Rule, String> GROUND = rule -> codes(rule.ground());
    private static final Function<Rule, String> MEDIUM = rule -> codes(rule.mediumBasis());
    private static final Function<Rule, String> FEE =
            rule -> rule.fee().map(fee -> fee.fee() + " " + codes(fee.basis())).orElse("");
    private static final Function<Rule, String> ACT = rule -> rule.ground().notes().stream()
            .map(note -> note.text().english())
            .filter(text -> text.contains("Social Services Act"))
            .map(text -> text.replaceAll(".*Social Services Act \\(([\\d:]+)\\).*", "$1"))
            .collect(Collectors.joining());

    /** The ordinance is of 2009, the medium that it needs of 2011. */
    @Test
    void f2008_975_3_from2011_01_01() {
        assertTurn("", "2008:975 P3", "2011-01-01", GROUND, BOARD, SOCIAL_SERVICES_CASE);
    }

    /** OSL is of 2009, the medium of 2011; an intermediary carries on no insurance business, which the old 114:26 asks for. */
    @Test
    void osl10And12_from2011_01_01() {
        String osl = "2009:400 K10P1, 2009:400 K12P2";
        for (DisclosurePurpose purpose : List.of(RISK_ASSESSMENT, PENSION_FORECAST, CLAIMS_SETTLEMENT)) {
            assertTurn("", osl, "2011-01-01", GROUND, COMPANY, purpose);
        }
        for (DisclosurePurpose purpose : List.of(RISK_ASSESSMENT, PENSION_FORECAST)) {
            assertTurn("", osl, "2011-01-01", GROUND, INTERMEDIARY, purpose);
        }
        assertTurn("", osl, "2024-02-15", GROUND, INTERMEDIARY, CLAIMS_SETTLEMENT);
    }

    /** 1 p., not 2 p. */
    @Test
    void sfb110_39_from2011_01_01() {
        assertTurn("", "2010:110 K110P39N1", "2011-01-01", GROUND, COMPANY, COORDINATION);
    }

    @Test
    void f1980_995_2_from2011_01_01() {
        assertTurn("", "1980:995 P2", "2011-01-01", GROUND, COURT, AUTHORITY_CASE);
    }

    @Test
    void f2009_555_2_endedOn2016_02_01() {
        assertTurn("2009:555 P2", "", "2016-02-01", GROUND, BOARD, CHILD_RAISING_ALLOWANCE_CASE);
    }

    @Test
    void f1980_995_3_from2020_04_01() {
        assertTurn("", "1980:995 P3S1", "2020-04-01", GROUND, POLICE, AUTHORITY_CASE);
        assertTurn("", "1980:995 P3S1", "2020-04-01", GROUND, BOARD, AUTHORITY_CASE);
    }

    @Test
    void coverage_from2020_04_01() {
        Questions.forEach((recipient, purpose) -> assertEquals(
                List.of("DATE_NOT_COVERED"),
                Verdict.of(decide("2020-03-31", recipient, purpose)).unmet()));
        assertTrue(decide("2020-04-01", COMPANY, COORDINATION).isPermitted());
        assertTrue(decide("2020-04-01", POLICE, AUTHORITY_CASE).isPermitted());
    }

    @Test
    void sfb114_anotherMediumFrom2024_02_15() {
        assertMedium("2010:110 K114P24, 2010:110 K114P9", COORDINATION, COMPANY);
        assertMedium("2010:110 K114P24, 2010:110 K114P9", RISK_ASSESSMENT, COMPANY, INTERMEDIARY);
        assertMedium("2010:110 K114P25", PENSION_FORECAST, COMPANY, INTERMEDIARY);
        assertMedium("2010:110 K114P26", CLAIMS_SETTLEMENT, COMPANY);
        assertMedium("", CLAIMS_SETTLEMENT, INTERMEDIARY);
        assertMedium("2010:110 K114P24, 2010:110 K114P9", AUTHORITY_CASE, COURT, POLICE, BOARD);
        assertMedium("2010:110 K114P24, 2010:110 K114P9", SOCIAL_SERVICES_CASE, BOARD);
    }

    private static void assertMedium(String before, DisclosurePurpose purpose, Organisation... recipients) {
        for (Organisation recipient : recipients) {
            assertTurn(before, "2010:110 K114P9N1", "2024-02-15", MEDIUM, recipient, purpose);
        }
    }

    @Test
    void sfb114_16_and2024_14_8_feesFrom2024_02_15() {
        String chargeable = "MAY_BE_CHARGED 2010:110 K114P16, 2024:14 P8";
        assertTurn("", chargeable, "2024-02-15", FEE, COMPANY, COORDINATION);
        assertTurn("", chargeable, "2024-02-15", FEE, INTERMEDIARY, RISK_ASSESSMENT);
        assertTurn("", chargeable, "2024-02-15", FEE, COMPANY, PENSION_FORECAST);
        assertTurn("", chargeable, "2024-02-15", FEE, INTERMEDIARY, CLAIMS_SETTLEMENT);
        String free = "FREE_OF_CHARGE 2024:14 P8";
        assertTurn("", free, "2024-02-15", FEE, COURT, AUTHORITY_CASE);
        assertTurn("", free, "2024-02-15", FEE, POLICE, AUTHORITY_CASE);
        assertTurn("", free, "2024-02-15", FEE, BOARD, SOCIAL_SERVICES_CASE);
    }

    /** Left out on purpose, so its commencement changes nothing. */
    @Test
    void f1980_995_4_from2024_02_15_isNotServed() {
        Provision section4 = Provision.parse("1980:995 P4");
        assertTrue(LefiPrenumeration.byStatute().rules().stream()
                .noneMatch(rule -> rule.ground().provisions().contains(section4)));
    }

    @Test
    void f2008_975_3_besideTheNewSocialServicesActFrom2025_07_01() {
        assertTurn("2001:453", "2025:400", "2025-07-01", ACT, BOARD, SOCIAL_SERVICES_CASE);
    }

    @Test
    void lawCheckedTo2026_04_27() {
        Questions.forEach((recipient, purpose) -> {
            assertEquals("", notChecked(decide("2026-04-27", recipient, purpose)));
            assertEquals(
                    "The law has been checked up to and including 27 April 2026, not for the day of the decision.",
                    notChecked(decide("2026-04-28", recipient, purpose)));
        });
    }

    private static String notChecked(Decision decision) {
        return decision.notes().stream()
                .filter(note -> note.id().equals("LAW-NOT-CHECKED"))
                .map(EditorialNote::text)
                .map(text -> text.english())
                .collect(Collectors.joining());
    }

    private static Decision decide(String day, Organisation recipient, DisclosurePurpose purpose) {
        return Edition.BY_STATUTE.engine().decide(Questions.complete(recipient, purpose, LocalDate.parse(day)));
    }

    /** What the rules for them say the day before, and on the day; nothing where there is none. */
    private static void assertTurn(
            String before,
            String since,
            String day,
            Function<Rule, String> what,
            Organisation recipient,
            DisclosurePurpose purpose) {
        LocalDate turn = LocalDate.parse(day);
        assertEquals(
                before, rules(turn.minusDays(1), recipient, purpose).map(what).collect(Collectors.joining(" and ")));
        assertEquals(since, rules(turn, recipient, purpose).map(what).collect(Collectors.joining(" and ")));
    }

    private static Stream<Rule> rules(LocalDate day, Organisation recipient, DisclosurePurpose purpose) {
        return LefiPrenumeration.byStatute().rules().stream()
                .filter(rule -> rule.inForce().contains(day)
                        && rule.recipients().includes(recipient.type())
                        && rule.purpose().equals(purpose));
    }

    private static String codes(LegalBasis basis) {
        return basis.provisions().stream().map(Provision::code).collect(Collectors.joining(", "));
    }
}
