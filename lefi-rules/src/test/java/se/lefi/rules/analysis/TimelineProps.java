package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import se.lefi.InvalidValueException;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RequestArbitraries;
import se.lefi.rules.RuleBook;
import se.lefi.rules.RuleBookArbitraries;
import se.lefi.rules.analysis.Timeline.Stretch;
import se.lefi.rules.edition.LefiPrenumeration;

/**
 * A timeline is what deciding day by day gives, told in stretches (DESIGN section 5). Seeded where something must not be missed
 * by chance.
 */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class TimelineProps {
    private static final DisclosureEngine AS_PUBLISHED = DisclosureEngine.using(LefiPrenumeration.asPublished());
    private static final DisclosureEngine BY_STATUTE = DisclosureEngine.using(LefiPrenumeration.byStatute());

    /** The requests' dates lie around 2026-02-01, so the window also holds the day after the law was checked. */
    @Property(tries = 500, seed = "20261123", edgeCases = EdgeCasesMode.NONE)
    void equalsDecidingDayByDay(
            @ForAll("requests") DisclosureRequest request, @ForAll @IntRange(min = -10, max = 0) int start) {
        LocalDate from = RequestArbitraries.MIDDLE.plusDays(start);
        assertDayByDay(AS_PUBLISHED, request, from, from.plusDays(45));
        assertDayByDay(BY_STATUTE, request, from, from.plusDays(45));
    }

    /** Over every commencement of edition B. */
    @Property(tries = 25, seed = "20261123", edgeCases = EdgeCasesMode.NONE)
    void equalsDecidingDayByDayOverTheYears(@ForAll("requests") DisclosureRequest request) {
        assertDayByDay(BY_STATUTE, request, LocalDate.of(2020, 3, 1), LocalDate.of(2026, 6, 1));
    }

    /** With evidence that changes in the days about each of them, and permissions that change with the book alone. */
    @Property(tries = 1000, seed = "20261123", edgeCases = EdgeCasesMode.NONE)
    void equalsDecidingDayByDayAboutEachTurn(
            @ForAll("requests") DisclosureRequest request, @ForAll("turns") Turn turn) {
        LocalDate day = turn.day();
        DisclosureRequest about = Shifted.by(ChronoUnit.DAYS.between(RequestArbitraries.MIDDLE, day), request);
        assertDayByDay(turn.engine(), about, day.minusDays(30), day.plusDays(30));
        Decision before = turn.engine().decide(about.withDecisionDate(day.minusDays(1)));
        Decision after = turn.engine().decide(about.withDecisionDate(day));
        Statistics.label(turn.engine().book().id() + " permits otherwise from " + day)
                .collect(before.isPermitted() && after.isPermitted() && !before.equals(after))
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    @Property(tries = 300, seed = "20261123", edgeCases = EdgeCasesMode.NONE)
    void equalsDecidingDayByDayByAnyBook(
            @ForAll("books") RuleBook book, @ForAll("requests") DisclosureRequest request) {
        LocalDate middle = RequestArbitraries.MIDDLE;
        assertDayByDay(DisclosureEngine.using(book), request, middle.minusDays(5), middle.plusDays(8));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void theDecisionDateOfTheRequestDoesNotCount(@ForAll("requests") DisclosureRequest request) {
        LocalDate from = RequestArbitraries.MIDDLE.minusDays(9);
        LocalDate end = RequestArbitraries.MIDDLE.plusDays(9);
        assertEquals(
                Timeline.of(AS_PUBLISHED, request, from, end),
                Timeline.of(AS_PUBLISHED, request.withDecisionDate(LocalDate.of(1999, 1, 1)), from, end));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void anEmptyPeriodHasNoStretchAndANegativeOneIsRefused(@ForAll("requests") DisclosureRequest request) {
        LocalDate day = request.decisionDate();
        assertEquals(List.of(), Timeline.of(AS_PUBLISHED, request, day, day).stretches());
        assertThrows(InvalidValueException.class, () -> Timeline.of(AS_PUBLISHED, request, day, day.minusDays(1)));
    }

    @Example
    void turnsOfEditionBAreTheCommencementsOfFacts() {
        assertEquals(
                List.of(LocalDate.of(2020, 4, 1), LocalDate.of(2024, 2, 15), LocalDate.of(2025, 7, 1)),
                LefiPrenumeration.byStatute().turningPoints().stream()
                        .filter(day -> day.getYear() >= 2020 && day.getYear() < 2026)
                        .toList());
    }

    record Turn(DisclosureEngine engine, LocalDate day) {}

    /** FACTS B1 and B2; for edition A the days on which provisions that the page names came into force. */
    @Provide
    Arbitrary<Turn> turns() {
        return Arbitraries.of(
                new Turn(AS_PUBLISHED, LocalDate.of(2009, 1, 1)),
                new Turn(AS_PUBLISHED, LocalDate.of(2011, 1, 1)),
                new Turn(BY_STATUTE, LocalDate.of(2024, 2, 15)),
                new Turn(BY_STATUTE, LocalDate.of(2025, 7, 1)),
                new Turn(BY_STATUTE, LocalDate.of(2026, 2, 28)));
    }

    @Provide
    Arbitrary<RuleBook> books() {
        return RuleBookArbitraries.books();
    }

    @Provide
    Arbitrary<DisclosureRequest> requests() {
        return RequestArbitraries.requests();
    }

    private static void assertDayByDay(
            DisclosureEngine engine, DisclosureRequest request, LocalDate from, LocalDate end) {
        List<Stretch> stretches = Timeline.of(engine, request, from, end).stretches();
        LocalDate next = from;
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            assertEquals(next, stretch.from());
            if (i > 0) {
                assertNotEquals(stretches.get(i - 1).decision(), stretch.decision());
            }
            for (LocalDate day = stretch.from(); day.isBefore(stretch.end()); day = day.plusDays(1)) {
                assertEquals(engine.decide(request.withDecisionDate(day)), stretch.decision(), request::toString);
            }
            next = stretch.end();
        }
        assertEquals(end, next);
        permissionsThatChangeMustBeSeen(engine.book().id(), stretches);
    }

    /** A timeline of one stretch shows no turn, and one of refusals alone shows few. */
    private static void permissionsThatChangeMustBeSeen(String book, List<Stretch> stretches) {
        boolean seen = stretches.size() > 1
                && stretches.stream().anyMatch(stretch -> stretch.decision().isPermitted());
        Statistics.label(book + " changes and permits").collect(seen);
        Statistics.label(book + " changes and permits")
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }
}
