package se.lefi.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.internal.Checks;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;

/**
 * How the answer to one request fares over a period: a permission has to hold every day, not once. Immutable and thread-safe.
 *
 * @param segments the periods with one answer, in order, without gap; neighbours differ
 */
public record Timeline(List<Segment> segments) {
    /** Copies the list. */
    public Timeline {
        segments = List.copyOf(segments);
    }

    /**
     * Days on which a request has one answer.
     *
     * @param from the first day
     * @param end the day after the last
     * @param decision the answer on each of them
     */
    public record Segment(LocalDate from, LocalDate end, Decision decision) {
        /** Checks for null only. */
        public Segment {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(end, "end");
            Objects.requireNonNull(decision, "decision");
        }
    }

    /**
     * {@return the first day on which the permission that the first day has does not hold any more, by the answer and not by its
     * notes; the end of the timeline where it holds all along; empty where the first day has none}
     *
     * <pre>{@code
     * Timeline.of(engine, request, today, today.plusYears(1)).permittedUntil(); // Optional[2026-11-01]
     * }</pre>
     */
    public Optional<LocalDate> permittedUntil() {
        return segments.stream()
                .takeWhile(segment -> segment.decision().isPermitted()
                        && segment.decision().isSameAnswerAs(segments.get(0).decision()))
                .map(Segment::end)
                .reduce((earlier, later) -> later);
    }

    /**
     * Decides a request for every day of a period, by looking at the few days on which its answer can change. The request's
     * own decision date does not count.
     *
     * <pre>{@code
     * Timeline.of(engine, request, firstDay, firstDay.plusYears(1))
     *         .segments()
     *         .forEach(segment -> System.out.println(segment.from() + " " + segment.decision().isPermitted()));
     * }</pre>
     *
     * @param from the first day
     * @param end the day after the last; the timeline is empty where it is the first day
     * @throws InvalidValueException if the end is before the first day
     */
    public static Timeline of(DisclosureEngine engine, DisclosureRequest request, LocalDate from, LocalDate end) {
        Checks.of(Timeline.class)
                .that(!end.isBefore(from), "end", end, Invariant.END_NOT_BEFORE_START)
                .done();
        NavigableSet<LocalDate> days = new TreeSet<>(request.evidenceDates());
        for (ValidityPeriod segment : engine.book().segments()) {
            segment.from().ifPresent(days::add);
        }
        days.add(from);
        List<Segment> segments = new ArrayList<>();
        LocalDate since = from;
        @Nullable Decision answer = null;
        for (LocalDate day : days.subSet(from, true, end, false)) {
            Decision next = engine.decide(request.withDecisionDate(day));
            if (answer != null && !answer.equals(next)) {
                segments.add(new Segment(since, day, answer));
                since = day;
            }
            answer = next;
        }
        if (answer != null) {
            segments.add(new Segment(since, end, answer));
        }
        return new Timeline(segments);
    }
}
