package se.lefi.rules.testkit;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.analysis.EditionDiff;
import se.lefi.rules.analysis.FactSpace;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.analysis.Stretches;

/** One cell of a rule book in one stretch of time. */
interface Cell {
    /** The days that have room enough before and after them for any evidence. */
    ValidityPeriod WITH_ROOM = ValidityPeriod.between(LocalDate.MIN.plusYears(100), LocalDate.MAX.minusYears(100));

    /** The stretch. */
    ValidityPeriod stretch();

    /** A request of this cell on a day of the stretch. */
    DisclosureRequest request(LocalDate day, Choices choices);

    /** Every cell: those of the rules, and the questions that no rule is for. */
    static Stream<Cell> of(RuleBook book) {
        return stretches(book).flatMap(stretch -> Stream.concat(ofRules(book, stretch), open(book, stretch)));
    }

    static Stream<RuleCell> ofRules(RuleBook book) {
        return stretches(book).flatMap(stretch -> ofRules(book, stretch));
    }

    static Stream<OpenCell> open(RuleBook book) {
        return stretches(book).flatMap(stretch -> open(book, stretch));
    }

    private static Stream<ValidityPeriod> stretches(RuleBook book) {
        return Stretches.of(book).stream().filter(WITH_ROOM::overlaps).map(Cell::withRoom);
    }

    private static ValidityPeriod withRoom(ValidityPeriod stretch) {
        return stretch.from().map(WITH_ROOM::contains).orElse(true) ? stretch : stretch.intersection(WITH_ROOM);
    }

    private static Stream<RuleCell> ofRules(RuleBook book, ValidityPeriod stretch) {
        LocalDate day = Stretches.dayOf(stretch);
        return book.rules().stream()
                .filter(rule -> book.coverage().contains(day) && rule.inForce().contains(day))
                .flatMap(rule -> ofRule(rule, stretch));
    }

    private static Stream<RuleCell> ofRule(Rule rule, ValidityPeriod stretch) {
        List<RecipientType> recipients = RecipientType.all().stream()
                .filter(type -> rule.recipients().include(type.kind(), type.function()))
                .toList();
        return recipients.isEmpty()
                ? Stream.empty()
                : FactSpace.of(rule).map(facts -> new RuleCell(rule, facts, recipients, stretch));
    }

    private static Stream<OpenCell> open(RuleBook book, ValidityPeriod stretch) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        LocalDate day = Stretches.dayOf(stretch);
        Set<DisclosurePurpose> purposes =
                book.rules().stream().map(Rule::purpose).collect(Collectors.toCollection(LinkedHashSet::new));
        purposes.add(EditionDiff.ANY_OTHER_PURPOSE);
        return RecipientType.all().stream()
                .flatMap(type -> purposes.stream()
                        .filter(purpose -> engine.ruleFor(type.kind(), type.function(), purpose, day)
                                .isEmpty())
                        .map(purpose -> new OpenCell(type, purpose, stretch)));
    }
}
