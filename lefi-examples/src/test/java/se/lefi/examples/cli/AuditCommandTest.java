package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import se.lefi.examples.law.LawTable;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Recipients;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;

/** A fault planted in an edition's table: the audit exits with 1 and names the cell. */
class AuditCommandTest {
    private static final LegalBasis ANOTHER_SECTION =
            LegalBasis.of(CitationSource.PAGE, Statute.of("2010:110").section(114, 24));

    @ParameterizedTest
    @MethodSource
    void aPlantedFaultIsFoundWithItsCell(String id, UnaryOperator<Rule> fault, String cell) throws Exception {
        assertFound(planted(LefiPrenumeration.asPublished(), id, fault), LawTable.asPublished(), cell);
    }

    static Stream<Arguments> aPlantedFaultIsFoundWithItsCell() {
        return Stream.of(
                fault(
                        "A2-CHILD-RAISING-ALLOWANCE-CASE",
                        rule -> rule.withGround(LegalBasis.of(
                                CitationSource.PAGE, Statute.of("2009:555").section(2))),
                        "A2-CHILD-RAISING-ALLOWANCE-CASE, 2016-02-01, AGREEMENT_IN_FORCE CONNECTED CASE_OPEN"),
                fault(
                        "A1-COORDINATION",
                        rule -> rule.withRecipients(Recipients.of(OrganisationKind.INSURANCE_COMPANY)),
                        "INSURANCE_INTERMEDIARY, COORDINATION"),
                fault(
                        "A1-PENSION-FORECAST",
                        rule -> rule.withMediumBasis(ANOTHER_SECTION),
                        "INSURANCE_COMPANY, PENSION_FORECAST"),
                fault(
                        "A2-AUTHORITY-CASE",
                        rule -> rule.withCaseFile(Optional.empty()),
                        "STATE_AUTHORITY, AUTHORITY_CASE"),
                fault(
                        "A2-SOCIAL-SERVICES-CASE",
                        rule -> rule.withInForce(ValidityPeriod.from(LocalDate.of(2025, 7, 1))),
                        "MUNICIPAL_AUTHORITY, SOCIAL_SERVICES_CASE"),
                fault(
                        "A1-RISK-ASSESSMENT",
                        rule -> rule.withNecessity(ANOTHER_SECTION),
                        "INSURANCE_COMPANY, RISK_ASSESSMENT"));
    }

    private static Arguments fault(String id, UnaryOperator<Rule> fault, String cell) {
        return arguments(id, fault, cell);
    }

    private static RuleBook planted(RuleBook book, String id, UnaryOperator<Rule> fault) {
        List<Rule> rules = book.rules().stream()
                .map(rule -> rule.id().equals(id) ? fault.apply(rule) : rule)
                .toList();
        return book.withRules(rules);
    }

    private static void assertFound(RuleBook book, LawTable law, String cell) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Streams streams = Streams.of(out, new ByteArrayOutputStream());
        int status = new CommandLine(new AuditCommand(streams, Map.of(book, law))).execute("--format", "csv");

        List<String> broken = out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains(",false,"))
                .toList();
        assertTrue(broken.stream().anyMatch(line -> line.contains(cell)), broken::toString);
        assertEquals(1, status);
    }
}
