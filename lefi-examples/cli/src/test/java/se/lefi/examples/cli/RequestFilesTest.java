package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.examples.cli.RequestRows.INVALID;
import static se.lefi.examples.cli.RequestRows.OUT;
import static se.lefi.examples.cli.RequestRows.PERMITTED;
import static se.lefi.examples.cli.RequestRows.insurer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as a whole: what is accepted, and what ends in one line and status 2. */
class RequestFilesTest {
    @TempDir
    Path directory;

    @Test
    void columnsMayComeInAnyOrder() throws Exception {
        List<String> reversed = new ArrayList<>(RequestRows.COLUMNS);
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
                        + "SFB-114-24-REPEALED,,\n",
                String.join(",", required) + "\n" + insurer(required, "request_id", "a"));
    }

    @Test
    void byteOrderMarkCrlfAndEmptyLinesDoNotCount() throws Exception {
        assertDecided(
                OUT + "a" + PERMITTED + "b" + PERMITTED,
                ("\uFEFF\n" + RequestRows.HEADER + "\n" + insurer("request_id", "a") + "\n\n"
                                + insurer("request_id", "b"))
                        .replace("\n", "\r\n"));
    }

    @Test
    void quotedCellsMayHoldCommasQuotesAndLineEnds() throws Exception {
        assertDecided(
                OUT + "\"a,\"\"1\"\"\"" + PERMITTED + "b" + PERMITTED,
                RequestRows.HEADER
                        + insurer("request_id", "\"a,\"\"1\"\"\"", "recipient_name", "\"Bolaget,\n\n\"\"Ett\"\" AB\"")
                        + insurer("request_id", "b"));
    }

    @Test
    void headerAloneIsDecidedToAHeader() throws Exception {
        assertDecided(OUT, RequestRows.HEADER);
    }

    @Test
    void rowsWithTheSameIdAreAllDecided() throws Exception {
        assertDecided(
                OUT + "a" + PERMITTED + "a" + PERMITTED,
                RequestRows.HEADER + insurer("request_id", "a").repeat(2));
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
        List<String> others = new ArrayList<>(RequestRows.COLUMNS);
        others.remove(column);

        assertUnusable("lefi: " + message, decide(String.join(",", others) + "\n" + insurer(others)));
    }

    @Test
    void aColumnUnknownOrTwiceIsTheFilesFault() throws Exception {
        assertUnusable(
                "lefi: unknown column 'consent_withdrawm'; did you mean 'consent_withdrawn'?",
                decide(RequestRows.HEADER.replace("consent_withdrawn", "consent_withdrawm") + insurer()));
        assertUnusable(
                "lefi: duplicate column 'subject'",
                decide(RequestRows.HEADER.replace("consent_expires", "subject") + insurer()));
    }

    @Test
    void whatIsWrongWithAFileIsToldInSwedish() throws Exception {
        assertUnusable(
                "lefi: okänd kolumn 'subjekt'; menades 'subject'?",
                decide(RequestRows.HEADER.replace(",subject,", ",subjekt,"), "--lang", "sv"));
        assertUnusable(
                "lefi: rad 1: mellan kolumnernas namn står semikolon; ange --separator ';', och --charset windows-1252 om"
                        + " filen inte är UTF-8",
                decide(RequestRows.HEADER.replace(",", ";"), "--lang", "sv"));
        assertUnusable(
                "lefi: kolumnen 'purpose' saknas", decide(RequestRows.HEADER.replace("purpose,", ""), "--lang", "sv"));
    }

    @Test
    void aFileWithoutHeaderIsRefusedAndNothingOfItShown() throws Exception {
        ProgramResult result = decide(insurer() + insurer());

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
        byte[] file = RequestRows.HEADER.getBytes(StandardCharsets.UTF_16);

        assertUnusable(
                "lefi: the header, line 1, must be UTF-8, or what --charset says, such as windows-1252 for what Swedish Excel"
                        + " saves; --separator says what stands between its cells",
                Program.onFile("decide", file));
    }

    @Test
    void aFileThatCannotBeOpenedIsRefused() throws Exception {
        String none = directory.resolve("none.csv").toString();

        assertUnusable("lefi: " + none + ": there is no such file", Program.run("decide", none));
        assertUnusable("lefi: " + directory + ": is a directory", Program.run("decide", directory.toString()));
    }

    @Test
    void manyRowsKeepTheirOrder() throws Exception {
        StringBuilder file = new StringBuilder(RequestRows.HEADER);
        StringBuilder expected = new StringBuilder(OUT);
        for (int i = 0; i < 10_000; i++) {
            boolean bad = i % 1_000 == 999;
            file.append(bad ? insurer("request_id", "r" + i, "purpose", "X") : insurer("request_id", "r" + i));
            expected.append('r').append(i).append(bad ? INVALID : PERMITTED);
        }
        ProgramResult result = decide(file.toString(), "--format", "csv");

        assertEquals(10, result.errLines().size());
        assertEquals(1, result.status());
        assertTrue(expected.toString().equals(result.out()), "rows out are not the rows in, in their order");
    }

    private static void assertDecided(String expected, String file) throws IOException {
        ProgramResult result = decide(file, "--format", "csv");
        assertEquals("", result.err());
        assertEquals(expected, result.out());
        assertEquals(0, result.status());
    }

    private static void assertUnusable(String message, ProgramResult result) {
        assertEquals(message + "\n", result.err());
        assertEquals("", result.out());
        assertEquals(2, result.status());
    }

    private static ProgramResult decide(String file, String... options) throws IOException {
        return Program.onFile("decide", file, options);
    }
}
