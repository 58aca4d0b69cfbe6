package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.edition.Verdict;

/**
 * The abstraction is sound (decision record 1): a request is decided as its cell is, and as a naive evaluator decides that reads
 * nothing but the raw request. A million requests, each asked of both editions; {@code -Dlefi.requests=10000000} asks for more
 * of them, {@code -Dlefi.seed=1000} for other ones.
 */
class SoundnessTest {
    private static final long REQUESTS = Long.getLong("lefi.requests", 1_000_000);
    private static final long FIRST_SEED = Long.getLong("lefi.seed", 1);
    private static final long OF_A_SEED = 4_000;

    private final List<EditionCheck> editions = List.of(
            new EditionCheck(LefiPrenumeration.asPublished(), Verdict::asPublished),
            new EditionCheck(LefiPrenumeration.byStatute(), Verdict::byStatute));

    @Test
    void requestsAreDecidedAsTheirCellsAreAndAsTheNaiveEvaluatorDecides() {
        long seeds = (REQUESTS + OF_A_SEED - 1) / OF_A_SEED;
        LongStream.range(FIRST_SEED, FIRST_SEED + seeds).parallel().forEach(seed -> {
            SeededRequests requests = new SeededRequests(seed);
            for (int number = 1; number <= OF_A_SEED; number++) {
                DisclosureRequest request = requests.next();
                for (EditionCheck edition : editions) {
                    edition.check(request, "request " + number + " of seed " + seed);
                }
            }
        });
        Map<String, Long> codes = new TreeMap<>();
        Set<String> expected = new TreeSet<>();
        editions.forEach(edition -> {
            edition.codes().forEach((code, times) -> codes.merge(code, times, Long::sum));
            expected.addAll(edition.codesToGive());
        });
        System.out.println("Soundness: " + seeds * OF_A_SEED + " requests, " + codes);
        editions.forEach(edition -> assertEquals(List.of(), edition.cellsNotReached()));
        assertEquals(expected, codes.keySet());
    }
}
