package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that cannot end as they should: each ends in a line and a status of the contract. */
class MainTest {
    @TempDir
    Path directory;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {"decide", "table", "diff", "connection", "audit", "timeline --from 2024-01-01 --to 2024-01-02"})
    void anErrorIsOneLineAndNotInvalidRows(String call) {
        OutputStream full = failing(() -> {
            throw new StackOverflowError("at p-1");
        });

        assertEquals(2, Main.run(Streams.of(full, err), call.split(" ")));
        assertEquals("lefi: java.lang.StackOverflowError\n", err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"decide", "table"})
    void aPipeThatBreaksInSwedishIsAReaderThatHasHadEnough(String call) {
        assertEquals(0, Main.run(Streams.of(broken("Brutet rör"), err, () -> true), call));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsNoPipeFailsWhateverTheMessageSays() {
        assertEquals(2, Main.run(Streams.of(broken("Broken pipe"), err, () -> false), "decide"));
        assertEquals("lefi: standard output: Broken pipe\n", err.toString(StandardCharsets.UTF_8));
    }

    /** As to a full disk. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "--version",
                "decide --help",
                "generate-completion",
                "decide",
                "decide --format json",
                "table",
                "diff",
                "connection",
                "connection --graph insurer",
                "audit",
                "timeline --from 2024-01-01 --to 2024-01-02"
            })
    void anOutputThatCannotBeWrittenIsAFailure(String call) {
        assertEquals(2, Main.run(Streams.of(broken("No space left"), err, () -> false), call.split(" ")));
        assertEquals("lefi: standard output: No space left\n", err.toString(StandardCharsets.UTF_8));
    }

    /** Why rows are invalid is part of the answer. */
    @Test
    void anErrorThatCannotBeToldIsAFailure() throws IOException {
        Path file = Files.writeString(
                directory.resolve("bad.csv"), RequestRows.HEADER + RequestRows.insurer("subject", ""));
        OutputStream out = new ByteArrayOutputStream();

        assertEquals(1, Main.run(Streams.of(out, err), "decide", file.toString()));
        assertEquals(2, Main.run(Streams.of(out, broken("No space left")), "decide", file.toString()));
        assertEquals(0, Main.run(Streams.of(out, broken("No space left")), "decide"));
    }

    private static OutputStream broken(String message) {
        return failing(() -> {
            throw new IOException(message);
        });
    }

    private interface Failure {
        void happen() throws IOException;
    }

    private static OutputStream failing(Failure failure) {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                failure.happen();
            }
        };
    }
}
