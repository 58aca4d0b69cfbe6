package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.Books;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RequestArbitraries;
import se.lefi.rules.RuleBook;
import se.lefi.rules.RuleBookArbitraries;
import se.lefi.rules.analysis.Timeline.Segment;

/** A timeline is what deciding day by day gives, of whatever evidence and by whatever book. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class TimelineProps {
    private static final LocalDate FROM = RequestArbitraries.MIDDLE.minusDays(5);
    private static final LocalDate END = RequestArbitraries.MIDDLE.plusDays(8);

    /** Seeded: a timeline that changes and permits must not be missed by chance. The request's own day does not count. */
    @Property(tries = 500, seed = "20261123", edgeCases = EdgeCasesMode.NONE)
    void equalsDecidingDayByDay(@ForAll("books") RuleBook book, @ForAll("requests") DisclosureRequest request) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        List<Segment> expected = TimelineTest.dayByDay(engine, request, FROM, END);
        assertEquals(expected, Timeline.of(engine, request, FROM, END).segments(), request::toString);
        Statistics.label("changes and permits")
                .collect(expected.size() > 1
                        && expected.stream()
                                .anyMatch(segment -> segment.decision().isPermitted()))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }

    @Provide
    Arbitrary<RuleBook> books() {
        return Arbitraries.oneOf(Arbitraries.of(Books.class).map(Books::book), RuleBookArbitraries.books());
    }

    @Provide
    Arbitrary<DisclosureRequest> requests() {
        return RequestArbitraries.requests();
    }
}
