package se.lefi.rules.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.RuleBook;
import se.lefi.rules.analysis.Stretches;
import se.lefi.rules.edition.LefiPrenumeration;

/**
 * Makes requests out of raw choices, quickly, and the same ones from the same seed. A third of them is left to chance
 * altogether, and mostly has no rule; a third is made to fall in a cell of an edition; the last third is made so too, and then
 * given more evidence by chance, so that it falls anywhere.
 */
final class AnyRequest {
    private static final int CHOICES = 120;
    private static final int FURTHEST = 4_000;
    private static final int[] WITHIN = {1, 1, 2, 5, 30, 400, FURTHEST};
    private static final List<RuleCell> CELLS =
            LefiPrenumeration.editions().stream().flatMap(Cell::ofRules).toList();
    private static final List<LocalDate> TURNS = LefiPrenumeration.editions().stream()
            .map(RuleBook::turningPoints)
            .flatMap(List::stream)
            .distinct()
            .toList();

    private final SplittableRandom random;

    AnyRequest(long seed) {
        this.random = new SplittableRandom(seed);
    }

    DisclosureRequest next() {
        return switch (random.nextInt(3)) {
            case 0 -> chance(day()).request();
            case 1 -> ofCell();
            default -> withMoreEvidence(ofCell());
        };
    }

    private DisclosureRequest ofCell() {
        RuleCell cell = CELLS.get(random.nextInt(CELLS.size()));
        return cell.request(dayOf(cell.stretch()), choices());
    }

    /** About the same individual, to the same recipient and for the same purpose more often than not. */
    private DisclosureRequest withMoreEvidence(DisclosureRequest request) {
        Chance chance = chance(request.decisionDate());
        return request.withCaseFiles(more(request.caseFiles(), () -> chance.caseFile(request.subject())))
                .withConsents(more(
                        request.consents(),
                        () -> chance.consent(
                                request.subject(), request.recipient().number(), chance.purposes(request.purpose()))));
    }

    private <T> List<T> more(List<T> some, Supplier<T> another) {
        List<T> more = new ArrayList<>(some);
        for (int i = random.nextInt(4); i > 0; i--) {
            more.add(random.nextInt(more.size() + 1), another.get());
        }
        return more;
    }

    private Chance chance(LocalDate day) {
        return new Chance(day, WITHIN[random.nextInt(WITHIN.length)], choices());
    }

    private Choices choices() {
        return new Choices(
                random.ints(CHOICES, 0, Integer.MAX_VALUE).toArray(),
                random.ints(CHOICES / 4, 0, 1 << random.nextInt(1, 10)).toArray());
    }

    private LocalDate dayOf(ValidityPeriod stretch) {
        LocalDate day = Stretches.dayOf(stretch);
        LocalDate other = stretch.from().isPresent()
                ? day.plusDays(random.nextInt(FURTHEST))
                : day.minusDays(random.nextInt(FURTHEST));
        return random.nextBoolean() && stretch.contains(other) ? other : day;
    }

    /** Beside a day on which an edition changes, in our time, or anywhere in the calendar and up to its two ends. */
    private LocalDate day() {
        return switch (random.nextInt(8)) {
            case 0, 1, 2, 3 -> TURNS.get(random.nextInt(TURNS.size())).plusDays(random.nextInt(3) - 1);
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
