package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.rules.testkit.SeenBoth.seen;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.Books;
import se.lefi.rules.Decision;
import se.lefi.rules.Refusal;
import se.lefi.rules.Refused;
import se.lefi.rules.RuleBook;
import se.lefi.rules.UnmetRequirement;
import se.lefi.rules.analysis.FactSpace;
import se.lefi.rules.facts.Requirement;

/**
 * The engine answers the requests that the kit makes as the kit says it will. Seeded where something must not be missed by
 * chance.
 */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
@PropertyDefaults(tries = 500)
class DisclosureRequestArbitrariesProps {
    private static final List<Books> EDITIONS = List.of(Books.AS_PUBLISHED, Books.BY_STATUTE);

    @Property(seed = "20261123")
    void permittedRequestsArePermitted(@ForAll("permitted") Tuple2<Books, DisclosureRequest> asked) {
        Decision decision = decide(asked);
        assertTrue(decision.isPermitted(), decision::toString);
        seen("several consents", asked.get2().consents().size() > 1);
        seen("several cases", asked.get2().caseFiles().size() > 1);
        seen("information", !asked.get2().information().isEmpty());
    }

    /** Every set of requirements that some evidence misses under a rule of either edition. */
    @Example
    void requestsMissExactlyWhatTheyAreToMiss() {
        for (Books book : EDITIONS) {
            Set<Set<Requirement>> sets = book.book().rules().stream()
                    .filter(rule -> rule.inForce().overlaps(book.book().coverage()))
                    .flatMap(rule -> FactSpace.of(rule.conditions()))
                    .map(facts -> Set.copyOf(facts.unmet()))
                    .filter(missing -> !missing.isEmpty())
                    .collect(Collectors.toSet());
            for (Set<Requirement> missing : sets) {
                DisclosureRequestArbitraries.missing(book.book(), missing)
                        .sampleStream()
                        .limit(20)
                        .forEach(request -> assertEquals(
                                missing,
                                ((Refused) book.engine().decide(request))
                                        .unmet().stream()
                                                .map(UnmetRequirement::requirement)
                                                .flatMap(Optional::stream)
                                                .collect(Collectors.toSet())));
            }
        }
    }

    @Property(seed = "20261123")
    void withoutARuleThereIsNoLegalBasis(@ForAll("withoutRule") Tuple2<Books, DisclosureRequest> asked) {
        Refused refused = (Refused) decide(asked);
        assertNotEquals(Refusal.REQUIREMENTS_UNMET, refused.refusal());
        seen("not covered", refused.refusal() == Refusal.NOT_COVERED);
    }

    /** The first or the last day of a segment, and no date of the evidence further off than the day beside it. */
    @Property(seed = "20261123")
    void boundaryRequestsLieOnABoundary(@ForAll("onBoundary") Tuple2<Books, DisclosureRequest> asked) {
        LocalDate day = asked.get2().decisionDate();
        List<LocalDate> firsts = asked.get1().book().segments().stream()
                .flatMap(segment -> segment.from().stream())
                .toList();
        assertTrue(firsts.contains(day) || firsts.contains(day.plusDays(1)), day::toString);
        asked.get2()
                .evidenceDates()
                .forEach(date -> assertTrue(
                        !date.isBefore(day.minusDays(1)) && !date.isAfter(day.plusDays(1)), () -> date + " at " + day));
        seen(
                "first day of a segment that has a last",
                firsts.contains(day) && day.isBefore(firsts.get(firsts.size() - 1)));
        seen("last day of a segment that has a first", firsts.contains(day.plusDays(1)) && day.isAfter(firsts.get(0)));
        Statistics.label("permitted").collect(decide(asked).isPermitted());
        Statistics.label("permitted").coverage(half -> half.check(true).percentage(percent -> percent > 35));
    }

    @Property(seed = "20261123")
    void requestsOfABookReachItsCells(@ForAll("ofBooks") Tuple2<Books, DisclosureRequest> asked) {
        seen(
                "several reasons",
                decide(asked).fold(permitted -> 0, refused -> refused.unmet().size()) > 1);
    }

    @Property(seed = "20261123")
    void requestsOfEverySort(@ForAll DisclosureRequest request) {
        String permitted = "PERMITTED";
        Statistics.collect(Books.BY_STATUTE
                .engine()
                .decide(request)
                .<String>fold(
                        permission -> permitted, refused -> refused.refusal().name()));
        Statistics.coverage(seen -> Stream.concat(
                        Stream.of(permitted), Stream.of(Refusal.values()).map(Enum::name))
                .forEach(one -> seen.check(one).percentage(percent -> percent > 3)));
    }

    /** No rule of edition A asks for a statement, and a book without rules permits nothing. */
    @Test
    void whatNoRuleCanMissIsRefusedAtOnce() {
        RuleBook book = Books.AS_PUBLISHED.book();
        assertThrows(
                IllegalArgumentException.class,
                () -> DisclosureRequestArbitraries.missing(book, EnumSet.of(Requirement.NECESSITY)));
        RuleBook empty = Books.bookOf().build();
        assertThrows(IllegalArgumentException.class, () -> DisclosureRequestArbitraries.permittedBy(empty));
    }

    @Provide
    Arbitrary<Tuple2<Books, DisclosureRequest>> permitted() {
        return ofEach(DisclosureRequestArbitraries::permittedBy);
    }

    @Provide
    Arbitrary<Tuple2<Books, DisclosureRequest>> withoutRule() {
        return ofEach(DisclosureRequestArbitraries::withoutRule);
    }

    @Provide
    Arbitrary<Tuple2<Books, DisclosureRequest>> onBoundary() {
        return ofEach(DisclosureRequestArbitraries::onBoundary);
    }

    @Provide
    Arbitrary<Tuple2<Books, DisclosureRequest>> ofBooks() {
        return ofEach(DisclosureRequestArbitraries::requests);
    }

    private static Arbitrary<Tuple2<Books, DisclosureRequest>> ofEach(
            Function<RuleBook, Arbitrary<DisclosureRequest>> requests) {
        return Arbitraries.oneOf(EDITIONS.stream()
                .map(book -> requests.apply(book.book()).map(request -> Tuple.of(book, request)))
                .toList());
    }

    private static Decision decide(Tuple2<Books, DisclosureRequest> asked) {
        return asked.get1().engine().decide(asked.get2());
    }
}
