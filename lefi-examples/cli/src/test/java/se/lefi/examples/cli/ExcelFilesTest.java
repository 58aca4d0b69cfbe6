package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lefi.examples.cli.RequestRows.OUT;
import static se.lefi.examples.cli.RequestRows.PERMITTED;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Swedish Excel saves: read where the call says how it was saved, or the file; otherwise told which option to give. */
class ExcelFilesTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String FILE =
            RequestRows.HEADER + RequestRows.insurer("request_id", "å", "recipient_name", "Försäkring");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\";\",;,UTF-8",
                "\";\",;,windows-1252",
                "\"\t\",TAB,windows-1252",
                "\"\t\",tab,UTF-16",
                "\"|\",|,ISO-8859-1",
                "\",\",\",\",windows-1252"
            })
    void aFileIsReadAsTheCallSaysItWasSaved(String separator, String option, String charset) throws Exception {
        assertDecided(Program.onFile(
                "decide",
                FILE.replace(",", separator).replace("\n", "\r\n").getBytes(charset),
                "--format",
                "csv",
                "--separator",
                option,
                "--charset",
                charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;", "SEP=;"})
    void aFirstLineThatNamesTheSeparatorIsObeyed(String line) throws Exception {
        String file = line + "\r\n" + FILE.replace(",", ";");

        assertDecided(Program.onFile("decide", "\uFEFF" + file, "--format", "csv"));
        assertDecided(Program.onFile("decide", file, "--format", "csv", "--separator", ";"));
        assertEquals(
                "lefi: line 2: there is a semicolon between the names of its columns; give --separator ';', and"
                        + " --charset windows-1252 unless the file is UTF-8\n",
                Program.onFile("decide", file, "--separator", ",").err());
    }

    @Test
    void theSeparatorsOfListsAreThoseOfCellsOnlyWhereTheyAreNotQuoted() throws Exception {
        String row = RequestRows.insurer("request_id", "a", "information", "#")
                .replace(",", ";")
                .replace("#", "\"IDENTITY;ADDRESS\"");
        ProgramResult result = Program.onFile(
                "decide", RequestRows.HEADER.replace(",", ";") + row, "--format", "csv", "--separator", ";");

        assertEquals(
                "a,PERMITTED,,CONSENT,2010:110 K114P26,,SFB-114-24-REPEALED,IDENTITY;ADDRESS,2010:110 K114P26",
                result.outLines().get(1));
    }

    @ParameterizedTest
    @CsvSource({"decide, semicolon", "timeline --from 2024-01-01 --to 2024-01-02, tab", "connection, semicolon"})
    void aFileThatLooksSoIsToldWhichOptionToGive(String command, String separator) throws Exception {
        String header = command.equals("connection") ? EventRows.HEADER : RequestRows.HEADER;
        boolean tab = separator.equals("tab");
        String[] call = command.split(" ");
        ProgramResult result = Program.onFile(
                call[0], header.replace(",", tab ? "\t" : ";"), Arrays.copyOfRange(call, 1, call.length));

        assertEquals(
                "lefi: line 1: there is a " + separator + " between the names of its columns; give --separator "
                        + (tab ? "tab" : "';'") + ", and --charset windows-1252 unless the file is UTF-8\n",
                result.err());
        assertEquals(2, result.status());
    }

    @Test
    void aRowOfAnotherCharsetIsToldWhichOptionToGive() throws Exception {
        ProgramResult result = Program.onFile("decide", FILE.getBytes(WINDOWS), "--format", "csv");

        assertEquals(
                "line 2, column request_id, value [withheld]: must be UTF-8, or what --charset says, such as"
                        + " windows-1252 for what Swedish Excel saves\n",
                result.err());
        assertEquals(OUT + RequestRows.INVALID, result.out());
    }

    @Test
    void linesOfJsonMayBeOfAnotherCharset() throws Exception {
        String line = "{\"requestId\": \"å\", \"form\": {\"subject\": \"ö\"}}";
        ProgramResult result = Program.onFile(
                "decide", line.getBytes(WINDOWS), "--input", "json", "--format", "csv", "--charset", "windows-1252");

        assertEquals("å,INVALID,,,,,,,", result.outLines().get(1));
    }

    @Test
    void namesOfColumnsAreComparedWithoutCaseAndWhatCannotBeSeenAroundThem() throws Exception {
        String header = RequestRows.HEADER
                .strip()
                .toUpperCase(Locale.ROOT)
                .replace(",", "\u00A0, ")
                .replace("SUBJECT", "Subject\u200B");

        assertDecided(Program.onFile(
                "decide",
                FILE.replace(RequestRows.HEADER.strip(), header).getBytes(StandardCharsets.UTF_8),
                "--format",
                "csv"));
        assertEquals(
                "lefi: duplicate column 'subject'\n",
                Program.onFile("decide", RequestRows.HEADER.replace("consent_expires", "SUBJECT "))
                        .err());
    }

    private static void assertDecided(ProgramResult result) {
        assertEquals("", result.err());
        assertEquals(OUT + "å" + PERMITTED, result.out());
        assertEquals(0, result.status());
    }
}
