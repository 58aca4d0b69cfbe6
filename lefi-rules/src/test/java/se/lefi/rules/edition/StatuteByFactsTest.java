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
import static se.lefi.rules.edition.Asking.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;

/** FACTS B: what edition B answers, on each date the day before and the day. */
class StatuteByFactsTest {
    private static final String NEW_CHAPTER_114 = "2024-02-15";
    private static final String OLD_24_AND_9 = "PERMITTED on 2010:110 K114P24;2010:110 K114P9";
    private static final String NEW_9 = "PERMITTED on 2010:110 K114P9";
    private static final String NOT_IN_FORCE = "NO_LEGAL_BASIS for LEGAL_BASIS_NOT_IN_FORCE";
    private static final String NOT_AVAILABLE = "NO_LEGAL_BASIS for PURPOSE_NOT_AVAILABLE";
    private static final String NOT_ELIGIBLE = "NO_LEGAL_BASIS for RECIPIENT_NOT_ELIGIBLE";
    private static final String NOT_STATED = "NOT_COVERED for FUNCTION_NOT_STATED";
    private static final String NOT_COVERED = "NOT_COVERED for DATE_NOT_COVERED";

    @Test
    void coverage_from2020_04_01() {
        turns(COMPANY, COORDINATION, "2020-04-01", NOT_COVERED, OLD_24_AND_9);
        turns(POLICE, AUTHORITY_CASE, "2020-04-01", NOT_COVERED, OLD_24_AND_9);
        turns(STATE, AUTHORITY_CASE, "2020-04-01", NOT_COVERED, NOT_STATED);
        turns(MUNICIPALITY, CHILD_RAISING_ALLOWANCE_CASE, "2020-04-01", NOT_COVERED, NOT_IN_FORCE);
    }

    @Test
    void coordination_sfb114_24And9_then114_9() {
        turns(COMPANY, COORDINATION, NEW_CHAPTER_114, OLD_24_AND_9, NEW_9);
        turns(INTERMEDIARY, COORDINATION, NEW_CHAPTER_114, NOT_AVAILABLE, NOT_AVAILABLE);
    }

    @Test
    void riskAssessment_sfb114_24And9_asReconstructed() {
        turns(COMPANY, RISK_ASSESSMENT, NEW_CHAPTER_114, OLD_24_AND_9, NEW_9);
        turns(INTERMEDIARY, RISK_ASSESSMENT, NEW_CHAPTER_114, OLD_24_AND_9, NEW_9);
    }

    @Test
    void pensionForecast_sfb114_25_namesNoRecipient() {
        turns(COMPANY, PENSION_FORECAST, NEW_CHAPTER_114, "PERMITTED on 2010:110 K114P25", NEW_9);
        turns(INTERMEDIARY, PENSION_FORECAST, NEW_CHAPTER_114, "PERMITTED on 2010:110 K114P25", NEW_9);
    }

    @Test
    void claimsSettlement_sfb114_26_forInsuranceCompaniesOnly() {
        turns(COMPANY, CLAIMS_SETTLEMENT, NEW_CHAPTER_114, "PERMITTED on 2010:110 K114P26", NEW_9);
        turns(INTERMEDIARY, CLAIMS_SETTLEMENT, NEW_CHAPTER_114, NOT_IN_FORCE, NEW_9);
    }

    @Test
    void authorities_sfb114_24And9_notAnd8() {
        for (Organisation recipient : List.of(COURT, POLICE, DISCIPLINE, BOARD)) {
            turns(recipient, AUTHORITY_CASE, NEW_CHAPTER_114, OLD_24_AND_9, NEW_9);
        }
        turns(BOARD, SOCIAL_SERVICES_CASE, NEW_CHAPTER_114, OLD_24_AND_9, NEW_9);
    }

    @Test
    void f2009_555_2_forEveryMunicipalAuthorityWhateverItsFunction_neverInForce() {
        for (Organisation recipient : Questions.recipients()) {
            String expected = switch (recipient.kind()) {
                case MUNICIPAL_AUTHORITY -> NOT_IN_FORCE;
                case STATE_AUTHORITY ->
                    recipient.function().filter(AuthorityFunction.OTHER::equals).isPresent()
                            ? NOT_ELIGIBLE
                            : NOT_AVAILABLE;
                case OTHER -> NOT_ELIGIBLE;
                default -> NOT_AVAILABLE;
            };
            turns(recipient, CHILD_RAISING_ALLOWANCE_CASE, NEW_CHAPTER_114, expected, expected);
        }
    }

