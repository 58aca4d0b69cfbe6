package se.lefi.rules.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.edition.LefiPrenumeration;

/**
 * Any number of requests, quickly, and the same ones from the same seed. A third of them is left to chance altogether, and
 * mostly has no rule; a third is made to fall in a cell of an edition; the last third is made so too, and then given more
 * evidence by chance, so that it falls anywhere.
 */
final class SeededRequests {
    private static final int DRAWS = 120;
    private static final int FURTHEST = 4_000;
    private static final int[] WITHIN = {1, 1, 2, 5, 30, 400, FURTHEST};
    private static final List<RuleCell> CELLS = LefiPrenumeration.editions().stream()
            .flatMap(book -> CellTest.cells(book, RuleCell.class))
            .toList();
    private static final List<LocalDate> FIRST_DAYS = LefiPrenumeration.editions().stream()
            .flatMap(book -> book.segments().stream())
            .flatMap(segment -> segment.from().stream())
            .distinct()
            .toList();

    private final SplittableRandom random;

    SeededRequests(long seed) {
        this.random = new SplittableRandom(seed);
    }

    DisclosureRequest next() {
        return switch (random.nextInt(3)) {
            case 0 -> evidence(day()).request();
            case 1 -> ofCell();
            default -> withMoreEvidence(ofCell());
        };
    }

    private DisclosureRequest ofCell() {
        RuleCell cell = CELLS.get(random.nextInt(CELLS.size()));
        return cell.request(dayOf(cell.segment()), draws());
    }

    /** About the same individual, to the same recipient and for the same purpose more often than not. */
    private DisclosureRequest withMoreEvidence(DisclosureRequest request) {
        RandomEvidence evidence = evidence(request.decisionDate());
        return request.withCaseFiles(more(request.caseFiles(), () -> evidence.caseFile(request.subject())))
                .withConsents(more(
                        request.consents(),
                        () -> evidence.consent(
                                request.subject(),
                                request.recipient().number(),
                                evidence.purposes(request.purpose()))));
    }

    /** Up to five of them. */
    private <T> List<T> more(List<T> some, Supplier<T> another) {
        List<T> more = new ArrayList<>(some);
        for (int size = some.size() + random.nextInt(6 - some.size()); more.size() < size; ) {
            more.add(random.nextInt(more.size() + 1), another.get());
        }
        return more;
    }

    private RandomEvidence evidence(LocalDate day) {
        return new RandomEvidence(day, WITHIN[random.nextInt(WITHIN.length)], draws());
    }

    private Draws draws() {
        return new Draws(
                random.ints(DRAWS, 0, Integer.MAX_VALUE).toArray(),
                random.ints(DRAWS / 4, 0, 1 << random.nextInt(1, 10)).toArray());
    }

    private LocalDate dayOf(ValidityPeriod segment) {
        LocalDate day = segment.anyDay();
        LocalDate other = segment.from().isPresent()
                ? day.plusDays(random.nextInt(FURTHEST))
                : day.minusDays(random.nextInt(FURTHEST));
        return random.nextBoolean() && segment.contains(other) ? other : day;
    }

    /** Beside a day on which an edition changes, in our time, or anywhere in the calendar and up to its two ends. */
    private LocalDate day() {
        return switch (random.nextInt(8)) {
            case 0, 1, 2, 3 -> FIRST_DAYS.get(random.nextInt(FIRST_DAYS.size())).plusDays(random.nextInt(3) - 1);
            case 4, 5, 6 -> LocalDate.of(2005, 1, 1).plusDays(random.nextInt(30 * 365));
            default -> anyDay();
        };
    }

    private LocalDate anyDay() {
        long first = LocalDate.MIN.toEpochDay() + FURTHEST;
        long last = LocalDate.MAX.toEpochDay() - FURTHEST - 1; // a consent expires after the day it was given
        long[] days = {first, last, random.nextLong(first, last), random.nextLong(-1_000_000, 1_000_000)};
        return LocalDate.ofEpochDay(days[random.nextInt(days.length)]);
    }
}
