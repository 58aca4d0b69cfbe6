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
import static se.lefi.organisation.OrganisationKind.INSURANCE_COMPANY;
import static se.lefi.organisation.OrganisationKind.INSURANCE_INTERMEDIARY;
import static se.lefi.organisation.OrganisationKind.MUNICIPAL_AUTHORITY;
import static se.lefi.organisation.OrganisationKind.OTHER;
import static se.lefi.organisation.OrganisationKind.STATE_AUTHORITY;
import static se.lefi.rules.edition.Questions.DAY;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.DisclosureEngine;

/** What the page says of disclosing, statement by statement in its order; FACTS A1 and A2. */
class PublishedPageTest {
    private static final DisclosureEngine ENGINE = DisclosureEngine.using(LefiPrenumeration.asPublished());
    private static final Set<OrganisationKind> INSURERS = Set.of(INSURANCE_COMPANY, INSURANCE_INTERMEDIARY);
    private static final Set<OrganisationKind> AUTHORITIES = Set.of(STATE_AUTHORITY, MUNICIPAL_AUTHORITY);
    private static final Set<OrganisationKind> MUNICIPAL = Set.of(MUNICIPAL_AUTHORITY);
    private static final UnaryOperator<DisclosureRequest> AS_IT_IS = UnaryOperator.identity();

    @Test
    void insurersMayBeGivenDataForFourPurposes() {
        assertPurposes(INSURERS, COORDINATION, RISK_ASSESSMENT, PENSION_FORECAST, CLAIMS_SETTLEMENT);
    }

    @Test
    void insurersNeedAnAgreement() {
        assertNeedsAgreement(INSURERS, COORDINATION);
    }

    @Test
    void coordinationOnSfb110_39ByMediumOfSfb114_24And9WithoutConsent() {
        assertAnswer(
                "on 2010:110 K110P39 by 2010:110 K114P24, 2010:110 K114P9",
                INSURERS,
                COORDINATION,
                request -> request.withConsents());
    }

    @Test
    void riskAssessmentOnConsentByMediumOfSfb114_24() {
        assertOnConsent(RISK_ASSESSMENT, "2010:110 K114P24");
    }

    @Test
    void pensionForecastOnConsentByMediumOfSfb114_25() {
        assertOnConsent(PENSION_FORECAST, "2010:110 K114P25");
    }

    @Test
    void claimsSettlementOnConsentByMediumOfSfb114_26() {
        assertOnConsent(CLAIMS_SETTLEMENT, "2010:110 K114P26");
    }

    @Test
    void authoritiesNeedACaseAboutTheVeryPerson() {
        CaseFile aboutSomebodyElse = CaseFile.builder()
                .reference("reference")
                .subject(Questions.SOMEBODY_ELSE)
                .opened(DAY)
                .build();
        assertAnswer("CASE_MISSING", AUTHORITIES, AUTHORITY_CASE, request -> request.withCaseFiles());
        assertAnswer(
                "CASE_CONCERNS_ANOTHER_PERSON",
                AUTHORITIES,
                AUTHORITY_CASE,
                request -> request.withCaseFiles(aboutSomebodyElse));
    }

    @Test
    void authoritiesNeedAWrittenOverenskommelse() {
        assertNeedsAgreement(AUTHORITIES, AUTHORITY_CASE);
    }

    @Test
    void authorityCaseOnOrdinance1980_995Sections2And3() {
        assertOnGround("1980:995 P2, 1980:995 P3", AUTHORITIES, AUTHORITY_CASE);
    }

    @Test
    void socialServicesCaseOnOrdinance2008_975Section3() {
        assertOnGround("2008:975 P3", MUNICIPAL, SOCIAL_SERVICES_CASE);
    }

    @Test
    void childRaisingAllowanceCaseOnOrdinance2009_555Section2() {
        assertOnGround("2009:555 P2", MUNICIPAL, CHILD_RAISING_ALLOWANCE_CASE);
    }

    @Test
    void authoritiesByMediumOfSfb110_24And8AsPrinted() {
        ENGINE.book().rules().stream()
                .filter(rule -> rule.recipients().kinds().contains(MUNICIPAL_AUTHORITY))
                .forEach(rule -> assertEquals(
                        List.of("2010:110 K110P24", "2010:110 K110P8"),
                        rule.mediumBasis().codes()));
    }

    @Test
    void nobodyElseAndNothingElse() {
        assertPurposes(Set.of(OTHER));
        assertPurposes(Set.of(STATE_AUTHORITY), AUTHORITY_CASE);
        assertPurposes(MUNICIPAL, AUTHORITY_CASE, SOCIAL_SERVICES_CASE, CHILD_RAISING_ALLOWANCE_CASE);
    }

    @Test
    void updatedOn2024_11_22() {
        assertTrue(ENGINE.book().title().in(Locale.ENGLISH).contains("2024-11-22"));
    }

    private static void assertOnConsent(DisclosurePurpose purpose, String medium) {
        assertAnswer("on CONSENT by " + medium, INSURERS, purpose, AS_IT_IS);
        assertAnswer("CONSENT_MISSING", INSURERS, purpose, request -> request.withConsents());
    }

    private static void assertOnGround(String ground, Set<OrganisationKind> kinds, DisclosurePurpose purpose) {
        assertAnswer("on " + ground + " by 2010:110 K110P24, 2010:110 K110P8", kinds, purpose, AS_IT_IS);
    }

    private static void assertNeedsAgreement(Set<OrganisationKind> kinds, DisclosurePurpose purpose) {
        Agreement signedByOne = Agreement.builder().signedByRecipient(DAY).build();
        assertAnswer(
                "AGREEMENT_MISSING, NOT_CONNECTED", kinds, purpose, request -> request.withAgreement(Optional.empty()));
        assertAnswer(
                "AGREEMENT_NOT_SIGNED, NOT_CONNECTED", kinds, purpose, request -> request.withAgreement(signedByOne));
    }

    /** These purposes and no others, where all is in order. */
    private static void assertPurposes(Set<OrganisationKind> kinds, DisclosurePurpose... purposes) {
        for (DisclosurePurpose purpose : Questions.purposes()) {
            if (Set.of(purposes).contains(purpose)) {
                assertTrue(answers(kinds, purpose, AS_IT_IS).stream().allMatch(answer -> answer.startsWith("on ")));
            } else {
                assertAnswer(
                        purposes.length == 0 ? "RECIPIENT_NOT_ELIGIBLE" : "PURPOSE_NOT_AVAILABLE",
                        kinds,
                        purpose,
                        AS_IT_IS);
            }
        }
    }

    private static void assertAnswer(
            String answer,
            Set<OrganisationKind> kinds,
            DisclosurePurpose purpose,
            UnaryOperator<DisclosureRequest> change) {
        assertEquals(Set.of(answer), answers(kinds, purpose, change));
    }

    /** What every recipient of these kinds is answered, where all is in order but for a change. */
    private static Set<String> answers(
            Set<OrganisationKind> kinds, DisclosurePurpose purpose, UnaryOperator<DisclosureRequest> change) {
        return Questions.recipients().stream()
                .filter(recipient -> kinds.contains(recipient.kind()))
                .map(recipient -> Questions.complete(recipient, purpose, DAY))
                .map(change)
                .map(request -> Verdict.of(ENGINE.decide(request)))
                .map(verdict -> verdict.unmet().isEmpty()
                        ? "on " + String.join(", ", verdict.ground()) + " by " + String.join(", ", verdict.medium())
                        : String.join(", ", verdict.unmet()))
                .collect(Collectors.toSet());
    }
}
