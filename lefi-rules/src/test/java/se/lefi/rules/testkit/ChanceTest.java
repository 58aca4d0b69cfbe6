package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;

/** What chance makes, by choices that the test makes: one after the other, or a thousand from a fixed seed. */
class ChanceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final int WITHIN = 2;
    private static final DataSubject SUBJECT = DataSubject.of("p-1");

    /** The first choice is the day a case was opened. */
    @Test
    void aDayIsTheDayItselfTheOneAfterTheOneBeforeAndSoOn() {
        assertEquals(
                List.of(0L, 1L, -1L, 2L, -2L, 0L),
                IntStream.range(0, 6)
                        .mapToObj(way -> chance(way).caseFile(SUBJECT).opened())
                        .map(opened -> ChronoUnit.DAYS.between(DAY, opened))
                        .toList());
    }

    @Test
    void aPurposeIsOneOfThePagesOrNowAndThenAnother() {
        for (int way = 0; way < 7; way++) {
            assertTrue(DisclosurePurpose.published().contains(chance(way).purpose()));
        }
        assertFalse(DisclosurePurpose.published().contains(chance(7).purpose()));
        assertEquals(DisclosurePurpose.PENSION_FORECAST, chance(0, 2).purpose());
    }

    @Test
    void purposesAreMostlyWithTheOneGivenAndUpToTwoMore() {
        DisclosurePurpose given = DisclosurePurpose.CLAIMS_SETTLEMENT;
        assertEquals(Set.of(given), chance(0, 0).purposes(given));
        assertEquals(Set.of(given, DisclosurePurpose.COORDINATION), chance(0, 1).purposes(given));
        assertEquals(
                Set.of(given, DisclosurePurpose.COORDINATION, DisclosurePurpose.RISK_ASSESSMENT),
                chance(0, 2, 0, 0, 0, 1).purposes(given));
        assertEquals(Set.of(DisclosurePurpose.COORDINATION), chance(3, 0, 0).purposes(given));
    }

    @Test
    void requestsHaveUpToThreeCasesAndConsents() {
        assertEquals(
                Set.of(0, 1, 2, 3),
                thousand().map(request -> request.caseFiles().size()).collect(Collectors.toSet()));
        assertEquals(
                Set.of(0, 1, 2, 3),
                thousand().map(request -> request.consents().size()).collect(Collectors.toSet()));
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
        between(
                80,
                99,
                request -> request.consents().stream()
                        .limit(1)
                        .allMatch(one -> one.subject().equals(request.subject())));
        between(
                70,
                99,
                request -> request.consents().stream()
                        .limit(1)
                        .allMatch(one ->
                                one.recipient().equals(request.recipient().number())));
        between(
                70,
                99,
                request -> request.consents().stream()
                        .limit(1)
                        .allMatch(one -> one.purposes().contains(request.purpose())));
    }

    /** That so many of a hundred requests are so. */
    private static void between(int least, int most, Predicate<DisclosureRequest> isSo) {
        long ofHundred = thousand().filter(isSo).count() / 10;
        assertTrue(least <= ofHundred && ofHundred <= most, () -> ofHundred + " of 100");
    }

    private static Stream<DisclosureRequest> thousand() {
        Random random = new Random(20260201);
        return IntStream.range(0, 1000)
                .mapToObj(i -> chance(random.ints(100, 0, 1_000_000).toArray()).request());
    }

    private static Chance chance(int... ways) {
        return new Chance(DAY, WITHIN, new Choices(ways, new int[0]));
    }
}
