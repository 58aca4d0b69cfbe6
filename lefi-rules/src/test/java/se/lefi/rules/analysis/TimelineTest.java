package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.edition.LefiPrenumeration;

class TimelineTest {
    private static final DisclosureEngine AS_PUBLISHED = DisclosureEngine.using(LefiPrenumeration.asPublished());
    private static final DisclosureEngine BY_STATUTE = DisclosureEngine.using(LefiPrenumeration.byStatute());
    private static final Organisation INSURER = Organisation.builder()
            .number(OrganisationNumber.parse("556016-0680"))
            .name("An insurer")
            .kind(OrganisationKind.INSURANCE_COMPANY)
            .build();
    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    /** A consent of 2025-03-01 that expires on 2025-06-01 is effective up to and including 2025-05-31. */
    @Test
    void aPermissionLastsAsLongAsItsConsent() {
        DisclosureRequest request = Evidence.good(INSURER, DisclosurePurpose.CLAIMS_SETTLEMENT, START)
                .withConsents(Consent.builder()
                        .subject(Evidence.good(INSURER, DisclosurePurpose.CLAIMS_SETTLEMENT, START)
                                .subject())
                        .recipient(INSURER.number())
                        .addPurposes(DisclosurePurpose.CLAIMS_SETTLEMENT)
                        .given(LocalDate.of(2025, 3, 1))
                        .expires(LocalDate.of(2025, 6, 1))
                        .build());
        assertEquals(
                List.of(
                        "2025-01-01 to 2025-03-01 REQUIREMENTS_UNMET CONSENT_NOT_YET_GIVEN",
                        "2025-03-01 to 2025-06-01 PERMITTED CONSENT on 2010:110 K114P26",
                        "2025-06-01 to 2026-01-01 REQUIREMENTS_UNMET CONSENT_EXPIRED"),
                inShort(Timeline.of(AS_PUBLISHED, request, START, LocalDate.of(2026, 1, 1))));
    }

    /** DESIGN section 4: from both signatures and the connection, up to the disconnection and then the agreement's end. */
    @Test
    void aPermissionLastsAsLongAsAgreementAndConnection() {
        DisclosureRequest request = Evidence.good(INSURER, DisclosurePurpose.COORDINATION, START)
                .withAgreement(Agreement.builder()
                        .signedByRecipient(LocalDate.of(2025, 1, 10))
                        .signedByAgency(LocalDate.of(2025, 1, 20))
                        .connectedFrom(LocalDate.of(2025, 2, 1))
                        .disconnectedFrom(LocalDate.of(2025, 8, 1))
                        .ends(LocalDate.of(2025, 9, 1))
                        .build());
        assertEquals(
                List.of(
                        "2025-01-01 to 2025-01-20 REQUIREMENTS_UNMET AGREEMENT_NOT_SIGNED NOT_CONNECTED",
                        "2025-01-20 to 2025-02-01 REQUIREMENTS_UNMET NOT_CONNECTED",
                        "2025-02-01 to 2025-08-01 PERMITTED 2010:110 K110P39 on 2010:110 K114P24 2010:110 K114P9",
                        "2025-08-01 to 2025-09-01 REQUIREMENTS_UNMET NOT_CONNECTED",
                        "2025-09-01 to 2026-01-01 REQUIREMENTS_UNMET AGREEMENT_ENDED NOT_CONNECTED"),
                inShort(Timeline.of(AS_PUBLISHED, request, START, LocalDate.of(2026, 1, 1))));
    }

