package se.lefi.examples.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Refused;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.testkit.RepresentativeRequests;

/** What is kept of a decision is what would be printed of it alone; and no more is kept than has a place. */
class CsvDecisionsTest {
    private final StringWriter out = new StringWriter();

    private static DecisionRow row(Decision decision) {
        return new DecisionRow("a;b", Optional.empty(), Optional.of(decision));
    }

    /** Each after all others, for each category. */
    @ParameterizedTest
    @ValueSource(strings = {"as-published", "by-statute"})
    void aLineSaysTheSameWhateverWasPrintedBefore(String edition) throws IOException {
        RuleBook book =
                edition.equals("as-published") ? LefiPrenumeration.asPublished() : LefiPrenumeration.byStatute();
        DisclosureEngine engine = DisclosureEngine.using(book);
        List<DecisionRow> rows = new ArrayList<>();
        for (DisclosureRequest request : RepresentativeRequests.of(book).toList()) {
            rows.add(row(engine.decide(request)));
            rows.add(row(
                    engine.decide(request.withInformation(InformationCategory.ADDRESS, InformationCategory.OTHER))));
        }
        rows.addAll(List.copyOf(rows));
        Collections.reverse(rows);
        CsvDecisions decisions = new CsvDecisions(new CsvLines(out, false));
        for (DecisionRow row : rows) {
            out.getBuffer().setLength(0);
            decisions.print(row);
            assertEquals(alone(row), out.toString());
        }
    }

    /** As one of several cells, and not as what was kept. */
    private static String alone(DecisionRow row) throws IOException {
        StringWriter line = new StringWriter();
        new CsvLines(line, false).print(CsvLines.texts(row.values(), ";"));
        return line.toString();
    }

    /** RFC 4180, and what a spreadsheet would part or run: the id is a cell, whatever is in it, before what is kept. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {"a | a", "a;b | \"a;b\"", "a,b | \"a,b\"", "a\"b | \"a\"\"b\"", "=1+2 | '=1+2", "å | å"})
    void anIdIsACellOfItsOwn(String id, String cell) throws IOException {
        Decision decision = DisclosureEngine.using(LefiPrenumeration.asPublished())
                .decide(RepresentativeRequests.of(LefiPrenumeration.asPublished())
                        .filter(request -> request.agreement().isEmpty())
                        .findFirst()
                        .orElseThrow());
        CsvDecisions decisions = new CsvDecisions(new CsvLines(out, false));
        for (int i = 0; i < 2; i++) {
            out.getBuffer().setLength(0);
            decisions.print(new DecisionRow(id, Optional.empty(), Optional.of(decision)));
            assertTrue(
                    out.toString().startsWith(cell + ",REFUSED,REQUIREMENTS_UNMET,,,AGREEMENT_MISSING;"),
                    out::toString);
        }
    }

    @Test
    void nothingIsKeptBeyondItsPlace() throws IOException {
        Refused refused = (Refused) DisclosureEngine.using(LefiPrenumeration.asPublished())
                .decide(RepresentativeRequests.of(LefiPrenumeration.asPublished())
                        .filter(request -> request.agreement().isEmpty())
                        .findFirst()
                        .orElseThrow());
        CsvDecisions decisions = new CsvDecisions(new CsvLines(out, false));
        for (int i = 0; i < CsvDecisions.KEPT + 10; i++) {
            out.getBuffer().setLength(0);
            decisions.print(row(new Refused(refused.refusal(), refused.unmet(), refused.notes())));
            assertEquals(alone(row(refused)), out.toString());
        }
        assertEquals(CsvDecisions.KEPT, decisions.kept.size());
    }
}
