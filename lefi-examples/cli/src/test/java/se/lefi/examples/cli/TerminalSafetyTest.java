package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a call or a file holds steers the terminal, breaks a line or turns the direction of reading. */
class TerminalSafetyTest {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\n]]");

    /** Escape sequences of 7 and 8 bits, what turns the direction, breaks lines, goes back, or is not there. */
    private static final String HOSTILE =
            "\u001B[31m\u009B2J\u202E\u2066\u200F\u061C\u2028\u2029\u0085\r\b\u007F\u200B\uFEFF\u00AD";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decide %s",
                "decide /%s/a.csv",
                "decide %s --format csv",
                "connection %s.csv",
                "timeline %s --from 2024-01-01 --to 2024-01-02",
                "timeline --from %s --to 2024-01-02",
                "timeline --from 2024-01-01%s --to 2024-01-02",
                "decide --edition %s",
                "decide --format %s",
                "decide --lang %s",
                "decide --%s",
                "%s",
                "connection --graph %s"
            })
    void ofACallNothingReachesTheTerminalUnescaped(String call) {
        for (String hostile : List.of(HOSTILE, HOSTILE.repeat(100), "a\n" + HOSTILE)) {
            ProgramResult result = Program.run(List.of(call.split(" ")).stream()
                    .map(word -> word.replace("%s", hostile))
                    .toArray(String[]::new));

            assertEquals(2, result.status());
            assertEquals("", unseen(result.out() + result.err()), result.err());
            assertTrue(result.errLines().stream().noneMatch(String::isBlank), result.err());
        }
    }

    @Test
    void ofAFileNothingReachesTheTerminalUnescaped() throws Exception {
        for (String column : RequestRows.COLUMNS) {
            for (String format : List.of("table", "csv", "json")) {
                for (String cell : List.of(HOSTILE, "a" + HOSTILE + "b", "=" + HOSTILE)) {
                    String file = RequestRows.HEADER + RequestRows.insurer(column, "\"" + cell + "\"");

                    assertSafe(Program.onFile("decide", file, "--format", format));
                    assertSafe(Program.onFile(
                            "timeline", file, "--from", "2024-06-01", "--to", "2024-06-03", "--format", format));
                }
            }
        }
    }

    @Test
    void ofEventsAndHeadersNothingReachesTheTerminalUnescaped() throws Exception {
        for (String format : List.of("table", "csv", "json")) {
            for (String row : List.of(
                    HOSTILE + ",INSURANCE_COMPANY,APPLICATION,2024-01-01",
                    "556016-0680," + HOSTILE + ",APPLICATION,2024-01-01",
                    "556016-0680,INSURANCE_COMPANY," + HOSTILE + ",2024-01-01",
                    "556016-0680,INSURANCE_COMPANY,APPLICATION," + HOSTILE)) {
                assertSafe(EventRows.connection(EventRows.HEADER + row + "\n", "--format", format));
            }
            assertSafe(Program.onFile("decide", HOSTILE + "," + RequestRows.HEADER, "--format", format));
        }
    }

    private static void assertSafe(ProgramResult result) {
        assertEquals("", unseen(result.out() + result.err()), result.out() + result.err());
    }

    private static String unseen(String printed) {
        return UNSEEN.matcher(printed).results().map(match -> match.group()).collect(Collectors.joining());
    }
}
