package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lefi.disclosure.InformationCategory.ADDRESS;
import static se.lefi.disclosure.InformationCategory.AMOUNT_PAID;
import static se.lefi.disclosure.InformationCategory.EMPLOYER;
import static se.lefi.rules.edition.Asking.claims;
import static se.lefi.rules.edition.Asking.consent;
import static se.lefi.rules.edition.Asking.withdrawn;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;

/** MEANING, Withdrawn on D: a withdrawal reaches what was consented to before it, in both editions. */
class WithdrawalTest {
    private static final List<String> NOTHING = List.of();
    private static final List<String> WITHDRAWN = List.of("CONSENT_WITHDRAWN");

    private static final Consent WITHDRAWN_IN_SEPTEMBER = withdrawn("2025-06-01", "2025-09-01");

    @Test
    void anOlderDuplicateGoesWithIt_fromTheDay() {
        Consent older = consent("2025-01-01");
        assertUnmet(NOTHING, claims("2025-08-31", older, WITHDRAWN_IN_SEPTEMBER));
        assertUnmet(WITHDRAWN, claims("2025-09-01", older, WITHDRAWN_IN_SEPTEMBER));
        assertUnmet(WITHDRAWN, claims("2026-02-01", older, WITHDRAWN_IN_SEPTEMBER));
        assertUnmet(WITHDRAWN, claims("2026-02-01", WITHDRAWN_IN_SEPTEMBER, older));
    }

    /** Newer than the one withdrawn, but given before the withdrawal. */
    @Test
    void soDoesANewerOneGivenBeforeIt() {
        assertUnmet(WITHDRAWN, claims("2025-09-01", consent("2025-08-31"), WITHDRAWN_IN_SEPTEMBER));
    }

    @Test
    void aNewConsentOfThatDayOrLaterStands() {
        assertUnmet(NOTHING, claims("2025-09-01", consent("2025-09-01"), WITHDRAWN_IN_SEPTEMBER));
        assertUnmet(NOTHING, claims("2025-09-02", consent("2025-09-02"), WITHDRAWN_IN_SEPTEMBER));
    }

    @Test
    void aDuplicateOfTheSameDayGoesWithOneThatWasGivenAndWithdrawnOnIt() {
        Consent givenAndWithdrawn = withdrawn("2025-09-01", "2025-09-01");
        assertUnmet(WITHDRAWN, claims("2025-09-01", consent("2025-09-01"), givenAndWithdrawn));
        assertUnmet(NOTHING, claims("2025-09-02", consent("2025-09-02"), givenAndWithdrawn));
    }

    /** Of two consents of one day nobody can tell the duplicate from the new one: in whatever order, it is withdrawn until the next. */
    @Test
    void aConsentGivenOnTheDayOnWhichOneWasGivenAndWithdrawnHelpsFromTheNextDay() {
        Consent givenAndWithdrawn = withdrawn("2025-09-01", "2025-09-01");
        assertUnmet(WITHDRAWN, claims("2025-09-01", givenAndWithdrawn, consent("2025-09-01")));
        assertUnmet(WITHDRAWN, claims("2025-09-02", givenAndWithdrawn, consent("2025-09-01")));
        assertUnmet(WITHDRAWN, claims("2025-09-01", WITHDRAWN_IN_SEPTEMBER, givenAndWithdrawn, consent("2025-09-01")));
        assertUnmet(
                NOTHING,
                claims("2025-09-02", givenAndWithdrawn, consent("2025-09-01"), consent("2025-09-02", ADDRESS)));
        assertUnmet(NOTHING, claims("2025-09-01", withdrawn("2025-08-31", "2025-09-01"), consent("2025-09-01")));
    }

