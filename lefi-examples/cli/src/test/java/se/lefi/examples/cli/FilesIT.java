package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.examples.cli.Rows.insurer;
import static se.lefi.examples.cli.Rows.municipality;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lefi.examples.cli.Java.Result;

/** Files as a whole: what is accepted, and what ends in one line and status 2. */
class FilesIT {
    private static final String OUT = "request_id,outcome,refusal,ground,medium_basis,unmet,notes\n";
    private static final String PERMITTED = ",PERMITTED,,CONSENT,2010:110 K114P26,,SFB-114-24-REPEALED\n";

    @TempDir
    Path directory;

    @Test
    void columnsMayComeInAnyOrder() throws Exception {
        List<String> reversed = new ArrayList<>(Rows.COLUMNS);
        Collections.reverse(reversed);

        assertDecided(OUT + "a" + PERMITTED, String.join(",", reversed) + "\n" + insurer(reversed, "request_id", "a"));
    }

    @Test
    void absentOptionalColumnsAreEmpty() throws Exception {
        List<String> required = List.of(
                "request_id",
                "decision_date",
                "recipient_number",
                "recipient_name",
                "recipient_kind",
                "purpose",
                "subject");

        assertDecided(
                OUT + "a,REFUSED,REQUIREMENTS_UNMET,,,AGREEMENT_MISSING;NOT_CONNECTED;CONSENT_MISSING,"
                        + "SFB-114-24-REPEALED\n",
                String.join(",", required) + "\n" + insurer(required, "request_id", "a"));
    }

    @Test
    void otherColumnsWithoutReferenceOrSubjectMakeNoCaseAndNoConsent() throws Exception {
        assertDecided(
                OUT + "a,REFUSED,REQUIREMENTS_UNMET,,,CONSENT_MISSING,SFB-114-24-REPEALED\n"
                        + "b,REFUSED,REQUIREMENTS_UNMET,,,CASE_MISSING,\n",
                Rows.HEADER
                        + insurer("request_id", "a", "consent_subject", "", "consent_given", "nonsense")
                        + municipality("request_id", "b", "case_reference", "", "case_opened", "nonsense"));
    }

    @Test
    void byteOrderMarkCrlfAndEmptyLinesDoNotCount() throws Exception {
        assertDecided(
                OUT + "a" + PERMITTED + "b" + PERMITTED,
                ("\uFEFF\n" + Rows.HEADER + "\n" + insurer("request_id", "a") + "\n\n" + insurer("request_id", "b"))
                        .replace("\n", "\r\n"));
    }

    @Test
    void lastLineNeedsNoLineEnd() throws Exception {
        assertDecided(
                OUT + "a" + PERMITTED, Rows.HEADER + insurer("request_id", "a").stripTrailing());
    }

    @Test
    void quotedCellsMayHoldCommasQuotesAndLineEnds() throws Exception {
        assertDecided(
                OUT + "\"a,\"\"1\"\"\"" + PERMITTED + "b" + PERMITTED,
                Rows.HEADER
                        + insurer("request_id", "\"a,\"\"1\"\"\"", "recipient_name", "\"Bolaget,\n\n\"\"Ett\"\" AB\"")
                        + insurer("request_id", "b"));
    }

    @Test
    void headerAloneIsDecidedToAHeader() throws Exception {
        assertDecided(OUT, Rows.HEADER);
    }

