package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Requirement;

/** What is made by draws that the test makes: one after the other, or for a thousand requests from a fixed seed. */
class RandomEvidenceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final int WITHIN = 2;

    /** The first draw is the day a case was opened. */
    @Test
    void aDayIsTheDayItselfTheOneAfterTheOneBeforeAndSoOn() {
        assertEquals(
                List.of(0L, 1L, -1L, 2L, -2L, 0L),
                IntStream.range(0, 6)
                        .mapToObj(way ->
                                evidence(way).caseFile(DataSubject.of("p-1")).opened())
                        .map(opened -> ChronoUnit.DAYS.between(DAY, opened))
                        .toList());
    }

    @Test
    void aPurposeIsOneOfThePagesOrNowAndThenAnother() {
        for (int way = 0; way < 7; way++) {
            assertTrue(DisclosurePurpose.published().contains(evidence(way).purpose()));
        }
        assertFalse(DisclosurePurpose.published().contains(evidence(7).purpose()));
        assertEquals(DisclosurePurpose.PENSION_FORECAST, evidence(0, 2).purpose());
    }

    @Test
    void purposesAreMostlyWithTheOneGivenAndUpToTwoMore() {
        DisclosurePurpose given = DisclosurePurpose.CLAIMS_SETTLEMENT;
        assertEquals(Set.of(given), evidence(0, 0).purposes(given));
        assertEquals(
                Set.of(given, DisclosurePurpose.COORDINATION), evidence(0, 1).purposes(given));
        assertEquals(
                Set.of(given, DisclosurePurpose.COORDINATION, DisclosurePurpose.RISK_ASSESSMENT),
                evidence(0, 2, 0, 0, 0, 1).purposes(given));
        assertEquals(Set.of(DisclosurePurpose.COORDINATION), evidence(3, 0, 0).purposes(given));
    }

    @Test
    void requestsHaveUpToThreeCasesAndConsentsAndEachStatementOrNot() {
        assertEquals(Set.of(0, 1, 2, 3), seen(request -> request.caseFiles().size()));
        assertEquals(Set.of(0, 1, 2, 3), seen(request -> request.consents().size()));
        for (Requirement requirement : Requirement.values()) {
            if (requirement.statement().isPresent()) {
                assertEquals(
                        requirement.statuses(),
                        seen(request ->
                                requirement.read(request, Conditions.builder().build())));
            }
        }
    }

    @Test
    void requestsMostlyHaveAnAgreement() {
        between(80, 99, request -> request.agreement().isPresent());
    }

    @Test
    void theEvidenceIsOftenAboutTheSamePersonRecipientAndPurpose() {
        between(
                80,
                99,
                request -> request.caseFiles().stream()
                        .limit(1)
                        .allMatch(one -> one.subject().equals(request.subject())));
        between(80, 99, firstConsent((request, one) -> one.subject().equals(request.subject())));
        between(
                70,
                99,
                firstConsent((request, one) ->
                        one.recipient().equals(request.recipient().number())));
        between(70, 99, firstConsent((request, one) -> one.purposes().contains(request.purpose())));
    }

    private static Predicate<DisclosureRequest> firstConsent(BiPredicate<DisclosureRequest, Consent> isSo) {
        return request -> request.consents().stream().limit(1).allMatch(one -> isSo.test(request, one));
    }

    /** That so many of a hundred requests are so. */
    private static void between(int least, int most, Predicate<DisclosureRequest> isSo) {
        long ofHundred = thousand().filter(isSo).count() / 10;
        assertTrue(least <= ofHundred && ofHundred <= most, () -> ofHundred + " of 100");
    }

    private static <T> Set<T> seen(Function<DisclosureRequest, T> description) {
        return thousand().map(description).collect(Collectors.toSet());
    }

    private static Stream<DisclosureRequest> thousand() {
        Random random = new Random(20260201);
        return IntStream.range(0, 1000)
                .mapToObj(
                        i -> evidence(random.ints(100, 0, 1_000_000).toArray()).request());
    }

    private static RandomEvidence evidence(int... ways) {
        return new RandomEvidence(DAY, WITHIN, new Draws(ways, new int[0]));
    }
}
