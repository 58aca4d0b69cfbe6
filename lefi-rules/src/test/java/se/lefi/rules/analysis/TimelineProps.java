package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RequestArbitraries;
import se.lefi.rules.RuleBook;
import se.lefi.rules.RuleBookArbitraries;
import se.lefi.rules.analysis.Timeline.Stretch;
import se.lefi.rules.edition.LefiPrenumeration;

/** DESIGN section 5: the timeline says for every day what deciding on that day says, in as few stretches as can be. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class TimelineProps {
    /** FACTS B: the new chapter 114; the new Social Services Act; the first day for which the law was not checked. */
    private static final List<LocalDate> TURNS =
            List.of(LocalDate.of(2024, 2, 15), LocalDate.of(2025, 7, 1), LocalDate.of(2026, 2, 28));

    private static final DisclosureEngine AS_PUBLISHED = DisclosureEngine.using(LefiPrenumeration.asPublished());
    private static final DisclosureEngine BY_STATUTE = DisclosureEngine.using(LefiPrenumeration.byStatute());

    @Property
    void asPublishedEqualsDecidingDayByDay(
            @ForAll("requests") DisclosureRequest request,
            @ForAll @IntRange(min = -30, max = 10) int start,
            @ForAll @IntRange(max = 60) int length) {
        assertDayByDay(AS_PUBLISHED, request, RequestArbitraries.MIDDLE.plusDays(start), length);
    }

    @Property
    void byStatuteEqualsDecidingDayByDayAboutEachTurn(
            @ForAll("requests") DisclosureRequest request,
            @ForAll("turns") LocalDate turn,
            @ForAll @IntRange(min = -30, max = 10) int start,
            @ForAll @IntRange(max = 60) int length) {
        DisclosureRequest about = Shifted.by(ChronoUnit.DAYS.between(RequestArbitraries.MIDDLE, turn), request);
        assertDayByDay(BY_STATUTE, about, turn.plusDays(start), length);
    }

    @Property
    void anyBookEqualsDecidingDayByDay(
            @ForAll("books") RuleBook book,
            @ForAll("requests") DisclosureRequest request,
            @ForAll @IntRange(min = -5, max = 5) int start,
            @ForAll @IntRange(max = 10) int length) {
        assertDayByDay(DisclosureEngine.using(book), request, RequestArbitraries.MIDDLE.plusDays(start), length);
    }

    @Property(tries = 50)
    void theDecisionDateOfTheRequestDoesNotCount(@ForAll("requests") DisclosureRequest request) {
        LocalDate from = RequestArbitraries.MIDDLE.minusDays(9);
        LocalDate end = RequestArbitraries.MIDDLE.plusDays(9);
        assertEquals(
                Timeline.of(AS_PUBLISHED, request, from, end),
                Timeline.of(AS_PUBLISHED, request.withDecisionDate(LocalDate.of(1999, 1, 1)), from, end));
    }

    private static void assertDayByDay(DisclosureEngine engine, DisclosureRequest request, LocalDate from, int length) {
        LocalDate end = from.plusDays(length);
        List<Stretch> stretches = Timeline.of(engine, request, from, end).stretches();
        LocalDate next = from;
        for (Stretch stretch : stretches) {
            assertEquals(next, stretch.from(), "no gap and no overlap");
            assertTrue(stretch.from().isBefore(stretch.end()), "no empty stretch");
            next = stretch.end();
        }
        assertEquals(end, next, "to the end");
        for (int i = 1; i < stretches.size(); i++) {
            assertNotEquals(stretches.get(i - 1).decision(), stretches.get(i).decision(), "neighbours differ");
        }
        for (LocalDate day = from; day.isBefore(end); day = day.plusDays(1)) {
            assertEquals(engine.decide(request.withDecisionDate(day)), on(day, stretches), day.toString());
        }
        Statistics.label("changes")
                .collect(stretches.size() > 1)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    private static Decision on(LocalDate day, List<Stretch> stretches) {
        return stretches.stream()
                .filter(stretch -> !day.isBefore(stretch.from()) && day.isBefore(stretch.end()))
                .findFirst()
                .orElseThrow()
                .decision();
    }

    @Provide
    Arbitrary<DisclosureRequest> requests() {
        return RequestArbitraries.requests();
    }

    @Provide
    Arbitrary<RuleBook> books() {
        return RuleBookArbitraries.books();
    }

    @Provide
    Arbitrary<LocalDate> turns() {
        return Arbitraries.of(TURNS);
    }
}
