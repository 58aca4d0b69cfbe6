package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.disclosure.DisclosurePurpose.AUTHORITY_CASE;
import static se.lefi.disclosure.DisclosurePurpose.CHILD_RAISING_ALLOWANCE_CASE;
import static se.lefi.disclosure.DisclosurePurpose.CLAIMS_SETTLEMENT;
import static se.lefi.disclosure.DisclosurePurpose.COORDINATION;
import static se.lefi.disclosure.DisclosurePurpose.PENSION_FORECAST;
import static se.lefi.disclosure.DisclosurePurpose.RISK_ASSESSMENT;
import static se.lefi.disclosure.DisclosurePurpose.SOCIAL_SERVICES_CASE;
import static se.lefi.organisation.AuthorityFunction.SOCIAL_WELFARE_BOARD;
import static se.lefi.organisation.OrganisationKind.INSURANCE_COMPANY;
import static se.lefi.organisation.OrganisationKind.INSURANCE_INTERMEDIARY;
import static se.lefi.organisation.OrganisationKind.MUNICIPAL_AUTHORITY;
import static se.lefi.organisation.OrganisationKind.OTHER;
import static se.lefi.organisation.OrganisationKind.STATE_AUTHORITY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RequestArbitraries;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.edition.Questions;
import se.lefi.rules.facts.Status;

