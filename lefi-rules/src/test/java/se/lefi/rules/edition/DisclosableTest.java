package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.disclosure.DisclosurePurpose.AUTHORITY_CASE;
import static se.lefi.disclosure.DisclosurePurpose.CLAIMS_SETTLEMENT;
import static se.lefi.disclosure.DisclosurePurpose.COORDINATION;
import static se.lefi.disclosure.DisclosurePurpose.SOCIAL_SERVICES_CASE;
import static se.lefi.disclosure.InformationCategory.*;
import static se.lefi.rules.edition.Asking.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.form.ConsentForm;
import se.lefi.form.DisclosureForm;
import se.lefi.form.FormResult;
import se.lefi.form.RecipientForm;
import se.lefi.organisation.Organisation;

/** MEANING, Information: what a consent names, and what may go out in answer to a request. */
class DisclosableTest {
    private static final String DAY = "2026-02-01";
    private static final Set<InformationCategory> EVERYTHING = EnumSet.allOf(InformationCategory.class);
    private static final Set<InformationCategory> ALL_BUT_TWO =
            EnumSet.complementOf(EnumSet.of(TOTAL_DEFENCE_DAILY_ALLOWANCE, OTHER));
    private static final List<String> OUTSIDE = List.of("INFORMATION_NOT_DISCLOSABLE");

    @Test
    void whatAConsentNamesBindsInBothEditions() {
        DisclosureRequest request = claims(DAY, consent(DAY, ADDRESS));
        for (Verdict answer : both(request.withInformation(AMOUNT_PAID, ADDRESS))) {
            assertEquals(Optional.of("REQUIREMENTS_UNMET"), answer.refusal());
            assertEquals(OUTSIDE, answer.unmet());
            assertEquals(Set.of(AMOUNT_PAID), answer.notDisclosable());
        }
        both(request.withInformation(ADDRESS)).forEach(answer -> assertEquals(Set.of(ADDRESS), answer.disclosable()));
        both(request).forEach(answer -> assertEquals(Set.of(ADDRESS), answer.disclosable()));
    }

    @Test
    void whatEffectiveConsentsCoverIsTakenTogether() {
        DisclosureRequest request = claims(DAY, consent(DAY, ADDRESS), consent(DAY, OTHER));
        both(request).forEach(answer -> assertEquals(Set.of(ADDRESS, OTHER), answer.disclosable()));
        both(request.withInformation(OTHER)).forEach(answer -> assertEquals(Set.of(OTHER), answer.disclosable()));
    }

    @Test
    void aConsentThatNamesNoneCoversEverythingAsPublishedAndAllButTwoByStatute() {
        DisclosureRequest request = claims(DAY, consent(DAY));
        assertEquals(EVERYTHING, Edition.AS_PUBLISHED.check(request).disclosable());
        assertEquals(ALL_BUT_TWO, Edition.BY_STATUTE.check(request).disclosable());
        DisclosureRequest named = request.withInformation(TOTAL_DEFENCE_DAILY_ALLOWANCE, OTHER, ADDRESS);
        assertTrue(Edition.AS_PUBLISHED.check(named).isPermitted());
        assertEquals(
                Set.of(TOTAL_DEFENCE_DAILY_ALLOWANCE, OTHER),
                Edition.BY_STATUTE.check(named).notDisclosable());
    }

    /** Obtaining a consent is the whole remedy. */
    @Test
    void onlyAnEffectiveConsentNarrows() {
        Consent toAddress = consent("2025-01-01", ADDRESS);
        assertUnmet("CONSENT_MISSING");
        assertUnmet("CONSENT_EXPIRED", toAddress.withExpires(LocalDate.parse(DAY)));
        assertUnmet("CONSENT_WITHDRAWN", toAddress.withWithdrawn(LocalDate.parse(DAY)));
        assertUnmet("CONSENT_NOT_YET_GIVEN", consent("2026-02-02", ADDRESS));
        assertUnmet("CONSENT_FOR_ANOTHER_PURPOSE", toAddress.withPurposes(DisclosurePurpose.COORDINATION));
        assertUnmet(
                "CONSENT_FROM_ANOTHER_PERSON",
                Consent.builder()
                        .subject(Questions.SOMEBODY_ELSE)
                        .recipient(COMPANY.number())
                        .addPurposes(CLAIMS_SETTLEMENT)
                        .addInformation(ADDRESS)
                        .given(LocalDate.of(2025, 1, 1))
                        .build());
    }