    @Test
    void aPermissionLastsAsLongAsTheCaseIsOpenAndTheConsentStands() {
        Organisation board = Organisation.builder()
                .number(OrganisationNumber.parse("212000-0142"))
                .name("A board")
                .kind(OrganisationKind.MUNICIPAL_AUTHORITY)
                .build();
        DisclosureRequest good = Evidence.good(board, DisclosurePurpose.SOCIAL_SERVICES_CASE, START);
        DisclosureRequest inCase = good.withCaseFiles(CaseFile.builder()
                .reference("D-1")
                .subject(good.subject())
                .opened(LocalDate.of(2025, 3, 1))
                .closed(LocalDate.of(2025, 5, 1))
                .build());
        assertEquals(
                List.of(
                        "2025-01-01 to 2025-03-01 REQUIREMENTS_UNMET CASE_NOT_OPEN",
                        "2025-03-01 to 2025-05-01 PERMITTED 2008:975 P3 on 2010:110 K110P24 2010:110 K110P8",
                        "2025-05-01 to 2026-01-01 REQUIREMENTS_UNMET CASE_NOT_OPEN"),
                inShort(Timeline.of(AS_PUBLISHED, inCase, START, LocalDate.of(2026, 1, 1))));
        DisclosureRequest onConsent = Evidence.good(INSURER, DisclosurePurpose.RISK_ASSESSMENT, START)
                .withConsents(Consent.builder()
                        .subject(good.subject())
                        .recipient(INSURER.number())
                        .addPurposes(DisclosurePurpose.RISK_ASSESSMENT)
                        .given(START)
                        .withdrawn(LocalDate.of(2025, 4, 1))
                        .build())
                .withSubject(good.subject());
        assertEquals(
                List.of(
                        "2025-01-01 to 2025-04-01 PERMITTED CONSENT on 2010:110 K114P24",
                        "2025-04-01 to 2026-01-01 REQUIREMENTS_UNMET CONSENT_WITHDRAWN"),
                inShort(Timeline.of(AS_PUBLISHED, onConsent, START, LocalDate.of(2026, 1, 1))));
    }

    /** FACTS B2: from 2024-02-15 the medium rests on SFB 114:9. */
    @Test
    void theBasisOfTheMediumChangesOn20240215() {
        DisclosureRequest request =
                Evidence.good(INSURER, DisclosurePurpose.PENSION_FORECAST, LocalDate.of(2023, 1, 1));
        assertEquals(
                List.of(
                        "2024-01-01 to 2024-02-15 PERMITTED CONSENT on 2010:110 K114P25",
                        "2024-02-15 to 2025-01-01 PERMITTED CONSENT on 2010:110 K114P9"),
                inShort(Timeline.of(BY_STATUTE, request, LocalDate.of(2024, 1, 1), START)));
    }

    @Test
    void aPeriodIsNotNegative() {
        DisclosureRequest request = Evidence.good(INSURER, DisclosurePurpose.COORDINATION, START);
        InvalidValueException refused = assertThrows(
                InvalidValueException.class, () -> Timeline.of(AS_PUBLISHED, request, START, START.minusDays(1)));
        assertEquals(
                List.of(new InvalidValueException.Violation("end", "2024-12-31", Invariant.END_NOT_BEFORE_START)),
                refused.violations());
    }

    @Test
    void withoutAnyEvidenceOneStretchIsEnough() {
        DisclosureRequest request = Evidence.good(INSURER, DisclosurePurpose.COORDINATION, START)
                .withAgreement(Optional.empty())
                .withCaseFiles(List.of())
                .withConsents(List.of());
        assertEquals(
                List.of("2025-01-01 to 2026-01-01 REQUIREMENTS_UNMET AGREEMENT_MISSING NOT_CONNECTED"),
                inShort(Timeline.of(BY_STATUTE, request, START, LocalDate.of(2026, 1, 1))));
    }

    private static List<String> inShort(Timeline timeline) {
        return timeline.stretches().stream()
                .map(stretch -> stretch.from() + " to " + stretch.end() + " " + inShort(Said.of(stretch.decision())))
                .toList();
    }

    private static String inShort(Said said) {
        return said.isPermitted()
                ? "PERMITTED " + String.join(" ", said.ground()) + " on " + String.join(" ", said.medium())
                : said.outcome() + " "
                        + String.join(
                                " ", said.unmet().stream().map(Said.Unmet::code).toList());
    }
}
