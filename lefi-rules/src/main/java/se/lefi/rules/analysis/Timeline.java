package se.lefi.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.internal.Checks;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;

/**
 * How the answer to one request fares over a period: a permission has to hold every day, not once. Immutable and thread-safe.
 *
 * @param stretches the stretches of days with one answer, in order, without gap; neighbours differ
 */
public record Timeline(List<Stretch> stretches) {
    /** Copies the list. */
    public Timeline {
        stretches = List.copyOf(stretches);
    }

    /**
     * Days on which a request has one answer.
     *
     * @param from the first day
     * @param end the day after the last
     * @param decision the answer on each of them
     */
    public record Stretch(LocalDate from, LocalDate end, Decision decision) {
        /** Checks for null only. */
        public Stretch {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(end, "end");
            Objects.requireNonNull(decision, "decision");
        }
    }

    /**
     * Decides a request for every day of a period, by looking at the few days on which its answer can change. The request's
     * own decision date does not count.
     *
     * @param from the first day
     * @param end the day after the last; the timeline is empty where it is the first day
     * @throws InvalidValueException if the end is before the first day
     */
    public static Timeline of(DisclosureEngine engine, DisclosureRequest request, LocalDate from, LocalDate end) {
        Checks.of(Timeline.class)
                .that(!end.isBefore(from), "end", end, Invariant.END_NOT_BEFORE_START)
                .done();
        SortedSet<LocalDate> days = new TreeSet<>();
        if (from.isBefore(end)) {
            days.add(from);
        }
        Stream.concat(engine.book().turningPoints().stream(), evidenceDays(request))
                .filter(day -> day.isAfter(from) && day.isBefore(end))
                .forEach(days::add);
        List<Stretch> stretches = new ArrayList<>();
        for (LocalDate day : days) {
            Decision decision = engine.decide(request.withDecisionDate(day));
            int last = stretches.size() - 1;
            if (last < 0 || !stretches.get(last).decision().equals(decision)) {
                if (last >= 0) {
                    stretches.set(last, endingOn(day, stretches.get(last)));
                }
                stretches.add(new Stretch(day, end, decision));
            }
        }
        return new Timeline(stretches);
    }

    private static Stretch endingOn(LocalDate day, Stretch stretch) {
        return new Stretch(stretch.from(), day, stretch.decision());
    }

    private static Stream<LocalDate> evidenceDays(DisclosureRequest request) {
        return Stream.of(
                        request.agreement().stream().flatMap(Timeline::days),
                        request.caseFiles().stream().flatMap(Timeline::days),
                        request.consents().stream().flatMap(Timeline::days))
                .flatMap(days -> days);
    }

    private static Stream<LocalDate> days(Agreement agreement) {
        return Stream.of(
                        agreement.signedByRecipient(),
                        agreement.signedByAgency(),
                        agreement.ends(),
                        agreement.connectedFrom(),
                        agreement.disconnectedFrom())
                .flatMap(day -> day.stream());
    }

    private static Stream<LocalDate> days(CaseFile caseFile) {
        return Stream.concat(Stream.of(caseFile.opened()), caseFile.closed().stream());
    }

    private static Stream<LocalDate> days(Consent consent) {
        return Stream.of(Stream.of(consent.given()), consent.withdrawn().stream(), consent.expires().stream())
                .flatMap(days -> days);
    }
}
