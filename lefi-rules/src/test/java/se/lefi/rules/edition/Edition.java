package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RuleBook;

/** An edition, beside the naive evaluator that it has to agree with. */
enum Edition {
    AS_PUBLISHED(LefiPrenumeration.asPublished(), Verdict::asPublished),
    BY_STATUTE(LefiPrenumeration.byStatute(), Verdict::byStatute);

    private final DisclosureEngine engine;
    private final Function<DisclosureRequest, Verdict> naive;
    private final Map<Decision, Verdict> verdicts = new IdentityHashMap<>();

    Edition(RuleBook book, Function<DisclosureRequest, Verdict> naive) {
        this.engine = DisclosureEngine.using(book);
        this.naive = naive;
    }

    RuleBook book() {
        return engine.book();
    }

    DisclosureEngine engine() {
        return engine;
    }

    /** {@return what the naive evaluator says of the request} */
    Verdict naive(DisclosureRequest request) {
        return naive.apply(request);
    }

    /** {@return what both say of the request: they have to agree} */
    Verdict check(DisclosureRequest request) {
        Verdict verdict = naive(request);
        assertEquals(verdict, verdictOf(engine.decide(request)), request::toString);
        return verdict;
    }

    /** Decisions are shared between requests, but for those that name categories: so most verdicts are known already. */
    private Verdict verdictOf(Decision decision) {
        Verdict known = verdicts.get(decision);
        if (known != null) {
            return known;
        }
        Verdict verdict = Verdict.of(decision);
        if (verdict.notDisclosable().isEmpty()) {
            verdicts.put(decision, verdict);
        }
        return verdict;
    }

    /** A day of each segment of the book. */
    List<LocalDate> dayOfEachSegment() {
        return book().segments().stream().map(ValidityPeriod::anyDay).toList();
    }

    /** The first and the last day of each segment of the book, as far as it has them, and one long after all bounds. */
    List<LocalDate> days() {
        List<LocalDate> bounds = bounds();
        return Stream.concat(
                        bounds.stream().flatMap(bound -> Stream.of(bound.minusDays(1), bound)),
                        Stream.of(bounds.get(bounds.size() - 1).plusYears(5)))
                .toList();
    }

    /** The days on which the book begins to read otherwise, in order. */
    List<LocalDate> bounds() {
        return book().segments().stream()
                .flatMap(segment -> segment.from().stream())
                .toList();
    }
}
