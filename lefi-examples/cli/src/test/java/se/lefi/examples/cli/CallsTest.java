package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                "guess"
            })
    void aWrongCallIsRefusedInOneLineAndAHint(String call) throws Exception {
        ProgramResult result = Program.run(call.split(" "));

        assertEquals(2, result.status());
        assertEquals("", result.out());
        assertEquals(2, result.errLines().size(), result.err());
        assertTrue(result.errLines().get(0).startsWith("lefi: "), result.err());
        assertEquals("See: lefi --help", result.errLines().get(1));
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
                "Exit status: 0 all decided, 1 some rows invalid, 2")) {
            assertTrue(result.out().contains(word), word);
        }
        assertEquals("", result.err());
        assertEquals(0, result.status());
    }
}
