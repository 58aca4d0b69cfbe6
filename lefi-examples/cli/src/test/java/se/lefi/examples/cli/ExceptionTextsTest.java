package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No exception, thrown or only made, holds what a file holds: a flight recording would keep it. */
class ExceptionTextsTest {
    private static final String MARK = "anna850101K123";

    @TempDir
    Path directory;

    @Test
    void noExceptionRepeatsACell() throws Exception {
        List<String> texts = exceptionTexts(() -> {
            StringBuilder requests = new StringBuilder(RequestRows.HEADER);
            for (String column : RequestRows.COLUMNS) {
                for (String cell : List.of(MARK, "\"" + MARK + "\"x", "\"a\n" + MARK + "\"", MARK + "\"", MARK + ",")) {
                    requests.append(RequestRows.insurer(column, cell)).append(RequestRows.municipality(column, cell));
                }
            }
            Program.onFile("decide", requests + "\"" + MARK);
            Program.onFile("timeline", requests.toString(), "--from", "2024-01-01", "--to", "2024-02-01");
            Program.onFile("decide", MARK + "," + requests);
            StringBuilder events = new StringBuilder(EventRows.HEADER);
            for (int column = 0; column < 4; column++) {
                List<String> cells =
                        new ArrayList<>(List.of("556016-0680", "INSURANCE_COMPANY", "APPLICATION", "2024-01-01"));
                for (String cell : List.of(MARK, "2024-02-31" + MARK, "\"" + MARK + "\"x")) {
                    cells.set(column, cell);
                    events.append(String.join(",", cells)).append('\n');
                }
            }
            Program.onFile("connection", events.toString());
        });

        assertEquals(
                List.of(),
                texts.stream().filter(text -> text.contains("850101")).toList());
    }

    @Test
    void noExceptionRepeatsALineOfJson() throws Exception {
        String line =
                "{\"requestId\":\"1\",\"form\":{\"subject\":\"p\",\"information\":[\"OTHER\"],\"consents\":[{\"given\":\"x\"}]}}";
        List<String> lines = new ArrayList<>();
        for (String part : List.of("\"1\"", "\"p\"", "\"OTHER\"", "\"x\"", "\"given\"", "subject", "{", "}", "[")) {
            lines.add(line.replace(part, "\"" + MARK + "\""));
            lines.add(line.replace(part, MARK));
            lines.add(line.replace(part, "true" + MARK));
            lines.add(line.replace(part, "\"" + MARK + "\":1,\"" + MARK + "\":" + part));
            lines.add(line.replace(part, part + "\"" + MARK));
            lines.add(line.replace(part, "1" + MARK));
        }
        List<String> texts = exceptionTexts(
                () -> Program.onFile("decide", String.join("\n", lines), "--input", "json", "--format", "csv"));

        assertEquals(
                List.of(),
                texts.stream().filter(text -> text.contains("850101")).toList());
    }

    private interface Run {
        void run() throws IOException;
    }

    private List<String> exceptionTexts(Run run) throws IOException {
        Path file = directory.resolve("recording.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.JavaExceptionThrow").withoutThreshold().withoutStackTrace();
            recording.start();
            run.run();
            new IllegalStateException("recorded");
            recording.stop();
            recording.dump(file);
        }
        List<String> texts = RecordingFile.readAllEvents(file).stream()
                .map((RecordedEvent event) -> event.getString("message"))
                .filter(Objects::nonNull)
                .toList();
        assertTrue(texts.contains("recorded"), "exceptions are recorded");
        return texts;
    }
}
