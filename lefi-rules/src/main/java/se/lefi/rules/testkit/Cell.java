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
import se.lefi.organisation.RecipientType;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.analysis.EditionDiff;
import se.lefi.rules.analysis.FactSpace;

/** One cell of a rule book in one segment of time. */
interface Cell {
    /** The days that have room enough before and after them for any evidence. */
    ValidityPeriod WITH_ROOM = ValidityPeriod.between(LocalDate.MIN.plusYears(100), LocalDate.MAX.minusYears(100));

    /** The segment. */
    ValidityPeriod segment();

    /** A request of this cell on a day of the segment. */
    DisclosureRequest request(LocalDate day, Draws draws);

    /** Every cell: those of the rules, and the questions that no rule is for. */
    static Stream<Cell> of(RuleBook book) {
        return segments(book).flatMap(segment -> Stream.concat(ofRules(book, segment), unserved(book, segment)));
    }

    static Stream<RuleCell> ofRules(RuleBook book) {
        return segments(book).flatMap(segment -> ofRules(book, segment));
    }

    static Stream<UnservedCell> unserved(RuleBook book) {
        return segments(book).flatMap(segment -> unserved(book, segment));
    }

    private static Stream<ValidityPeriod> segments(RuleBook book) {
        return book.segments().stream().filter(WITH_ROOM::overlaps).map(Cell::withRoom);
    }

    private static ValidityPeriod withRoom(ValidityPeriod segment) {
        return segment.from().map(WITH_ROOM::contains).orElse(true) ? segment : segment.intersection(WITH_ROOM);
    }

    private static Stream<RuleCell> ofRules(RuleBook book, ValidityPeriod segment) {
        LocalDate day = segment.anyDay();
        return book.rules().stream()
                .filter(rule -> book.coverage().contains(day) && rule.inForce().contains(day))
                .flatMap(rule -> ofRule(rule, segment));
    }

    private static Stream<RuleCell> ofRule(Rule rule, ValidityPeriod segment) {
        List<RecipientType> recipients = rule.recipients().types();
        return recipients.isEmpty()
                ? Stream.empty()
                : FactSpace.of(rule.conditions()).map(facts -> new RuleCell(rule, facts, recipients, segment));
    }

    private static Stream<UnservedCell> unserved(RuleBook book, ValidityPeriod segment) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        LocalDate day = segment.anyDay();
        Set<DisclosurePurpose> purposes =
                book.rules().stream().map(Rule::purpose).collect(Collectors.toCollection(LinkedHashSet::new));
        purposes.add(EditionDiff.ANY_OTHER_PURPOSE);
        return RecipientType.all().stream()
                .flatMap(type -> purposes.stream()
                        .filter(purpose ->
                                engine.match(type, purpose, day).rule().isEmpty())
                        .map(purpose -> new UnservedCell(type, purpose, segment)));
    }
}
