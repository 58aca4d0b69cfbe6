package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that are wrong end in one line, a hint and status 2; calls for help are answered. */
class CallsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "decide --edition by-nobody",
                "table --edition by-nobody",
                "decide --format xml",
                "decide --lang de",
                "decide --unknown",
                "decide --format",
                "decide one.csv two.csv",
                "connection one.csv two.csv",
                "connection --edition as-published",
                "connection --graph bridge",
                "connection --graph insurer one.csv",
                "decide --charset klingon",
                "decide --charset 8:bit",
                "decide --separator ab",
                "connection --separator \"",
                "timeline --from 2024-02-30 --to 2024-03-01",
                "timeline --from today --to 2024-03-01",
                "timeline --to 2024-03-01"
            })
    void aWrongCallIsRefusedInOneLineAndAHint(String call) throws Exception {
        ProgramResult result = Program.run(call.split(" "));

        assertEquals(2, result.status());
        assertEquals("", result.out());
        assertEquals(2, result.errLines().size(), result.err());
        assertTrue(result.errLines().get(0).startsWith("lefi: "), result.err());
        assertEquals("See: lefi --help", result.errLines().get(1));
        assertFalse(
                Pattern.compile("[a-z]\\.[A-Za-z]+\\.|[a-z][A-Z]|Exception")
                        .matcher(result.err())
                        .find(),
                "a class: " + result.err());
    }

    @ParameterizedTest
    @CsvSource({
        "decid,              lefi decide",
        "conection,          lefi connection",
        "decide --formt csv, --format",
        "table --langg sv,   --lang"
    })
    void whatIsMistypedIsAnsweredWithWhatMayBeMeant(String call, String meant) {
        ProgramResult result = Program.run(call.split(" "));

        assertEquals(2, result.status());
        assertEquals(3, result.errLines().size(), result.err());
        assertTrue(result.errLines().get(1).contains(meant), result.err());
    }

    /** An argument that begins with @ is no list of arguments, whose words would then be told. */
    @ParameterizedTest
    @ValueSource(strings = {"decide", "connection"})
    void anAtSignIsPartOfTheName(String command, @TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("list"), "anna-svensson-850101 berit-andersson");
        ProgramResult result = Program.run(command, "@" + file);

        assertEquals("lefi: @" + file + ": there is no such file\n", result.err());
        assertEquals(2, result.status());
    }

    @Test
    void theShellCanCompleteEverySubcommandAndOption() throws Exception {
        ProgramResult script = Program.run("generate-completion");

        assertEquals(0, script.status());
        for (String word : List.of(
                "decide", "timeline", "connection", "audit", "--charset", "--separator", "--edition", "by-statute")) {
            assertTrue(script.out().contains(word), word);
        }
    }

    @Test
    void anUnknownEditionIsAnsweredWithThoseThatExist() throws Exception {
        ProgramResult result = Program.run("decide", "--edition", "by-nobody");

        assertTrue(
                result.err().contains("there is no edition 'by-nobody', only as-published, by-statute"), result.err());
    }

    @Test
    void helpNamesTheSubcommandsAndTheExitStatuses() throws Exception {
        ProgramResult result = Program.run("--help");

        for (String word : List.of(
                "decide",
                "table",
                "diff",
                "timeline",
                "connection",
                "audit",
                "generate-completion",
                "Exit status: 0 all decided, 1 some rows invalid, 2")) {
            assertTrue(result.out().contains(word), word);
        }
        assertEquals("", result.err());
        assertEquals(0, result.status());
    }
}
