package se.lefi.examples.cli.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.facts.Status;

/** A fault planted in a rule of an edition: the law table names the recipient, the purpose, the day and the column. */
class LawTableTest {
    /** These columns say when there is a rule; the others say what it is. */
    private static final Set<String> WHEN = Set.of("recipients", "functions", "purpose", "from", "end");

    @Test
    void theEditionsSayWhatTheTablesSay() {
        assertEquals(Optional.empty(), LawTable.asPublished().firstDifference(LefiPrenumeration.asPublished()));
        assertEquals(Optional.empty(), LawTable.byStatute().firstDifference(LefiPrenumeration.byStatute()));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void aFaultInAnyColumnIsFound(String edition, String column) {
        boolean byStatute = edition.equals("by-statute");
        RuleBook book = byStatute ? LefiPrenumeration.byStatute() : LefiPrenumeration.asPublished();
        UnaryOperator<Rule> fault = PlantedFaults.IN.get(column);
        Rule rule = book.rules().stream()
                .filter(each -> !each.equals(fault.apply(each)))
                .findFirst()
                .orElseThrow();

        String difference = (byStatute ? LawTable.byStatute() : LawTable.asPublished())
                .firstDifference(PlantedFaults.planted(book, rule, fault))
                .orElseThrow();

        assertTrue(difference.contains(", " + rule.purpose().code() + ", "), difference);
        assertTrue(
                WHEN.contains(column) && difference.endsWith(" instead of " + Status.RULE_APPLIES)
                        || difference.contains(": " + rule.id() + " has ") && difference.contains(" " + column + " ["),
                difference);
    }

    static Stream<Arguments> columns() {
        return Stream.of("as-published", "by-statute")
                .flatMap(edition -> header(edition).map(column -> arguments(edition, column)));
    }

    private static Stream<String> header(String edition) {
        try (InputStream table = LawTable.class.getResourceAsStream(edition + ".csv")) {
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.lines().findFirst().orElseThrow().split(","));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
