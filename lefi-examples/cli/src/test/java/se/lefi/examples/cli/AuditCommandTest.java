package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import se.lefi.examples.cli.law.LawTable;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.law.Statute;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;

/** A fault planted in an edition's table: the audit exits with 1 and names the cell. */
class AuditCommandTest {
    /** These columns say when there is a rule; the others say what it is. */
    private static final Set<String> WHEN = Set.of("recipients", "functions", "purpose", "from", "end");

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultInAnyColumnIsFoundWithRuleAndColumn(String edition, String column) {
        RuleBook book = edition(edition);
        UnaryOperator<Rule> fault = Faults.IN.get(column);
        Rule rule = book.rules().stream()
                .filter(each -> !each.equals(fault.apply(each)))
                .findFirst()
                .orElseThrow();

        List<String> broken = broken(planted(book, rule, fault), law(edition));

        String cell = broken.stream()
                .filter(line -> line.contains(",AS_THE_LAW_TABLE_SAYS,false,"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(broken));
        assertTrue(cell.contains(", " + rule.purpose().code() + ", "), cell);
        assertTrue(
                WHEN.contains(column)
                        ? cell.contains(" instead of APPLIES")
                        : cell.contains(": " + rule.id() + " has ") && cell.contains(" " + column + " ["),
                cell);
    }

    static Stream<Arguments> faults() {
        return Stream.of("as-published", "by-statute")
                .flatMap(edition -> columns(edition).map(column -> arguments(edition, column)));
    }

    private static Stream<String> columns(String edition) {
        try (InputStream table = LawTable.class.getResourceAsStream(edition + ".csv")) {
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.lines().findFirst().orElseThrow().split(","));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aGroundWithoutItsNoteIsFoundOnTheDayOfItsRepeal() {
        RuleBook book = LefiPrenumeration.asPublished();
        Rule rule = book.rules().stream()
                .filter(each -> each.id().equals("A2-CHILD-RAISING-ALLOWANCE-CASE"))
                .findFirst()
                .orElseThrow();
        LegalBasis withoutNote =
                LegalBasis.of(CitationSource.PAGE, Statute.of("2009:555").section(2));

        List<String> broken = broken(planted(book, rule, each -> each.withGround(withoutNote)), law("as-published"));

        assertTrue(
                broken.stream()
                        .anyMatch(
                                line -> line.contains(",CITATIONS_IN_FORCE_OR_NOTED,false,")
                                        && line.contains(
                                                "A2-CHILD-RAISING-ALLOWANCE-CASE, 2016-02-01, AGREEMENT_IN_FORCE CONNECTED CASE_OPEN")),
                broken::toString);
    }

    private static RuleBook edition(String id) {
        return LefiPrenumeration.editions().stream()
                .filter(book -> book.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static LawTable law(String edition) {
        return edition.equals("by-statute") ? LawTable.byStatute() : LawTable.asPublished();
    }

    private static RuleBook planted(RuleBook book, Rule rule, UnaryOperator<Rule> fault) {
        return book.withRules(book.rules().stream()
                .map(each -> each == rule ? fault.apply(each) : each)
                .toList());
    }

    /** What the audit prints of the laws that do not hold; there has to be one. */
    private static List<String> broken(RuleBook book, LawTable law) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Streams streams = Streams.of(out, new ByteArrayOutputStream());
        int status = new CommandLine(new AuditCommand(streams, Map.of(book, law))).execute("--format", "csv");

        assertEquals(1, status);
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains(",false,"))
                .toList();
    }
}
