package se.lefi.examples.ownrulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.analysis.Audit;
import se.lefi.rules.analysis.DiffAspect;
import se.lefi.rules.analysis.DiffRow;
import se.lefi.rules.analysis.EditionDiff;
import se.lefi.rules.analysis.Receipt;
import se.lefi.rules.analysis.Replay;
import se.lefi.rules.analysis.Timeline;
import se.lefi.rules.explain.DecisionTable;
import se.lefi.rules.facts.Requirement;

/** What a third party's book gets for free. */
class OwnRuleBookTest {
    private static final DisclosureRequest REQUEST = DisclosureRequest.builder()
            .decisionDate(LocalDate.of(2024, 6, 1))
            .recipient(Organisation.builder()
                    .number(OrganisationNumber.parse("202100-5521"))
                    .name("En myndighet")
                    .kind(OrganisationKind.STATE_AUTHORITY)
                    .function(AuthorityFunction.STUDENT_AID_AUTHORITY)
                    .build())
            .purpose(OwnRuleBook.STUDY_AID_CHECK)
            .subject(DataSubject.of("p-1"))
            .addInformation(InformationCategory.AMOUNT_PAID)
            .agreement(Agreement.builder()
                    .signedByRecipient(LocalDate.of(2024, 1, 1))
                    .signedByAgency(LocalDate.of(2024, 1, 1))
                    .connectedFrom(LocalDate.of(2024, 1, 1))
                    .build())
            .addCaseFiles(CaseFile.builder()
                    .reference("D-1")
                    .subject(DataSubject.of("p-1"))
                    .matter(CaseMatter.OTHER)
                    .opened(LocalDate.of(2024, 1, 1))
                    .build())
            .build();

    @Test
    void theDifferenceSaysWhatTheNewYearBrought() {
        EditionDiff diff = EditionDiff.between(OwnRuleBook.earlier(), OwnRuleBook.current());

        assertEquals(
                List.of(DiffAspect.of(Requirement.CASE), DiffAspect.of(Requirement.INFORMATION)),
                diff.rows().stream().map(DiffRow::aspect).toList());
        assertTrue(diff.rows().stream()
                .allMatch(row -> row.period().from().orElseThrow().equals(LocalDate.of(2025, 1, 1))));
    }

    @Test
    void theTimelineShowsTheDayThePermissionEnds() {
        Timeline timeline = Timeline.of(
                DisclosureEngine.using(OwnRuleBook.current()),
                REQUEST,
                LocalDate.of(2024, 6, 1),
                LocalDate.of(2025, 6, 1));

        assertEquals(
                List.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 1)),
                timeline.segments().stream().map(Timeline.Segment::end).toList());
        assertEquals(
                List.of(true, false),
                timeline.segments().stream()
                        .map(segment -> segment.decision().isPermitted())
                        .toList());
    }

    @Test
    void tableReceiptAndAuditWorkToo() {
        DisclosureEngine engine = DisclosureEngine.using(OwnRuleBook.current());
        Receipt receipt = Receipt.of(engine.assess(REQUEST));

        assertEquals(
                List.of("from 2025-01-01", "through 2024-12-31").stream()
                        .sorted()
                        .toList(),
                DecisionTable.of(OwnRuleBook.current(), Locale.ENGLISH).rows().stream()
                        .map(row -> row.get(2))
                        .sorted()
                        .toList());
        assertInstanceOf(Replay.SameAnswer.class, Receipt.parse(receipt.text()).replay(engine));
        assertTrue(Audit.of(OwnRuleBook.current()).passed());
    }

    @Test
    void theReadmeShowsWhatIsPrinted() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Main.print(new PrintStream(printed, true, StandardCharsets.UTF_8));
        String expected = printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");

        assertTrue(Files.readString(Path.of("README.md")).contains("\n```text\n" + expected + "```\n"), expected);
    }
}
