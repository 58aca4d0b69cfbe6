package se.lefi.rules.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        DisclosureEngine engine = DisclosureEngine.using(book);
        return book.segments().stream()
                .filter(WITH_ROOM::overlaps)
                .map(Cell::withRoom)
                .flatMap(segment -> Stream.concat(ofRules(book, segment), unserved(engine, segment)));
    }

    private static ValidityPeriod withRoom(ValidityPeriod segment) {
        return segment.from().isEmpty() || WITH_ROOM.contains(segment.from().get())
                ? segment
                : segment.intersection(WITH_ROOM);
    }

    private static Stream<RuleCell> ofRules(RuleBook book, ValidityPeriod segment) {
        LocalDate day = segment.anyDay();
        return book.rules().stream()
                .filter(rule -> book.coverage().contains(day)
                        && rule.inForce().contains(day)
                        && !rule.recipients().types().isEmpty())
                .flatMap(rule -> FactSpace.of(rule.conditions()).map(facts -> new RuleCell(rule, facts, segment)));
    }

    private static Stream<UnservedCell> unserved(DisclosureEngine engine, ValidityPeriod segment) {
        Stream<DisclosurePurpose> served = engine.book().rules().stream().map(Rule::purpose);
        List<DisclosurePurpose> purposes = Stream.concat(served, Stream.of(EditionDiff.ANY_OTHER_PURPOSE))
                .distinct()
                .toList();
        List<UnservedCell> cells = new ArrayList<>();
        for (RecipientType type : RecipientType.all()) {
            for (DisclosurePurpose purpose : purposes) {
                if (engine.match(type, purpose, segment.anyDay()).rule().isEmpty()) {
                    cells.add(new UnservedCell(type, purpose, segment));
                }
            }
        }
        return cells.stream();
    }
}
