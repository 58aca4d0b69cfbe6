package se.lefi.examples.dmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lefi.examples.dmn.Comparison.Asked;
import se.lefi.examples.ownrulebook.OwnRuleBook;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Assessment;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.testkit.RepresentativeRequests;

/**
 * Both engines, by the exported file, answer as lefi does. KIE is asked everything; Camunda, which is slower, each cell once and
 * each answer on the days on which it turns, and everything too with {@code -Dlefi.dmn.everything=true}.
 */
class BothEnginesTest {
    private static final boolean EVERYTHING = Boolean.getBoolean("lefi.dmn.everything");

    static Stream<RuleBook> books() {
        return Stream.concat(
                LefiPrenumeration.editions().stream(),
                Stream.of(OwnRuleBook.current(), OwnRuleBook.earlier(), DemandingBook.BOOK));
    }

    @ParameterizedTest
    @MethodSource("books")
    void bothEnginesAgreeOnEveryCell(RuleBook book) {
        Comparison comparison = new Comparison(book);
        String file = DmnFile.of(book, Locale.ENGLISH);
        agree(book, Engine.KIE, file, comparison, comparison.everything().toList());
        agree(
                book,
                Engine.CAMUNDA,
                file,
                comparison,
                (EVERYTHING ? comparison.everything() : comparison.cellsAndTurns()).toList());
    }

    private static void agree(RuleBook book, Engine engine, String file, Comparison comparison, List<Asked> asked) {
        Engine.Opened opened = engine.open(file);
        long start = System.nanoTime();
        List<String> disagreements = asked.parallelStream()
                .map(one -> comparison.disagreement(opened, one))
                .filter(Objects::nonNull)
                .toList();
        System.out.printf(
                Locale.ROOT,
                "%s: %s agrees with lefi on %,d of %,d answers (%,d questions, %,d cells), %.1f s%n",
                book.id(),
                engine,
                asked.size() - disagreements.size(),
                asked.size(),
                asked.stream().map(Asked::question).distinct().count(),
                cells(asked).size(),
                (System.nanoTime() - start) / 1e9);
        assertEquals(List.of(), disagreements.stream().limit(5).toList());
        Set<Cell> reachable = reachable(book);
        assertEquals(reachable, cells(asked));
        assertEquals(
                RecipientType.all().size() * Question.purposes(book).size(),
                asked.stream()
                        .map(one -> one.question().recipient() + " "
                                + one.question().purpose())
                        .distinct()
                        .count());
        if (engine == Engine.KIE || EVERYTHING) {
            assertEquals(
                    Question.of(book).stream()
                            .map(question -> question.match().rule().map(Rule::id))
                            .mapToLong(rule -> rule.isEmpty()
                                    ? 1
                                    : reachable.stream()
                                            .filter(cell -> cell.rule().equals(rule.get()))
                                            .count())
                            .sum(),
                    asked.size());
        }
    }

    @Test
    void readmeSaysHowManyWereCompared() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (RuleBook book : LefiPrenumeration.editions()) {
            Comparison comparison = new Comparison(book);
            for (Stream<Asked> asked : List.of(comparison.everything(), comparison.cellsAndTurns())) {
                String count = String.format(Locale.ROOT, "%,d", asked.count());
                assertTrue(readme.contains(count), () -> book.id() + " " + count);
            }
        }
    }

    /** A cell in codes. */
    private record Cell(String rule, List<?> statuses) {
        static Cell of(String rule, Facts facts) {
            return new Cell(rule, facts.statuses());
        }
    }

    private static Set<Cell> cells(List<Asked> asked) {
        Set<Cell> cells = new HashSet<>();
        asked.forEach(one ->
                one.question().match().rule().ifPresent(rule -> cells.add(Cell.of(rule.id(), one.facts()))));
        return cells;
    }

    /** What evidence amounts to, read from requests. */
    private static Set<Cell> reachable(RuleBook book) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        return RepresentativeRequests.of(book)
                .map(engine::assess)
                .filter(assessment -> assessment.rule().isPresent())
                .map(BothEnginesTest::cell)
                .collect(Collectors.toSet());
    }

    private static Cell cell(Assessment assessment) {
        return Cell.of(assessment.rule().orElseThrow().id(), assessment.facts().orElseThrow());
    }
}
