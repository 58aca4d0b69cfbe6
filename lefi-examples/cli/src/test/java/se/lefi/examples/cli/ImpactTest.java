package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.analysis.Impact;
import se.lefi.rules.analysis.Receipt;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.testkit.RepresentativeRequests;

/** The command impact: which receipts the other edition would answer otherwise. */
class ImpactTest {
    private static final DisclosureEngine PUBLISHED = DisclosureEngine.using(LefiPrenumeration.asPublished());
    private static final DisclosureEngine STATUTE = DisclosureEngine.using(LefiPrenumeration.byStatute());
    private static final List<Receipt> RECEIPTS = RepresentativeRequests.of(LefiPrenumeration.asPublished())
            .map(ImpactTest::receipt)
            .toList();

    private static Receipt receipt(DisclosureRequest request) {
        return Receipt.of(PUBLISHED.assess(request));
    }

    private static String file(List<Receipt> receipts, String between) {
        return String.join(between, receipts.stream().map(Receipt::text).toList());
    }

    @Test
    void printsWhatTheLibrarySaysOfEachThatIsAnsweredOtherwise() throws IOException {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < RECEIPTS.size(); i++) {
            Receipt receipt = RECEIPTS.get(i);
            Impact impact = Impact.of(receipt, List.of(PUBLISHED), STATUTE);
            if (!(impact instanceof Impact.SameAnswer)) {
                expected.add((i + 1) + " " + receipt.purpose().code() + " " + receipt.date() + " "
                        + (impact instanceof Impact.NewLook ? "NEW_LOOK" : "ANOTHER_ANSWER"));
            }
        }
        ProgramResult result =
                Program.onFile("impact", file(RECEIPTS, "\n"), "--edition", "by-statute", "--format", "json");
        assertEquals("", result.err());
        assertEquals(0, result.status());
        List<String> printed = new ArrayList<>();
        for (String line : result.outLines()) {
            JsonNode row = new ObjectMapper().readTree(line);
            printed.add(row.get("receipt").asText() + " " + row.get("purpose").textValue() + " "
                    + row.get("decision_date").textValue() + " "
                    + row.get("impact").textValue());
        }
        assertEquals(expected, printed);
        assertTrue(expected.size() > 100);
    }

    @Test
    void printsNothingWhereTheEditionIsTheSame() throws IOException {
        ProgramResult result = Program.onFile("impact", file(RECEIPTS, ""), "--format", "csv");
        assertEquals(1, result.outLines().size());
        assertEquals(0, result.status());
    }

    /** Three receipts that the other edition answers otherwise. */
    private static List<Receipt> three() {
        return RECEIPTS.stream()
                .filter(receipt -> !(Impact.of(receipt, List.of(PUBLISHED), STATUTE) instanceof Impact.SameAnswer))
                .limit(3)
                .toList();
    }

    private static List<Integer> numbers(ProgramResult result) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        for (String line : result.outLines()) {
            numbers.add(new ObjectMapper().readTree(line).get("receipt").intValue());
        }
        return numbers;
    }

    private static ProgramResult byStatute(String file, String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of("--edition", "by-statute", "--format", "json"));
        all.addAll(List.of(options));
        return Program.onFile("impact", file, all.toArray(String[]::new));
    }

    @Test
    void aDamagedReceiptIsToldAndNoneIsLost() throws IOException {
        String damaged = file(three(), "").replaceFirst("(?m)^date: .*$", "date: individual-7431");
        ProgramResult result = byStatute(damaged, "--lang", "sv");
        assertEquals(1, result.status());
        assertTrue(result.err().startsWith("rad 1, fält date, värde [visas inte]: "), result.err());
        assertEquals(1, result.err().lines().count(), result.err());
        assertEquals(List.of(2, 3), numbers(result));
    }

    @Test
    void howFilesAreJoinedDoesNotMatter() throws IOException {
        String whole = file(three(), "");
        for (String joined : List.of(
                whole.replace("\n", "\r\n"),
                file(three(), "\n\n"),
                file(three(), "\uFEFF"),
                whole.replace("\nlefi-receipt", "lefi-receipt"))) {
            ProgramResult result = byStatute(joined);
            assertEquals("", result.err());
            assertEquals(List.of(1, 2, 3), numbers(result), joined);
        }
    }

    @Test
    void linesBeyondAnyReceiptAreNotPassedOver() throws IOException {
        List<Receipt> three = three();
        ProgramResult result = byStatute(three.get(0).text() + "\n".repeat(300) + "what is this\n"
                + three.get(1).text() + "more\n".repeat(300) + three.get(2).text());
        assertEquals(2, result.err().lines().count(), result.err());
        assertEquals(List.of(3), numbers(result));
    }

    @Test
    void anAlteredReceiptIsTold() throws IOException {
        String text = RECEIPTS.stream()
                .filter(receipt -> receipt.codes().permitted())
                .findFirst()
                .orElseThrow()
                .text();
        ProgramResult result = byStatute(text.replaceFirst("(?m)^ground:.*$", "ground: 1980:995 P9"));
        assertEquals(
                "ALTERED",
                new ObjectMapper().readTree(result.out()).get("impact").textValue());
    }

    @Test
    void whatIsNoReceiptAtAllIsOneBadRecord() throws IOException {
        ProgramResult result =
                Program.onFile("impact", "request_id\nx\n".repeat(500) + file(RECEIPTS.subList(0, 1), ""));
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().startsWith("line 1, field lefi-receipt, value [withheld]: "), result.err());
        assertEquals(2, Program.run("impact").status());
    }

    @Test
    void aTableSaysWhyInWords() throws IOException {
        ProgramResult result = Program.onFile("impact", file(RECEIPTS, ""), "--edition", "by-statute", "--lang", "sv");
        assertTrue(result.out().contains("kan inte avgöras"), result.out());
        assertTrue(result.out().contains("se på: uppgift om behov"), result.out());
    }
}
