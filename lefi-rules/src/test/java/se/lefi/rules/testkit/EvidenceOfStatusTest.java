package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.facts.Status;

/** One status of MEANING, Codes, can come about in several ways, and a thousand pieces of evidence show them all. */
class EvidenceOfStatusTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    @Test
    void anUnsignedAgreementLacksEitherSignatureOrHasItLater() {
        assertEquals(Set.of("by - -", "- by -", "by later -", "later by -"), ways(evidence -> {
            Agreement one = evidence.agreement(Status.AGREEMENT_NOT_SIGNED, Status.NOT_CONNECTED);
            return at(one.signedByRecipient()) + " " + at(one.signedByAgency()) + " " + at(one.connectedFrom());
        }));
    }

    @Test
    void aSignedAgreementIsNotConnectedOrNotYetOrNoLonger() {
        assertEquals(Set.of("- -", "later -", "by by"), ways(evidence -> {
            Agreement one = evidence.agreement(Status.AGREEMENT_IN_FORCE, Status.NOT_CONNECTED);
            return at(one.connectedFrom()) + " " + at(one.disconnectedFrom());
        }));
    }

    @Test
    void eitherPartyMaySignFirstAndWhatStandsMayEndLater() {
        assertEquals(Set.of("recipient", "agency", "the same day"), ways(evidence -> {
            Agreement one = evidence.agreement(Status.AGREEMENT_IN_FORCE, Status.CONNECTED);
            int order = one.signedByRecipient()
                    .orElseThrow()
                    .compareTo(one.signedByAgency().orElseThrow());
            return order < 0 ? "recipient" : order > 0 ? "agency" : "the same day";
        }));
        assertEquals(Set.of("- -", "- later", "later -", "later later"), ways(evidence -> {
            Agreement one = evidence.agreement(Status.AGREEMENT_IN_FORCE, Status.CONNECTED);
            return at(one.ends()) + " " + at(one.disconnectedFrom());
        }));
    }

    @Test
    void aCaseIsNotOpenBeforeItsOpeningOrAfterItsClosing() {
        assertEquals(
                Set.of("later -", "by by"),
                ways(evidence -> dates(evidence.caseFile(Status.CASE_NOT_OPEN, EnumSet.allOf(CaseMatter.class)))));
        assertEquals(
                Set.of("by -", "by later"),
                ways(evidence -> dates(evidence.caseFile(Status.CASE_OPEN, EnumSet.allOf(CaseMatter.class)))));
    }

    @Test
    void aWithdrawnConsentMayHaveExpiredTooAndAnEffectiveOneMayEndLater() {
        assertEquals(
                Set.of("by -", "by by", "by later"),
                ways(evidence -> dates(consent(evidence, Status.CONSENT_WITHDRAWN))));
        assertEquals(Set.of("- by", "later by"), ways(evidence -> dates(consent(evidence, Status.CONSENT_EXPIRED))));
        assertEquals(
                Set.of("- -", "- later", "later -", "later later"),
                ways(evidence -> dates(consent(evidence, Status.CONSENT_EFFECTIVE))));
    }

    @Test
    void aConsentMayBeForAnotherPurposeBesideTheOneAsked() {
        assertEquals(
                Set.of("1 true", "2 true"), ways(evidence -> purposes(consent(evidence, Status.CONSENT_EFFECTIVE))));
        assertEquals(
                Set.of("1 false"), ways(evidence -> purposes(consent(evidence, Status.CONSENT_FOR_ANOTHER_PURPOSE))));
    }

    private static Consent consent(EvidenceOfStatus evidence, Status status) {
        return evidence.consent(status, Set.of());
    }

    private static String dates(CaseFile one) {
        return at(Optional.of(one.opened())) + " " + at(one.closed());
    }

    private static String dates(Consent one) {
        return at(one.withdrawn()) + " " + at(one.expires());
    }

    private static String purposes(Consent one) {
        return one.purposes().size() + " " + one.purposes().contains(DisclosurePurpose.RISK_ASSESSMENT);
    }

    /** Whether a date is there, and has come by the day. */
    private static String at(Optional<LocalDate> date) {
        return date.map(when -> when.isAfter(DAY) ? "later" : "by").orElse("-");
    }

    private static Set<String> ways(Function<EvidenceOfStatus, String> description) {
        Random random = new Random(20260201);
        return IntStream.range(0, 1000)
                .mapToObj(i -> new EvidenceOfStatus(
                        DAY,
                        RecipientType.of(OrganisationKind.INSURANCE_COMPANY),
                        DisclosurePurpose.RISK_ASSESSMENT,
                        new Draws(
                                random.ints(20, 0, 1_000).toArray(),
                                random.ints(20, 0, 5).toArray())))
                .map(description)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