/** The questions that an application asks, one call each: as FACTS and MEANING answer them. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class QuestionsTest {
    private static final DisclosureEngine AS_PUBLISHED = DisclosureEngine.using(LefiPrenumeration.asPublished());
    private static final DisclosureEngine BY_STATUTE = DisclosureEngine.using(LefiPrenumeration.byStatute());
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final LocalDate LATER = DAY.plusDays(10);

    @Test
    void whichPurposesARecipientCanHave() {
        RecipientType board = RecipientType.of(MUNICIPAL_AUTHORITY, SOCIAL_WELFARE_BOARD);
        assertEquals(
                List.of(COORDINATION, RISK_ASSESSMENT, PENSION_FORECAST, CLAIMS_SETTLEMENT),
                AS_PUBLISHED.purposesFor(RecipientType.of(INSURANCE_COMPANY), DAY));
        assertEquals(
                Set.of(AUTHORITY_CASE, SOCIAL_SERVICES_CASE, CHILD_RAISING_ALLOWANCE_CASE),
                Set.copyOf(AS_PUBLISHED.purposesFor(board, DAY)));
        assertEquals(Set.of(AUTHORITY_CASE, SOCIAL_SERVICES_CASE), Set.copyOf(BY_STATUTE.purposesFor(board, DAY)));
        assertEquals(List.of(), BY_STATUTE.purposesFor(RecipientType.of(OTHER), DAY));
        LocalDate beforeChapter114 = LocalDate.of(2024, 2, 14);
        RecipientType intermediary = RecipientType.of(INSURANCE_INTERMEDIARY);
        assertFalse(BY_STATUTE.purposesFor(intermediary, beforeChapter114).contains(CLAIMS_SETTLEMENT));
        assertTrue(BY_STATUTE
                .purposesFor(intermediary, beforeChapter114.plusDays(1))
                .contains(CLAIMS_SETTLEMENT));
    }

    @Test
    void whoMayHaveDataForAPurpose() {
        assertEquals(
                List.of(RecipientType.of(MUNICIPAL_AUTHORITY, SOCIAL_WELFARE_BOARD)),
                BY_STATUTE.recipientsFor(SOCIAL_SERVICES_CASE, DAY));
        assertEquals(List.of(), BY_STATUTE.recipientsFor(CHILD_RAISING_ALLOWANCE_CASE, DAY));
        assertTrue(AS_PUBLISHED.recipientsFor(SOCIAL_SERVICES_CASE, DAY).stream()
                .allMatch(recipient -> recipient.kind() == MUNICIPAL_AUTHORITY));
        assertFalse(AS_PUBLISHED.recipientsFor(SOCIAL_SERVICES_CASE, DAY).stream()
                .anyMatch(recipient -> recipient.kind() == STATE_AUTHORITY));
        for (DisclosurePurpose purpose : DisclosurePurpose.published()) {
            List<RecipientType> recipients = BY_STATUTE.recipientsFor(purpose, DAY);
            for (RecipientType recipient : RecipientType.all()) {
                assertEquals(
                        recipients.contains(recipient),
                        BY_STATUTE.purposesFor(recipient, DAY).contains(purpose));
            }
        }
    }

    @Test
    void untilWhenAPermissionHolds() {
        DisclosureRequest request = complete();
        Consent consent = request.consents().get(0);
        assertEquals(Optional.of(LATER), until(request));
        assertEquals(Optional.of(DAY.plusDays(3)), until(request.withConsents(consent.withExpires(DAY.plusDays(3)))));
        // Another consent takes over, and the answer is the same.
        assertEquals(
                Optional.of(DAY.plusDays(7)),
                until(request.withConsents(
                        consent.withExpires(DAY.plusDays(3)), consent.withExpires(DAY.plusDays(7)))));
        // It takes over, and less may go out.
        assertEquals(
                Optional.of(DAY.plusDays(3)),
                until(request.withConsents(
                        consent.withExpires(DAY.plusDays(3)), consent.withInformation(InformationCategory.ADDRESS))));
        assertEquals(Optional.empty(), until(request.withConsents()));
        // What is not in force, and the notes on it, are no part of the answer.
        LocalDate lastDayOfOldChapter114 = LocalDate.of(2024, 2, 14);
        assertEquals(
                Optional.of(lastDayOfOldChapter114.plusDays(2)),
                Timeline.of(
                                AS_PUBLISHED,
                                Questions.complete(
                                        Questions.recipient(INSURANCE_COMPANY), COORDINATION, DAY.minusYears(4)),
                                lastDayOfOldChapter114,
                                lastDayOfOldChapter114.plusDays(2))
                        .permittedUntil());
    }

    @Test
    void whatChangesBetweenTwoDays() {
        DisclosureRequest request = complete();
        Consent consent = request.consents().get(0);
        DisclosureRequest expiring = request.withConsents(consent.withExpires(DAY.plusDays(3)));
        DisclosureRequest leaving = request.withAgreement(Agreement.builder()
                .signedByRecipient(DAY)
                .signedByAgency(DAY)
                .connectedFrom(DAY)
                .disconnectedFrom(LATER)
                .ends(LATER)
                .build());
        DisclosureRequest narrowed = request.withConsents(
                consent.withExpires(DAY.plusDays(3)), consent.withInformation(InformationCategory.ADDRESS));
        List<AnswerChange> changes =
                AnswerChange.between(BY_STATUTE, List.of(request, expiring, leaving, request, narrowed), DAY, LATER);
        assertEquals(
                List.of(expiring, leaving, narrowed),
                changes.stream().map(AnswerChange::request).toList());
        assertEquals(
                List.of(
                        List.of(Status.CONSENT_EXPIRED),
                        List.of(Status.AGREEMENT_ENDED, Status.NOT_CONNECTED),
                        List.of(Status.INFORMATION_DISCLOSABLE)),
                changes.stream().map(AnswerChange::causes).toList());
        assertTrue(changes.stream().allMatch(change -> change.before().isPermitted()));
    }

    @Test
    void aChangeOfTheLawIsNamedByWhatItDoesToTheRule() {
        LocalDate change = LocalDate.of(2024, 2, 15);
        DisclosureRequest intermediary = Questions.complete(
                Questions.recipient(INSURANCE_INTERMEDIARY), CLAIMS_SETTLEMENT, change.minusDays(30));
        List<DisclosureRequest> requests = List.of(intermediary);
        assertEquals(
                List.of(Status.RULE_APPLIES),
                AnswerChange.between(BY_STATUTE, requests, change.minusDays(1), change)
                        .get(0)
                        .causes());
        assertEquals(
                List.of(Status.LEGAL_BASIS_NOT_IN_FORCE),
                AnswerChange.between(BY_STATUTE, requests, change, change.minusDays(1))
                        .get(0)
                        .causes());
        assertEquals(
                List.of(Status.LEGAL_BASIS_NOT_IN_FORCE),
                AnswerChange.between(BY_STATUTE, requests, LocalDate.of(1900, 1, 1), change.minusDays(1))
                        .get(0)
                        .causes());
    }

    @Property(tries = 1000, seed = "20261126", edgeCases = EdgeCasesMode.NONE)
    void everyChangeIsThereWithACause(@ForAll("requests") DisclosureRequest request) {
        LocalDate earlier = RequestArbitraries.MIDDLE.minusDays(2);
        LocalDate later = RequestArbitraries.MIDDLE.plusDays(3);
        boolean same = BY_STATUTE
                .decide(request.withDecisionDate(earlier))
                .isSameAnswerAs(BY_STATUTE.decide(request.withDecisionDate(later)));
        List<AnswerChange> changes = AnswerChange.between(BY_STATUTE, List.of(request), earlier, later);
        assertEquals(same ? 0 : 1, changes.size());
        assertTrue(changes.stream().noneMatch(change -> change.causes().isEmpty()));
        Statistics.label("changed")
                .collect(!same)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    @Provide
    Arbitrary<DisclosureRequest> requests() {
        return RequestArbitraries.requests();
    }

    private static DisclosureRequest complete() {
        return Questions.complete(Questions.recipient(INSURANCE_COMPANY), CLAIMS_SETTLEMENT, DAY);
    }

    private static Optional<LocalDate> until(DisclosureRequest request) {
        return Timeline.of(BY_STATUTE, request, DAY, LATER).permittedUntil();
    }
}
