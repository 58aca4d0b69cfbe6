package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.lefi.examples.cli.RequestRows.INVALID;
import static se.lefi.examples.cli.RequestRows.OUT;
import static se.lefi.examples.cli.RequestRows.PERMITTED;
import static se.lefi.examples.cli.RequestRows.insurer;

import org.junit.jupiter.api.Test;

/** One quoted cell is one cell, and a cell that is lost takes the id of its row along. */
class QuotedRowsTest {
    private static final String QUOTES = ": must have quotes that open and close a cell: the one that opens on line ";

    @Test
    void aRequestInsideANameIsNotDecided() throws Exception {
        ProgramResult result = decide(insurer(
                        "request_id",
                        "R-17",
                        "consent_subject",
                        "",
                        "consent_recipient",
                        "",
                        "consent_purposes",
                        "",
                        "consent_given",
                        "")
                + insurer(
                        "request_id", "R-18", "recipient_name", "\"Bolaget\n" + insurer("request_id", "R-17") + "\""));

        assertEquals(
                OUT + "R-17,REFUSED,REQUIREMENTS_UNMET,,,CONSENT_MISSING,SFB-114-24-REPEALED,,\n" + "R-18" + PERMITTED,
                result.out());
        assertEquals(0, result.status());
    }

    @Test
    void anEventInsideACellDoesNotHappen() throws Exception {
        ProgramResult result = EventRows.connection(
                EventRows.HEADER
                        + EventRows.insurer("APPLICATION,2024-01-01")
                        + "212000-0142,MUNICIPAL_AUTHORITY,\"APPLICATION\n"
                        + EventRows.insurer("TERMINATION,2024-01-02")
                        + "\",2024-01-01\n",
                "--format",
                "csv");

        assertEquals(
                "556016-0680,INSURANCE_COMPANY,APPLIED,2024-01-01,,,",
                result.outLines().get(1).split("AGREEMENT_SENT")[0]);
        assertEquals(1, result.errLines().size(), result.err());
        assertEquals(3, result.outLines().size(), result.out());
    }

    @Test
    void aQuoteThatIsNeverClosedMakesTheRestOneInvalidRow() throws Exception {
        ProgramResult result = decide(insurer("request_id", "a")
                + insurer(
                        "request_id", "b", "recipient_name", "\"two\nlines\"", "recipient_kind", "\"INSURANCE_COMPANY")
                + insurer("request_id", "c").repeat(3));

        assertEquals(
                "line 3, column recipient_kind, value [withheld]" + QUOTES
                        + "4 is never closed; lines taken to the end of the" + " file: 4\n",
                result.err());
        assertEquals(OUT + "a" + PERMITTED + INVALID, result.out());
        assertEquals(1, result.status());
    }

    /** Then the subject, or whatever comes next, stands in its place. */
    @Test
    void aRowThatLostItsIdIsInvalidWithoutOne() throws Exception {
        String header = "request_id,subject,decision_date,recipient_number,recipient_name,recipient_kind,purpose\n";
        String rest = "2024-06-01,556016-0680,Bolaget,INSURANCE_COMPANY,COORDINATION";
        ProgramResult result = Program.onFile(
                "decide",
                header + "individ-7431," + rest + "\n" + "x,x,individ-7431," + rest + "\n"
                        + "individ-7431,individ-7431,X" + rest,
                "--format",
                "csv");

        assertEquals(OUT + INVALID.repeat(3), result.out());
        assertFalse(result.err().contains("individ"), result.err());
    }

    private static ProgramResult decide(String rows) throws Exception {
        return Program.onFile("decide", RequestRows.HEADER + rows, "--format", "csv");
    }
}