    private static void assertUnmet(String code, Consent... consents) {
        for (InformationCategory category : List.of(AMOUNT_PAID, TOTAL_DEFENCE_DAILY_ALLOWANCE)) {
            both(claims(DAY, consents).withInformation(category))
                    .forEach(answer -> assertEquals(List.of(code), answer.unmet()));
        }
    }

    /** "Empty only where the rule does not limit and the request names none." */
    @Test
    void asPublishedARuleWithoutConsentDoesNotLimit() {
        for (DisclosureRequest request : List.of(
                ask(COMPANY, COORDINATION, DAY),
                ask(INTERMEDIARY, COORDINATION, DAY),
                ask(STATE, AUTHORITY_CASE, DAY),
                ask(MUNICIPALITY, SOCIAL_SERVICES_CASE, DAY),
                ask(MUNICIPALITY, DisclosurePurpose.CHILD_RAISING_ALLOWANCE_CASE, DAY))) {
            assertEquals(Set.of(), Edition.AS_PUBLISHED.check(request).disclosable());
            assertEquals(
                    Set.of(OTHER, ADDRESS),
                    Edition.AS_PUBLISHED
                            .check(request.withInformation(ADDRESS, OTHER))
                            .disclosable());
        }
    }

    @Test
    void byStatuteWhatTheGroundLetsOut() {
        assertLetsOut(
                COMPANY, COORDINATION, BENEFIT_GRANTED, BENEFIT_PERIOD, BENEFIT_EXTENT, AMOUNT_PAID, PAYMENT_DATE);
        assertLetsOut(COURT, AUTHORITY_CASE, ALL_BUT_TWO.toArray(InformationCategory[]::new));
        assertLetsOut(POLICE, AUTHORITY_CASE, ADDRESS, EMPLOYER, ECONOMIC_CIRCUMSTANCES, AMOUNT_PAID, BENEFIT_PERIOD);
        assertLetsOut(DISCIPLINE, AUTHORITY_CASE, TOTAL_DEFENCE_DAILY_ALLOWANCE);
        assertLetsOut(
                BOARD,
                SOCIAL_SERVICES_CASE,
                IDENTITY,
                BENEFIT_APPLICATION,
                BENEFIT_GRANTED,
                BENEFIT_PERIOD,
                BENEFIT_EXTENT,
                AMOUNT_PAID,
                PAYMENT_DATE);
    }

    /** Asked for none, each by name, and each of the others by name. */
    private static void assertLetsOut(
            Organisation recipient, DisclosurePurpose purpose, InformationCategory... letsOut) {
        DisclosureRequest request = ask(recipient, purpose, DAY);
        Set<InformationCategory> all = Set.of(letsOut);
        assertEquals(all, Edition.BY_STATUTE.check(request).disclosable());
        for (InformationCategory category : InformationCategory.values()) {
            Verdict answer = Edition.BY_STATUTE.check(request.withInformation(category));
            assertEquals(all.contains(category) ? Set.of(category) : Set.of(), answer.disclosable());
            assertEquals(all.contains(category) ? List.of() : OUTSIDE, answer.unmet());
        }
    }

    /** Naming none means that the field is absent. */
    @Test
    void aListThatHoldsNothingButBlanksIsInvalid() {
        for (List<String> blank : List.of(
                List.<String>of(), List.of(""), List.of(" "), List.of("\u00a0"), List.of(";"), List.of(" ; "))) {
            FormResult ofRequest = form(blank, null).read();
            assertTrue(ofRequest.request().isEmpty(), blank::toString);
            assertTrue(ofRequest.violations().stream()
                    .allMatch(violation -> violation.field().startsWith("information")));
            FormResult ofConsent = form(null, blank).read();
            assertTrue(ofConsent.request().isEmpty(), blank::toString);
            assertTrue(ofConsent.violations().stream()
                    .allMatch(violation -> violation.field().startsWith("consents[0].information")));
        }
        assertFalse(form(null, null).read().request().isEmpty());
    }

    private static DisclosureForm form(List<String> information, List<String> consented) {
        ConsentForm consent =
                new ConsentForm("p", "556016-0680", List.of("CLAIMS_SETTLEMENT"), consented, "2026-01-01", null, null);
        return new DisclosureForm(
                DAY,
                new RecipientForm("556016-0680", "A company", "INSURANCE_COMPANY", null),
                "CLAIMS_SETTLEMENT",
                "p",
                information,
                null,
                null,
                List.of(),
                List.of(consent));
    }

    private static List<Verdict> both(DisclosureRequest request) {
        return List.of(Edition.AS_PUBLISHED.check(request), Edition.BY_STATUTE.check(request));
    }
}
