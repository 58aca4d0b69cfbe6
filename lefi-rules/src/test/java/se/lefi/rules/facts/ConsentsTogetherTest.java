package se.lefi.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lefi.disclosure.InformationCategory.ADDRESS;
import static se.lefi.disclosure.InformationCategory.AMOUNT_PAID;
import static se.lefi.disclosure.InformationCategory.EMPLOYER;
import static se.lefi.disclosure.InformationCategory.OTHER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.rules.Books;

/** MEANING, Information: what the consents that get furthest cover is taken together. */
class ConsentsTogetherTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final OrganisationNumber NUMBER = OrganisationNumber.parse("556016-0680");

    /** Asks for consent, limits the information, and lets a consent that names none cover all but OTHER. */
    private static final Conditions CONDITIONS = Conditions.builder()
            .requireConsent(Books.section(1), EnumSet.complementOf(EnumSet.of(OTHER)))
            .limitInformation(Books.section(2), EnumSet.allOf(InformationCategory.class))
            .build();

    @Test
    void twoEffectiveConsentsCoverWhatEitherNames() {
        assertEquals(
                Set.of(AMOUNT_PAID),
                notDisclosable(consent(ADDRESS).build(), consent(EMPLOYER).build()));
    }

    @Test
    void aConsentThatGetsLessFarCoversNothing() {
        // Withdrawn on the day the other was given, which therefore stands.
        Consent withdrawn = Consent.builder()
                .subject(DataSubject.of("p-1"))
                .recipient(NUMBER)
                .addPurposes(DisclosurePurpose.RISK_ASSESSMENT)
                .addInformation(EMPLOYER, AMOUNT_PAID)
                .given(DAY.minusDays(11))
                .withdrawn(DAY.minusDays(10))
                .build();
        assertEquals(
                Set.of(EMPLOYER, AMOUNT_PAID),
                notDisclosable(withdrawn, consent(ADDRESS).build()));
        assertEquals(
                Set.of(EMPLOYER, AMOUNT_PAID), notDisclosable(consent(ADDRESS).build(), withdrawn));
    }

    @Test
    void aConsentThatNamesNoneCoversWhatIsImplied() {
        assertEquals(
                Set.of(), notDisclosable(consent().build(), consent(ADDRESS).build()));
    }

    @Test
    void onlyAnEffectiveConsentNarrows() {
        Consent expired = consent(ADDRESS).expires(DAY).build();
        assertEquals(Set.of(), notDisclosable(expired));
    }

    /** A request that names none asks for whatever may be disclosed: that must not be nothing. */
    @Test
    void aRequestThatNamesNoneIsAnsweredWithWhatThereIs() {
        Conditions limited = CONDITIONS.toBuilder()
                .limitInformation(Books.section(2), EnumSet.of(ADDRESS))
                .build();
        Facts something = Facts.read(request(consent(ADDRESS, EMPLOYER).build()).withInformation(), limited);
        assertEquals(List.of(Status.CONSENT_EFFECTIVE, Status.INFORMATION_DISCLOSABLE), something.statuses());
        assertEquals(Set.of(ADDRESS), something.disclosable());
        Facts nothing = Facts.read(request(consent(EMPLOYER).build()).withInformation(), limited);
        assertEquals(List.of(Status.CONSENT_EFFECTIVE, Status.INFORMATION_NOT_DISCLOSABLE), nothing.statuses());
        assertEquals(Set.of(), nothing.disclosable());
        Facts unmet = Facts.read(request().withInformation(ADDRESS), limited);
        assertEquals(List.of(Status.CONSENT_MISSING, Status.INFORMATION_DISCLOSABLE), unmet.statuses());
        assertEquals(Set.of(), unmet.disclosable());
    }

    private static Set<InformationCategory> notDisclosable(Consent... consents) {
        return Facts.read(request(consents), CONDITIONS).notDisclosable();
    }

    /** For address, employer and amount. */
    private static DisclosureRequest request(Consent... consents) {
        return DisclosureRequest.builder()
                .decisionDate(DAY)
                .recipient(Organisation.builder()
                        .number(NUMBER)
                        .name("Bolaget")
                        .kind(OrganisationKind.INSURANCE_COMPANY)
                        .build())
                .purpose(DisclosurePurpose.RISK_ASSESSMENT)
                .subject(DataSubject.of("p-1"))
                .addAllInformation(List.of(ADDRESS, EMPLOYER, AMOUNT_PAID))
                .addAllConsents(Arrays.asList(consents))
                .build();
    }

    private static Consent.Builder consent(InformationCategory... categories) {
        return Consent.builder()
                .subject(DataSubject.of("p-1"))
                .recipient(NUMBER)
                .addPurposes(DisclosurePurpose.RISK_ASSESSMENT)
                .addInformation(categories)
                .given(DAY.minusDays(10));
    }
}