    /** Of several withdrawals the last one counts, and of one day the one of a consent given on it, in whatever order. */
    @Test
    void severalWithdrawalsReachAsFarAsTheLast() {
        Consent inMarch = withdrawn("2025-01-01", "2025-03-01");
        Consent ofSummer = consent("2025-06-01");
        assertUnmet(WITHDRAWN, claims("2025-10-01", inMarch, WITHDRAWN_IN_SEPTEMBER, ofSummer));
        assertUnmet(WITHDRAWN, claims("2025-10-01", WITHDRAWN_IN_SEPTEMBER, inMarch, ofSummer));
        Consent givenAndWithdrawn = withdrawn("2025-09-01", "2025-09-01");
        Consent ofTheDay = consent("2025-09-01");
        assertUnmet(WITHDRAWN, claims("2025-10-01", WITHDRAWN_IN_SEPTEMBER, givenAndWithdrawn, ofTheDay));
        assertUnmet(WITHDRAWN, claims("2025-10-01", givenAndWithdrawn, WITHDRAWN_IN_SEPTEMBER, ofTheDay));
    }

    /** "The same individual, for the same recipient and naming the purpose." */
    @Test
    void anotherIndividualRecipientOrPurposeIsNotReached() {
        Consent good = consent("2025-01-01");
        Consent.Builder base = Consent.builder().given(LocalDate.of(2025, 6, 1)).withdrawn(LocalDate.of(2025, 9, 1));
        for (Consent other : List.of(
                WITHDRAWN_IN_SEPTEMBER.withPurposes(DisclosurePurpose.RISK_ASSESSMENT),
                base.subject(Questions.SOMEBODY_ELSE)
                        .recipient(Asking.COMPANY.number())
                        .addPurposes(DisclosurePurpose.CLAIMS_SETTLEMENT)
                        .build(),
                Consent.builder()
                        .subject(Questions.SUBJECT)
                        .recipient(Questions.ANOTHER_NUMBER)
                        .addPurposes(DisclosurePurpose.CLAIMS_SETTLEMENT)
                        .given(LocalDate.of(2025, 6, 1))
                        .withdrawn(LocalDate.of(2025, 9, 1))
                        .build())) {
            assertUnmet(NOTHING, claims("2026-02-01", good, other));
        }
        assertUnmet(
                WITHDRAWN,
                claims(
                        "2026-02-01",
                        good,
                        WITHDRAWN_IN_SEPTEMBER.withPurposes(
                                DisclosurePurpose.RISK_ASSESSMENT, DisclosurePurpose.CLAIMS_SETTLEMENT)));
    }

    /** Withdrawn is tested before expired, and after given. */
    @Test
    void itsPlaceAmongTheStatuses() {
        Consent expired = consent("2025-01-01").withExpires(LocalDate.of(2025, 2, 1));
        assertUnmet(List.of("CONSENT_EXPIRED"), claims("2025-08-31", expired));
        assertUnmet(WITHDRAWN, claims("2025-09-01", expired, WITHDRAWN_IN_SEPTEMBER));
        assertUnmet(List.of("CONSENT_NOT_YET_GIVEN"), claims("2025-09-01", consent("2025-09-02")));
    }

    /** What is withdrawn covers nothing, whichever categories the withdrawn one names: the individual names purposes. */
    @Test
    void itNarrowsWhatMayBeDisclosedToWhatStands() {
        DisclosureRequest request = claims(
                "2025-09-01",
                consent("2025-01-01", ADDRESS),
                withdrawn("2025-06-01", "2025-09-01", AMOUNT_PAID),
                consent("2025-09-01", EMPLOYER));
        assertEquals(Set.of(EMPLOYER), Edition.AS_PUBLISHED.check(request).disclosable());
        assertEquals(Set.of(EMPLOYER), Edition.BY_STATUTE.check(request).disclosable());
        DisclosureRequest dayBefore = request.withDecisionDate(LocalDate.of(2025, 8, 31))
                .withAgreement(claims("2025-08-31").agreement());
        assertEquals(
                Set.of(ADDRESS, AMOUNT_PAID),
                Edition.BY_STATUTE.check(dayBefore).disclosable());
    }

    private static void assertUnmet(List<String> codes, DisclosureRequest request) {
        assertEquals(codes, Edition.AS_PUBLISHED.check(request).unmet());
        assertEquals(codes, Edition.BY_STATUTE.check(request).unmet());
    }
}