    /** A municipal authority of another function has that purpose in the edition, and no other. */
    @Test
    void anyOtherFunction() {
        Organisation municipal = Questions.recipient(OrganisationKind.MUNICIPAL_AUTHORITY, AuthorityFunction.OTHER);
        Organisation state = Questions.recipient(OrganisationKind.STATE_AUTHORITY, AuthorityFunction.OTHER);
        for (DisclosurePurpose purpose : List.of(AUTHORITY_CASE, SOCIAL_SERVICES_CASE, COORDINATION)) {
            turns(municipal, purpose, NEW_CHAPTER_114, NOT_AVAILABLE, NOT_AVAILABLE);
            turns(state, purpose, NEW_CHAPTER_114, NOT_ELIGIBLE, NOT_ELIGIBLE);
        }
    }

    /** It counts as any function of its level, until a rule in force asks for one. */
    @Test
    void functionNotStated() {
        for (Organisation authority : List.of(STATE, MUNICIPALITY)) {
            turns(authority, AUTHORITY_CASE, NEW_CHAPTER_114, NOT_STATED, NOT_STATED);
            turns(authority, COORDINATION, NEW_CHAPTER_114, NOT_AVAILABLE, NOT_AVAILABLE);
        }
        turns(MUNICIPALITY, SOCIAL_SERVICES_CASE, NEW_CHAPTER_114, NOT_STATED, NOT_STATED);
        turns(STATE, SOCIAL_SERVICES_CASE, NEW_CHAPTER_114, NOT_AVAILABLE, NOT_AVAILABLE);
        turns(MUNICIPALITY, CHILD_RAISING_ALLOWANCE_CASE, NEW_CHAPTER_114, NOT_IN_FORCE, NOT_IN_FORCE);
        assertTrue(
                Edition.AS_PUBLISHED
                        .check(ask(STATE, AUTHORITY_CASE, "2026-02-01"))
                        .isPermitted(),
                "the page asks for none");
    }

    /** It stands alone: there is nothing else to check. */
    @Test
    void functionNotStatedStandsAlone() {
        assertEquals(
                List.of("FUNCTION_NOT_STATED"),
                Edition.BY_STATUTE
                        .check(Questions.bare(STATE, AUTHORITY_CASE, LocalDate.of(2026, 2, 1)))
                        .unmet());
    }

    /** "No limit to economic assistance": a case of any matter will do. */
    @Test
    void f2008_975_3_caseOfAnyMatter() {
        for (CaseMatter matter : CaseMatter.values()) {
            DisclosureRequest request = ask(BOARD, SOCIAL_SERVICES_CASE, "2026-02-01");
            assertTrue(Edition.BY_STATUTE
                    .check(request.withCaseFiles(request.caseFiles().stream()
                            .filter(caseFile -> caseFile.matter() == matter)
                            .toList()))
                    .isPermitted());
        }
        assertEquals(
                List.of("CASE_MISSING"),
                Edition.BY_STATUTE
                        .check(ask(BOARD, SOCIAL_SERVICES_CASE, "2026-02-01").withCaseFiles())
                        .unmet());
    }

    private static void turns(
            Organisation recipient, DisclosurePurpose purpose, String day, String dayBefore, String since) {
        assertEquals(
                dayBefore, said(recipient, purpose, LocalDate.parse(day).minusDays(1)), purpose + " the day before");
        assertEquals(since, said(recipient, purpose, LocalDate.parse(day)), purpose + " on " + day);
    }

    private static String said(Organisation recipient, DisclosurePurpose purpose, LocalDate day) {
        Verdict answer = Edition.BY_STATUTE.check(ask(recipient, purpose, day.toString()));
        return answer.refusal().orElse("PERMITTED")
                + (answer.isPermitted()
                        ? " on " + String.join(";", answer.medium())
                        : " for " + String.join(";", answer.unmet()));
    }
}
