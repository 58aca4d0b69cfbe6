package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.organisation.OrganisationKind.INSURANCE_COMPANY;
import static se.lefi.organisation.OrganisationKind.INSURANCE_INTERMEDIARY;
import static se.lefi.organisation.OrganisationKind.MUNICIPAL_AUTHORITY;
import static se.lefi.organisation.OrganisationKind.STATE_AUTHORITY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.EditorialNote;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Fee;
import se.lefi.rules.Permitted;
import se.lefi.rules.Refusal;
import se.lefi.rules.Refused;

/** Each date of FACTS that edition B covers: what it decides the day before, and on the day itself, where all is in order. */
class ByStatuteCommencementTest {
    private static final DisclosureEngine ENGINE = DisclosureEngine.using(LefiPrenumeration.byStatute());
    private static final Organisation COMPANY = ByStatuteSpace.recipient(INSURANCE_COMPANY, Optional.empty());
    private static final Organisation INTERMEDIARY = ByStatuteSpace.recipient(INSURANCE_INTERMEDIARY, Optional.empty());
    private static final Organisation COURT =
            ByStatuteSpace.recipient(STATE_AUTHORITY, Optional.of(AuthorityFunction.COURT));
    private static final Organisation POLICE =
            ByStatuteSpace.recipient(STATE_AUTHORITY, Optional.of(AuthorityFunction.POLICE_AUTHORITY));
    private static final Organisation BOARD =
            ByStatuteSpace.recipient(MUNICIPAL_AUTHORITY, Optional.of(AuthorityFunction.SOCIAL_WELFARE_BOARD));

    @Test
    void coverage_from2020_04_01() {
        for (Organisation recipient : ByStatuteSpace.recipients()) {
            for (DisclosurePurpose purpose : ByStatuteSpace.purposes()) {
                Refused refused = (Refused) decide("2020-03-31", recipient, purpose);
                assertEquals(Refusal.NOT_COVERED, refused.refusal());
                assertEquals("DATE_NOT_COVERED", refused.unmet().get(0).code());
            }
        }
        assertTrue(decide("2020-04-01", COMPANY, DisclosurePurpose.COORDINATION).isPermitted());
        assertTrue(
                decide("2020-04-01", POLICE, DisclosurePurpose.AUTHORITY_CASE).isPermitted());
        Refused refused = (Refused) decide("2020-04-01", BOARD, DisclosurePurpose.CHILD_RAISING_ALLOWANCE_CASE);
        assertEquals(Refusal.NO_LEGAL_BASIS, refused.refusal());
        assertEquals("LEGAL_BASIS_NOT_IN_FORCE", refused.unmet().get(0).code());
    }

    @Test
    void sfb114_anotherMediumFrom2024_02_15() {
        assertMedium("114:24 114:9", "114:9N1", COMPANY, DisclosurePurpose.COORDINATION);
        for (Organisation insurer : List.of(COMPANY, INTERMEDIARY)) {
            assertMedium("114:24", "114:9N1", insurer, DisclosurePurpose.RISK_ASSESSMENT);
            assertMedium("114:25", "114:9N1", insurer, DisclosurePurpose.PENSION_FORECAST);
            assertMedium("114:26", "114:9N1", insurer, DisclosurePurpose.CLAIMS_SETTLEMENT);
        }
        for (Organisation authority : List.of(COURT, POLICE, BOARD)) {
            assertMedium("114:24 114:8", "114:9N1", authority, DisclosurePurpose.AUTHORITY_CASE);
        }
        assertMedium("114:24 114:8", "114:9N1", BOARD, DisclosurePurpose.SOCIAL_SERVICES_CASE);
    }

