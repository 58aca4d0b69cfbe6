package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The command explain: one request in full, in one line, or as its recipient may read it. */
class ExplainTest {
    private static final String WITHDRAWN = RequestRows.HEADER
            + RequestRows.insurer(
                    "request_id", "a",
                    "decision_date", "2024-06-01",
                    "subject", "p-1",
                    "purpose", "CLAIMS_SETTLEMENT",
                    "consent_subject", "p-1",
                    "consent_recipient", "556016-0680",
                    "consent_purposes", "CLAIMS_SETTLEMENT",
                    "consent_given", "2024-01-02",
                    "consent_withdrawn", "2024-05-03")
            + RequestRows.insurer("request_id", "b", "purpose", "X");

    @Test
    void saysTheDatesThatDecideAndWhereTheLawIs() throws IOException {
        ProgramResult result = Program.onFile("explain", WITHDRAWN, "--request", "a");
        List<String> lines = result.outLines();
        assertEquals("a", lines.get(0));
        assertEquals("  Refused for 1 June 2024: at least one requirement is not met", lines.get(1));
        assertTrue(
                result.out().contains("(consent 1: given on 2 January 2024, withdrawn on 3 May 2024)"), result.out());
        assertTrue(
                lines.contains(
                        "  Law: chapter 114 section 26 of the Social Insurance Code (2010:110), eli/sfs/2010/110,"
                                + " 2010:110#K114P26"),
                result.out());
        assertFalse(result.out().contains("p-1"));
    }

    @Test
    void aRequestInOneLineAndAnInvalidOneInItsPlace() throws IOException {
        ProgramResult result = Program.onFile("explain", WITHDRAWN, "--one-line", "--lang", "sv");
        assertEquals(2, result.outLines().size());
        assertTrue(result.outLines().get(0).startsWith("a: Får inte lämnas ut den 1 juni 2024: "), result.out());
        assertEquals("b: Ogiltig", result.outLines().get(1));
        assertEquals(1, result.status());
    }

    @Test
    void theRecipientIsNotToldOfAWithdrawal() throws IOException {
        ProgramResult result = Program.onFile("explain", WITHDRAWN, "--for-recipient", "--request", "a");
        assertTrue(result.out().contains("Not met: requirement of consent."), result.out());
        assertFalse(result.out().contains("withdraw"), result.out());
        assertFalse(result.out().contains("May 2024"), result.out());
    }

    @Test
    void aRequestThatIsNotThereIsToldOf() throws IOException {
        ProgramResult result = Program.onFile("explain", WITHDRAWN, "--request", "c");
        assertEquals(2, result.status());
        assertTrue(result.err().endsWith("lefi: --request: no request of the file has this id\n"), result.err());
    }

    @Test
    void oneLevelOnly() throws IOException {
        assertEquals(2, Program.run("explain", "--one-line", "--for-recipient").status());
    }

    @Test
    void inCsvALineARowAndInJsonARequestAnObject() throws IOException {
        List<String> csv = Program.onFile("explain", WITHDRAWN, "--format", "csv", "--one-line")
                .outLines();
        assertEquals("request_id,explanation", csv.get(0));
        assertTrue(csv.get(1).startsWith("a,\"Refused for 1 June 2024: "), csv.get(1));
        assertEquals("b,", csv.get(2));
        List<String> json =
                Program.onFile("explain", WITHDRAWN, "--format", "json").outLines();
        assertEquals(
                "a", new ObjectMapper().readTree(json.get(0)).get("requestId").textValue());
        assertEquals("{\"requestId\":\"b\",\"explanation\":[]}", json.get(1));
    }
}
