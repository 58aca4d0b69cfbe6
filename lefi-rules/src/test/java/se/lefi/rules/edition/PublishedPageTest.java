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
import static se.lefi.organisation.OrganisationKind.STATE_AUTHORITY;
import static se.lefi.rules.edition.Questions.DAY;
import static se.lefi.rules.edition.Questions.SUBJECT;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Permitted;
import se.lefi.rules.Refused;
import se.lefi.rules.UnmetRequirement;

/** What the page says of disclosing, statement by statement in its order; FACTS A1 and A2. */
class PublishedPageTest {
    private static final DisclosureEngine ENGINE = DisclosureEngine.using(LefiPrenumeration.asPublished());
    private static final Set<OrganisationKind> INSURERS = EnumSet.of(INSURANCE_COMPANY, INSURANCE_INTERMEDIARY);
    private static final Set<OrganisationKind> AUTHORITIES = EnumSet.of(STATE_AUTHORITY, MUNICIPAL_AUTHORITY);

    @Test
    void insurersMayBeGivenDataForFourPurposes() {
        Set<DisclosurePurpose> four = Set.of(COORDINATION, RISK_ASSESSMENT, PENSION_FORECAST, CLAIMS_SETTLEMENT);
        for (Organisation recipient : recipients(INSURERS)) {
            for (DisclosurePurpose purpose : Questions.purposes()) {
                assertEquals(
                        four.contains(purpose),
                        ENGINE.decide(complete(recipient, purpose)).isPermitted());
            }
        }
    }

    @Test
    void insurersNeedAnAgreement() {
        assertNeedsAgreement(INSURERS, COORDINATION);
    }

    @Test
    void coordinationOnSfb110_39ByMediumOfSfb114_24And9WithoutConsent() {
        assertGround(INSURERS, COORDINATION, List.of("2010:110 K110P39"));
        assertMedium(INSURERS, COORDINATION, List.of("2010:110 K114P24", "2010:110 K114P9"));
        assertUnmetWithoutConsent(COORDINATION, List.of());
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
        for (Organisation recipient : recipients(AUTHORITIES)) {
            DisclosureRequest request = complete(recipient, AUTHORITY_CASE);
            assertEquals(List.of("CASE_MISSING"), unmet(request.withCaseFiles()));
            assertEquals(
                    List.of("CASE_CONCERNS_ANOTHER_PERSON"),
                    unmet(request.withCaseFiles(caseAbout(Questions.SOMEBODY_ELSE))));
        }
    }

    @Test
    void authoritiesNeedAWrittenOverenskommelse() {
        assertNeedsAgreement(AUTHORITIES, AUTHORITY_CASE);
    }

    @Test
    void authorityCaseOnOrdinance1980_995Sections2And3() {
        assertGround(AUTHORITIES, AUTHORITY_CASE, List.of("1980:995 P2", "1980:995 P3"));
    }

    @Test
    void socialServicesCaseOnOrdinance2008_975Section3() {
        assertGround(EnumSet.of(MUNICIPAL_AUTHORITY), SOCIAL_SERVICES_CASE, List.of("2008:975 P3"));
    }

    @Test
    void childRaisingAllowanceCaseOnOrdinance2009_555Section2() {
        assertGround(EnumSet.of(MUNICIPAL_AUTHORITY), CHILD_RAISING_ALLOWANCE_CASE, List.of("2009:555 P2"));
    }

    @Test
    void authoritiesByMediumOfSfb110_24And8AsPrinted() {
        List<String> asPrinted = List.of("2010:110 K110P24", "2010:110 K110P8");
        assertMedium(AUTHORITIES, AUTHORITY_CASE, asPrinted);
        assertMedium(EnumSet.of(MUNICIPAL_AUTHORITY), SOCIAL_SERVICES_CASE, asPrinted);
        assertMedium(EnumSet.of(MUNICIPAL_AUTHORITY), CHILD_RAISING_ALLOWANCE_CASE, asPrinted);
    }

