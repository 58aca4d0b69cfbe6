package se.lefi.examples.cli.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.lefi.examples.cli.input.CsvRow;
import se.lefi.examples.cli.input.EventColumn;
import se.lefi.examples.cli.input.EventReader;
import se.lefi.examples.cli.input.Header;
import se.lefi.examples.cli.input.ParsedEvent;
import se.lefi.examples.cli.input.UnusableFileException;

/**
 * A file of connection events is refused as a whole, or each of its rows is an event of an organisation or has problems that
 * hold nobody's number; what was read of a sound row, written anew, is read as the same.
 */
class EventFuzzTest {
    private static final List<List<String>> SAMPLE = CsvFiles.sample("connections.csv");
    private static final int SELDOM = 10;

    @Test
    void files() {
        Fuzz.run("file of events", 5, mutator -> {
            List<CsvRow> rows = CsvFiles.read(bytes(mutator));
            if (rows.isEmpty()) {
                return false;
            }
            Header<EventColumn> header;
            try {
                header = EventColumn.header(rows.get(0));
            } catch (UnusableFileException e) {
                PersonalData.assertAbsentFromLine(e.getMessage(), List.of());
                return false;
            }
            EventReader reader =
                    new EventReader(header, mutator.among(List.of(Locale.ENGLISH, Locale.forLanguageTag("sv"))));
            boolean events = false;
            for (CsvRow row : rows.subList(1, rows.size())) {
                events |= check(row, reader, rows.get(0));
            }
            return events;
        });
    }

    private static boolean check(CsvRow row, EventReader reader, CsvRow header) throws IOException {
        ParsedEvent event = reader.read(row);
        boolean complete = event.number().isPresent()
                && event.kind().isPresent()
                && event.event().isPresent();
        assertEquals(complete, event.problems().isEmpty(), "an event or problems");
        event.problems().forEach(problem -> {
            PersonalData.assertAbsentFromLine(problem.at(event.line(), Locale.ENGLISH), List.of());
        });
        if (row.fault() == null) {
            String written = CsvFiles.written(header.cells()) + "\n" + CsvFiles.written(row.cells()) + "\n";
            ParsedEvent again = reader.read(
                    CsvFiles.read(written.getBytes(StandardCharsets.UTF_8)).get(1));
            assertEquals(event.number(), again.number());
            assertEquals(event.kind(), again.kind());
            assertEquals(event.event(), again.event());
        } else {
            assertTrue(event.event().isEmpty(), "nothing happens by a row at fault");
        }
        return complete;
    }

    private static byte[] bytes(Mutator mutator) {
        return CsvFiles.damaged(SAMPLE, mutator, SELDOM, cells -> {
            if (mutator.below(20) == 0) {
                cells.set(mutator.below(cells.size()), mutator.among(Mutator.PERSONAL));
            }
        });
    }
}
