package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import se.lefi.examples.cli.law.LawTable;
import se.lefi.examples.cli.law.PlantedFaults;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.analysis.AuditLaw;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.testkit.RepresentativeRequests;

/** Every law holds on every cell of both editions; where one is broken, the audit exits with 1 and names the cell. */
class AuditCommandTest {
    private static final String LAW_TABLE = "AS_THE_LAW_TABLE_SAYS";
    private static final List<String> LAWS = Stream.concat(
                    Arrays.stream(AuditLaw.values()).map(AuditLaw::name), Stream.of(LAW_TABLE))
            .toList();
    private static final String CHILD_RAISING_ALLOWANCE = "2009-555-2-CHILD-RAISING-ALLOWANCE-CASE";

    @Test
    void everyLawHoldsOnEveryCellOfBothEditions() {
        ProgramResult result = Program.run("audit", "--format", "csv");

        assertEquals(
                Stream.of(LefiPrenumeration.asPublished(), LefiPrenumeration.byStatute())
                        .flatMap(AuditCommandTest::rowsWhereAllHold)
                        .toList(),
                rows(result.out())
                        .map(row -> row.getFields().stream()
                                .map(cell -> cell.equals(row.getField("milliseconds")) ? "" : cell)
                                .toList())
                        .toList());
        assertEquals("", result.err());
        assertEquals(0, result.status());
    }

    private static Stream<List<String>> rowsWhereAllHold(RuleBook book) {
        String cells = String.valueOf(RepresentativeRequests.of(book).count());
        return LAWS.stream().map(law -> List.of(book.id(), cells, "", law, "true", ""));
    }

    @Test
    void itIsATableUnlessAskedForSomethingElse() {
        ProgramResult result = Program.run("audit");

        for (String edition : List.of("as-published", "by-statute")) {
            assertEquals(
                    LAWS.size(),
                    result.outLines().stream()
                            .filter(line -> line.matches(edition + " .* yes"))
                            .count(),
                    result.out());
        }
        assertTrue(result.out().contains(" no rule is shadowed by another "), result.out());
        assertEquals("", result.err());
        assertEquals(0, result.status());
    }

    @Test
    void aRuleThatSaysOtherwiseThanTheLawTableIsFoundWithItsColumn() {
        Map<String, String> broken = brokenLaws(PlantedFaults.IN.get("medium"));

        assertTrue(broken.get(LAW_TABLE).contains(CHILD_RAISING_ALLOWANCE + " has medium ["), broken::toString);
    }

    /** Only where the rule does not limit what goes out may a permission name no category. */
    @Test
    void aRuleThatLimitsAndLetsOutNothingIsFoundWithItsCell() {
        Map<String, String> broken = brokenLaws(rule -> rule.withConditions(rule.conditions().toBuilder()
                .limitInformation(rule.ground(), Set.of())
                .build()));

        String cell = broken.get("DISCLOSABLE_WITHIN_LIMIT");
        assertTrue(cell.startsWith(CHILD_RAISING_ALLOWANCE + ", "), cell);
        assertTrue(cell.contains(" AGREEMENT_IN_FORCE CONNECTED CASE_OPEN INFORMATION_DISCLOSABLE"), cell);
    }

    /** The laws that the audit finds broken, with a cell each, when there is a fault in the last rule of the page. */
    private static Map<String, String> brokenLaws(UnaryOperator<Rule> fault) {
        RuleBook book = LefiPrenumeration.asPublished();
        Rule rule = book.rules().stream()
                .filter(each -> each.id().equals(CHILD_RAISING_ALLOWANCE))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AuditCommand audit = new AuditCommand(
                Streams.of(out, new ByteArrayOutputStream()),
                Map.of(PlantedFaults.planted(book, rule, fault), LawTable.asPublished()));

        assertEquals(1, new CommandLine(audit).execute("--format", "csv"));
        return rows(out.toString(StandardCharsets.UTF_8))
                .filter(row -> row.getField("holds").equals("false"))
                .collect(Collectors.toMap(row -> row.getField("law"), row -> row.getField("counterexample")));
    }

    private static Stream<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream();
    }
}