    @Test
    void sfb114_16_and2024_14_8_feesFrom2024_02_15() {
        assertFee(true, COMPANY, DisclosurePurpose.COORDINATION);
        assertFee(true, INTERMEDIARY, DisclosurePurpose.RISK_ASSESSMENT);
        assertFee(true, COMPANY, DisclosurePurpose.PENSION_FORECAST);
        assertFee(true, INTERMEDIARY, DisclosurePurpose.CLAIMS_SETTLEMENT);
        assertFee(false, COURT, DisclosurePurpose.AUTHORITY_CASE);
        assertFee(false, POLICE, DisclosurePurpose.AUTHORITY_CASE);
        assertFee(false, BOARD, DisclosurePurpose.AUTHORITY_CASE);
        assertFee(false, BOARD, DisclosurePurpose.SOCIAL_SERVICES_CASE);
    }

    @Test
    void f2008_975_3_besideTheNewSocialServicesActFrom2025_07_01() {
        Decision before = decide("2025-06-30", BOARD, DisclosurePurpose.SOCIAL_SERVICES_CASE);
        Decision since = decide("2025-07-01", BOARD, DisclosurePurpose.SOCIAL_SERVICES_CASE);
        assertEquals(List.of("2008:975 P3"), ((Permitted) before).ground().codes());
        assertEquals(List.of("2008:975 P3"), ((Permitted) since).ground().codes());
        for (Decision decision : List.of(before, since)) {
            assertEquals(1, decision.notes().size(), "the act, and nothing else");
        }
        assertNames(before, "2001:453", "2025:400");
        assertNames(since, "2025:400", "2001:453");
    }

    @Test
    void lawCheckedTo2026_02_27() {
        for (Organisation recipient : ByStatuteSpace.recipients()) {
            for (DisclosurePurpose purpose : ByStatuteSpace.purposes()) {
                assertFalse(ids(decide("2026-02-27", recipient, purpose)).contains("LAW-NOT-CHECKED"));
                Decision later = decide("2026-02-28", recipient, purpose);
                assertTrue(ids(later).contains("LAW-NOT-CHECKED"));
                assertNames(later, "2026-02-27", "2026-02-28");
                assertEquals(decide("2026-02-27", recipient, purpose).isPermitted(), later.isPermitted());
            }
        }
    }

    private static Decision decide(String day, Organisation recipient, DisclosurePurpose purpose) {
        LocalDate decisionDate = LocalDate.parse(day);
        return ENGINE.decide(
                ByStatuteEvidence.good(recipient, purpose, decisionDate).request(recipient, purpose, decisionDate));
    }

    private static void assertMedium(String before, String since, Organisation recipient, DisclosurePurpose purpose) {
        assertEquals(before, medium("2024-02-14", recipient, purpose));
        assertEquals(since, medium("2024-02-15", recipient, purpose));
    }

    private static String medium(String day, Organisation recipient, DisclosurePurpose purpose) {
        return ((Permitted) decide(day, recipient, purpose))
                .mediumBasis().provisions().stream()
                        .map(provision -> provision.code().replace("2010:110 K114P", "114:"))
                        .collect(Collectors.joining(" "));
    }

    private static void assertFee(boolean mayBeCharged, Organisation recipient, DisclosurePurpose purpose) {
        assertEquals(Optional.empty(), ((Permitted) decide("2024-02-14", recipient, purpose)).fee());
        Permitted since = (Permitted) decide("2024-02-15", recipient, purpose);
        assertEquals(mayBeCharged, since.fee().orElseThrow().fee() == Fee.MAY_BE_CHARGED);
        assertEquals(
                mayBeCharged ? List.of("2010:110 K114P16", "2024:14 P8") : List.of("2024:14 P8"),
                since.fee().orElseThrow().basis().codes());
    }

    private static List<String> ids(Decision decision) {
        return decision.notes().stream().map(EditorialNote::id).toList();
    }

    private static void assertNames(Decision decision, String named, String notNamed) {
        for (boolean swedish : List.of(true, false)) {
            String text = decision.notes().stream()
                    .map(EditorialNote::text)
                    .map(both -> swedish ? both.swedish() : both.english())
                    .collect(Collectors.joining("\n"));
            assertTrue(text.contains(named), text);
            assertFalse(text.contains(notNamed), text);
        }
    }
}
