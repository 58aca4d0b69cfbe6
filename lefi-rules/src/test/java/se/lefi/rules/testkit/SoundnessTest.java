package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.edition.Verdict;
import se.lefi.rules.facts.AgreementStatus;
import se.lefi.rules.facts.CaseStatus;
import se.lefi.rules.facts.ConnectionStatus;
import se.lefi.rules.facts.ConsentStatus;
import se.lefi.rules.facts.InformationStatus;
import se.lefi.rules.facts.NecessityStatus;
import se.lefi.rules.facts.RuleStatus;
import se.lefi.rules.facts.Status;

/**
 * The abstraction is sound (DESIGN section 1): a request is decided as its cell is, and as a naive evaluator decides that reads
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
        LongAdder requests = new LongAdder();
        long seeds = (REQUESTS + OF_A_SEED - 1) / OF_A_SEED;
        LongStream.range(FIRST_SEED, FIRST_SEED + seeds).parallel().forEach(seed -> {
            AnyRequest any = new AnyRequest(seed);
            for (int number = 1; number <= OF_A_SEED; number++) {
                DisclosureRequest request = any.next();
                for (EditionCheck edition : editions) {
                    edition.check(request, "request " + number + " of seed " + seed);
                }
                requests.increment();
            }
        });
        Map<String, Long> said = new TreeMap<>();
        editions.forEach(edition -> edition.said().forEach((code, times) -> said.merge(code, times, Long::sum)));
        System.out.println("Soundness: " + requests + " requests, " + said);
        editions.forEach(edition -> assertEquals(List.of(), edition.cellsNotReached()));
        assertEquals(everyCode(), new TreeSet<>(said.keySet()));
    }

    /** Those of DESIGN section 4, and that a request is permitted. */
    private static Set<String> everyCode() {
        Set<String> codes = new TreeSet<>(Set.of("PERMITTED"));
        Stream.<Status[]>of(
                        RuleStatus.values(),
                        AgreementStatus.values(),
                        ConnectionStatus.values(),
                        CaseStatus.values(),
                        ConsentStatus.values(),
                        NecessityStatus.values(),
                        InformationStatus.values())
                .flatMap(Arrays::stream)
                .filter(status -> !status.isMet())
                .forEach(status -> codes.add(status.name()));
        return codes;
    }
}