    @Test
    void nobodyElseAndNothingElse() {
        Set<DisclosurePurpose> ofMunicipal = Set.of(AUTHORITY_CASE, SOCIAL_SERVICES_CASE, CHILD_RAISING_ALLOWANCE_CASE);
        for (DisclosurePurpose purpose : Questions.purposes()) {
            recipients(EnumSet.of(OrganisationKind.OTHER))
                    .forEach(other -> assertEquals(List.of("RECIPIENT_NOT_ELIGIBLE"), unmet(complete(other, purpose))));
            recipients(EnumSet.of(STATE_AUTHORITY))
                    .forEach(state -> assertEquals(
                            purpose.equals(AUTHORITY_CASE) ? List.of() : List.of("PURPOSE_NOT_AVAILABLE"),
                            unmet(complete(state, purpose))));
            recipients(EnumSet.of(MUNICIPAL_AUTHORITY))
                    .forEach(municipal -> assertEquals(
                            ofMunicipal.contains(purpose) ? List.of() : List.of("PURPOSE_NOT_AVAILABLE"),
                            unmet(complete(municipal, purpose))));
        }
    }

    @Test
    void updatedOn2024_11_22() {
        assertTrue(ENGINE.book().title().in(Locale.ENGLISH).contains("2024-11-22"));
    }

    private static void assertOnConsent(DisclosurePurpose purpose, String medium) {
        assertGround(INSURERS, purpose, List.of("CONSENT"));
        assertMedium(INSURERS, purpose, List.of(medium));
        assertUnmetWithoutConsent(purpose, List.of("CONSENT_MISSING"));
    }

    private static void assertUnmetWithoutConsent(DisclosurePurpose purpose, List<String> unmet) {
        for (Organisation insurer : recipients(INSURERS)) {
            assertEquals(unmet, unmet(complete(insurer, purpose).withConsents()));
        }
    }

    private static void assertNeedsAgreement(Set<OrganisationKind> kinds, DisclosurePurpose purpose) {
        for (Organisation recipient : recipients(kinds)) {
            DisclosureRequest request = complete(recipient, purpose);
            Agreement signedByOne = Agreement.builder().signedByRecipient(DAY).build();
            assertEquals(List.of("AGREEMENT_MISSING", "NOT_CONNECTED"), unmet(request.withAgreement(Optional.empty())));
            assertEquals(List.of("AGREEMENT_NOT_SIGNED", "NOT_CONNECTED"), unmet(request.withAgreement(signedByOne)));
        }
    }

    private static void assertGround(Set<OrganisationKind> kinds, DisclosurePurpose purpose, List<String> codes) {
        recipients(kinds)
                .forEach(recipient -> assertEquals(
                        codes, permitted(complete(recipient, purpose)).ground().codes()));
    }

    private static void assertMedium(Set<OrganisationKind> kinds, DisclosurePurpose purpose, List<String> codes) {
        recipients(kinds)
                .forEach(recipient -> assertEquals(
                        codes,
                        permitted(complete(recipient, purpose)).mediumBasis().codes()));
    }

    private static Permitted permitted(DisclosureRequest request) {
        return (Permitted) ENGINE.decide(request);
    }

    private static List<String> unmet(DisclosureRequest request) {
        Decision decision = ENGINE.decide(request);
        return decision instanceof Refused refused
                ? refused.unmet().stream().map(UnmetRequirement::code).toList()
                : List.of();
    }

    private static List<Organisation> recipients(Set<OrganisationKind> kinds) {
        return Questions.recipients().stream()
                .filter(recipient -> kinds.contains(recipient.kind()))
                .toList();
    }

    /** With all that anybody could ask for. */
    private static DisclosureRequest complete(Organisation recipient, DisclosurePurpose purpose) {
        return DisclosureRequest.builder()
                .decisionDate(DAY)
                .recipient(recipient)
                .purpose(purpose)
                .subject(SUBJECT)
                .agreement(Agreement.builder()
                        .signedByRecipient(DAY)
                        .signedByAgency(DAY)
                        .connectedFrom(DAY)
                        .build())
                .addCaseFiles(caseAbout(SUBJECT))
                .addConsents(Consent.builder()
                        .subject(SUBJECT)
                        .recipient(recipient.number())
                        .addPurposes(purpose)
                        .given(DAY)
                        .build())
                .build();
    }

    private static CaseFile caseAbout(DataSubject subject) {
        return CaseFile.builder()
                .reference("reference")
                .subject(subject)
                .opened(DAY)
                .build();
    }
}
