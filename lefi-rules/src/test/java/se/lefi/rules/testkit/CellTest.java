package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.Assessment;
import se.lefi.rules.Books;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RuleBook;
import se.lefi.rules.facts.Facts;

/** Whatever is drawn where there is a choice, a request amounts to its cell: every cell of every book, a few draws of each. */
class CellTest {
    private static final int DRAWS_OF_A_CELL = 3;

    static Stream<RuleBook> books() {
        return Stream.concat(
                Stream.of(Books.values()).map(Books::book),
                Stream.of(BookOfEverySet.WIDE, BookOfEverySet.NARROW).map(BookOfEverySet::book));
    }

    @ParameterizedTest
    @MethodSource("books")
    void requestsAmountToTheirCell(RuleBook book) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        Random random = new Random(20261123);
        cells(book, RuleCell.class).forEach(cell -> {
            for (int i = 0; i < DRAWS_OF_A_CELL; i++) {
                Assessment assessment = engine.assess(request(cell, random));
                assertEquals(cell.rule(), assessment.rule().orElseThrow());
                Facts facts = assessment.facts().orElseThrow();
                assertEquals(cell.facts().statuses(), facts.statuses());
                assertTrue(facts.notDisclosable().containsAll(cell.facts().notDisclosable()));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("books")
    void requestsThatNoRuleIsForAreRefusedForThatAlone(RuleBook book) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        Random random = new Random(20261123);
        cells(book, UnservedCell.class).forEach(cell -> {
            DisclosureRequest request = request(cell, random);
            assertTrue(engine.assess(request).rule().isEmpty());
            book.rules().stream()
                    .map(rule -> Facts.read(request, rule.conditions()))
                    .forEach(facts -> assertTrue(facts.unmet().isEmpty(), facts::toString));
        });
    }

    static <C extends Cell> Stream<C> cells(RuleBook book, Class<C> kind) {
        return Cell.of(book).filter(kind::isInstance).map(kind::cast);
    }

    private static DisclosureRequest request(Cell cell, Random random) {
        LocalDate day = cell.segment().anyDay();
        return cell.request(
                day,
                new Draws(
                        random.ints(80, 0, Integer.MAX_VALUE).toArray(),
                        random.ints(40, 0, 6).toArray()));
    }
}
