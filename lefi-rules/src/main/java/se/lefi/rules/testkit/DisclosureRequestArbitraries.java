package se.lefi.rules.testkit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.facts.Requirement;

/**
 * Arbitraries of requests: of every sort, or of those that a rule book answers in a certain way. The first and the last
 * hundred years that {@link LocalDate} knows are left out: evidence needs days before and after.
 */
public final class DisclosureRequestArbitraries {
    private DisclosureRequestArbitraries() {}

    /**
     * {@return requests of every sort} Evidence is put together by chance in half of them; the others are requests that one of the
     * editions of LEFI Prenumeration permits, and requests of any of its cells.
     */
    public static Arbitrary<DisclosureRequest> requests() {
        RuleBook asPublished = LefiPrenumeration.asPublished();
        RuleBook byStatute = LefiPrenumeration.byStatute();
        return Arbitraries.frequencyOf(
                Tuple.of(4, byChance()),
                Tuple.of(1, permittedBy(asPublished)),
                Tuple.of(1, permittedBy(byStatute)),
                Tuple.of(1, requests(asPublished)),
                Tuple.of(1, requests(byStatute)));
    }

    /** {@return requests of every cell of the book, each cell as often} */
    public static Arbitrary<DisclosureRequest> requests(RuleBook book) {
        return requests(book, cell -> true);
    }

    /**
     * {@return requests that the book permits}
     *
     * @throws IllegalArgumentException if it permits none
     */
    public static Arbitrary<DisclosureRequest> permittedBy(RuleBook book) {
        return missing(book, Set.of());
    }

    /**
     * {@return requests that a rule of the book is for, and that leave exactly these requirements unmet}
     *
     * @throws IllegalArgumentException if no rule of the book can miss exactly these
     */
    public static Arbitrary<DisclosureRequest> missing(RuleBook book, Set<Requirement> requirements) {
        return requests(book, cell -> cell instanceof RuleCell ofRule && ofRule.misses(requirements));
    }

    /** {@return requests that no rule of the book is for; nothing else is missing} */
    public static Arbitrary<DisclosureRequest> withoutRule(RuleBook book) {
        return requests(book, UnservedCell.class::isInstance);
    }

    /**
     * {@return requests of every cell of the book that lie on a boundary; where the book permits any, half of them are
     * permitted}
     *
     * <p>The day of decision is the first or the last of a segment in which the book reads the same, where the segment has
     * one. Dates of the evidence are that very day, or the day beside it where the evidence needs one before or after.
     */
    public static Arbitrary<DisclosureRequest> onBoundary(RuleBook book) {
        List<Cell> all = Cell.of(book).toList();
        List<Cell> permitted = all.stream()
                .filter(cell -> cell instanceof RuleCell ofRule && ofRule.misses(Set.of()))
                .toList();
        Arbitrary<Cell> cells = Arbitraries.oneOf(each(all), each(permitted.isEmpty() ? all : permitted));
        return Combinators.combine(cells, Arbitraries.of(true, false), EvidenceArbitraries.draws())
                .as((cell, first, draws) ->
                        cell.request(first ? cell.segment().anyDay() : lastDayOf(cell.segment()), draws.withoutDays()))
                .withoutEdgeCases();
    }

    private static Arbitrary<DisclosureRequest> requests(RuleBook book, Predicate<Cell> isMeant) {
        List<Cell> cells = Cell.of(book).filter(isMeant).toList();
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("the rule book has no such request");
        }
        return Combinators.combine(each(cells), Arbitraries.integers().between(0, 20_000), EvidenceArbitraries.draws())
                .as((cell, day, draws) -> cell.request(dayOf(cell.segment(), day), draws.anew()))
                .withoutEdgeCases();
    }

    /** Each as often. By number, because an arbitrary of thousands of values takes long to shrink. */
    private static Arbitrary<Cell> each(List<Cell> cells) {
        return Arbitraries.integers()
                .between(0, cells.size() - 1)
                .withDistribution(RandomDistribution.uniform())
                .map(cells::get);
    }

    private static LocalDate lastDayOf(ValidityPeriod segment) {
        return segment.end().isPresent() ? segment.end().get().minusDays(1) : segment.anyDay();
    }

    /** The day that is so many days into the segment, or before its end where it has always run. */
    private static LocalDate dayOf(ValidityPeriod segment, int number) {
        LocalDate day = segment.anyDay();
        if (segment.from().isEmpty()) {
            return day.minusDays(number);
        }
        return day.plusDays(number % ChronoUnit.DAYS.between(day, segment.end().orElse(LocalDate.MAX)));
    }

    private static Arbitrary<DisclosureRequest> byChance() {
        return Combinators.combine(EvidenceArbitraries.days(), EvidenceArbitraries.draws())
                .as((day, draws) -> new RandomEvidence(day, EvidenceArbitraries.CLOSE, draws.anew()).request())
                .withoutEdgeCases();
    }
}
