package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RequestArbitraries;
import se.lefi.rules.RuleBook;
import se.lefi.rules.RuleBookArbitraries;

/** The diff of any two rule books is exactly what their engines answer differently. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class EditionDiffProps {

    /** Seeded: an aspect that is seldom seen must not be missed by chance. */
    @Property(tries = 400, seed = "20261123", edgeCases = EdgeCasesMode.NONE)
    void rowsForARequestAreWhatItsAnswersDifferIn(
            @ForAll("pairs") Tuple2<RuleBook, RuleBook> books, @ForAll("requests") List<DisclosureRequest> requests) {
        EditionDiff diff = EditionDiff.between(books.get1(), books.get2());
        DisclosureEngine before = DisclosureEngine.using(books.get1());
        DisclosureEngine after = DisclosureEngine.using(books.get2());
        for (DisclosureRequest request : requests) {
            List<DiffRow> rows = diff.rowsFor(request);
            new AnswerDifference(before.decide(request), after.decide(request)).assertToldBy(rows);
            Statistics.label("the same")
                    .collect(rows.isEmpty())
                    .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
            rows.forEach(row -> Statistics.label("what differs")
                    .collect(row.aspect())
                    .coverage(coverage -> DiffAspect.all()
                            .forEach(aspect -> coverage.check(aspect).count(count -> count > 2))));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void noTwoRowsAreAboutTheSameAndTheOtherWayRoundSaysTheSame(@ForAll("pairs") Tuple2<RuleBook, RuleBook> books) {
        EditionDiff there = EditionDiff.between(books.get1(), books.get2());
        EditionDiff back = EditionDiff.between(books.get2(), books.get1());
        assertDisjoint(there.rows());
        assertEquals(said(there, DiffRow::before, DiffRow::after), said(back, DiffRow::after, DiffRow::before));
        assertEquals(List.of(), EditionDiff.between(books.get1(), books.get1()).rows());
    }

    /** Where a folded row lists what is said, the order is that of time. */
    private static Set<List<Object>> said(
            EditionDiff diff, Function<DiffRow, String> before, Function<DiffRow, String> after) {
        return diff.rows().stream()
                .map(row -> List.<Object>of(
                        row.aspect(),
                        row.audience(),
                        row.period(),
                        Set.of(before.apply(row).split(" / ")),
                        Set.of(after.apply(row).split(" / "))))
                .collect(Collectors.toSet());
    }

    static void assertDisjoint(List<DiffRow> rows) {
        for (DiffRow one : rows) {
            for (DiffRow other : rows) {
                assertTrue(
                        one == other
                                || !one.aspect().equals(other.aspect())
                                || Collections.disjoint(one.audience(), other.audience())
                                || !one.period().overlaps(other.period()),
                        () -> one + " and " + other);
            }
        }
    }

    @Provide
    Arbitrary<Tuple2<RuleBook, RuleBook>> pairs() {
        return RuleBookArbitraries.pairs();
    }

    @Provide
    Arbitrary<List<DisclosureRequest>> requests() {
        return RequestArbitraries.requests().list().ofSize(20);
    }
}