    @Test
    void rowsWithTheSameIdAreAllDecided() throws Exception {
        assertDecided(
                OUT + "a" + PERMITTED + "a" + PERMITTED,
                Rows.HEADER + insurer("request_id", "a").repeat(2));
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsOwnRowOnly() throws Exception {
        Result result = decide(
                Rows.HEADER
                        + insurer("request_id", "a")
                        + insurer("request_id", "b", "recipient_name", "\"Bolaget")
                        + insurer("request_id", "c", "recipient_name", "\"Bolaget, AB\"")
                        + insurer("request_id", "d", "recipient_name", "Bolaget\"")
                        + insurer("request_id", "e", "recipient_name", "\"Bolaget\nAB\""),
                "--format",
                "csv");

        assertEquals(
                OUT + "a" + PERMITTED + "b,INVALID,,,,,\n" + "c" + PERMITTED + "d,INVALID,,,,,\n" + "e" + PERMITTED,
                result.out());
        assertEquals(
                "line 3, column recipient_name, value [withheld]: must have quotes that open and close a cell\n"
                        + "line 5, column recipient_name, value [withheld]: must have quotes that open and close a cell\n",
                result.err());
        assertEquals(1, result.status());
    }

    @ParameterizedTest
    @CsvSource({
        "request_id,        missing column 'request_id'",
        "decision_date,     missing column 'decision_date'",
        "recipient_number,  missing column 'recipient_number'",
        "recipient_name,    missing column 'recipient_name'",
        "recipient_kind,    missing column 'recipient_kind'",
        "purpose,           missing column 'purpose'",
        "subject,           missing column 'subject'",
    })
    void aRequiredColumnThatIsMissingIsTheFilesFault(String column, String message) throws Exception {
        List<String> others = new ArrayList<>(Rows.COLUMNS);
        others.remove(column);

        assertUnusable("lefi: " + message, decide(String.join(",", others) + "\n" + insurer(others)));
    }

    @Test
    void aColumnUnknownOrTwiceIsTheFilesFault() throws Exception {
        assertUnusable(
                "lefi: unknown column 'consent_withdrawm'",
                decide(Rows.HEADER.replace("consent_withdrawn", "consent_withdrawm") + insurer()));
        assertUnusable(
                "lefi: duplicate column 'subject'",
                decide(Rows.HEADER.replace("consent_expires", "subject") + insurer()));
    }

    @Test
    void aFileWithoutHeaderIsRefusedAndNothingOfItShown() throws Exception {
        Result result = decide(insurer() + insurer());

        assertEquals(2, result.status());
        assertTrue(result.err().startsWith("lefi: line 1 is no header"), result.err());
        assertFalse(result.err().contains("individ"));
        assertEquals(1, result.errLines().size());
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        assertUnusable("lefi: the file is empty: there is no header", decide(""));
        assertUnusable("lefi: the file is empty: there is no header", decide("\n\n"));
    }

    @Test
    void aHeaderThatIsNotUtf8IsRefused() throws Exception {
        Path path = directory.resolve("requests.csv");
        Files.write(path, Rows.HEADER.getBytes(java.nio.charset.StandardCharsets.UTF_16));

        assertUnusable("lefi: the header, line 1, must be UTF-8", Java.lefi(directory, "decide", "requests.csv"));
    }

    @Test
    void aFileThatCannotBeOpenedIsRefused() throws Exception {
        Files.createDirectory(directory.resolve("folder"));

        assertUnusable("lefi: none.csv: there is no such file", Java.lefi(directory, "decide", "none.csv"));
        assertUnusable("lefi: folder: is a directory", Java.lefi(directory, "decide", "folder"));
    }

    @Test
    void aHundredThousandRowsKeepTheirOrderInASmallHeap() throws Exception {
        Path path = directory.resolve("requests.csv");
        StringBuilder expected = new StringBuilder(OUT);
        try (BufferedWriter file = Files.newBufferedWriter(path)) {
            file.write(Rows.HEADER);
            for (int i = 0; i < 100_000; i++) {
                boolean bad = i % 10_000 == 9_999;
                file.write(bad ? insurer("request_id", "r" + i, "purpose", "X") : insurer("request_id", "r" + i));
                expected.append('r').append(i).append(bad ? ",INVALID,,,,,\n" : PERMITTED);
            }
        }
        Result result = Java.lefi(directory, "decide", "requests.csv", "--format", "csv");

        assertEquals(10, result.errLines().size());
        assertEquals(1, result.status());
        assertTrue(expected.toString().equals(result.out()), "rows out are not the rows in, in their order");
    }

    private void assertDecided(String expected, String file) throws IOException, InterruptedException {
        Result result = decide(file, "--format", "csv");
        assertEquals("", result.err());
        assertEquals(expected, result.out());
        assertEquals(0, result.status());
    }

    private static void assertUnusable(String message, Result result) {
        assertEquals(message + "\n", result.err());
        assertEquals("", result.out());
        assertEquals(2, result.status());
    }

    private Result decide(String file, String... options) throws IOException, InterruptedException {
        Files.writeString(directory.resolve("requests.csv"), file);
        List<String> arguments = new ArrayList<>(List.of("decide", "requests.csv"));
        arguments.addAll(List.of(options));
        return Java.lefi(directory, arguments.toArray(String[]::new));
    }
}
