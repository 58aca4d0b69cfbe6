package se.lefi.examples.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lefi.rules.edition.LefiPrenumeration;

class ReckoningTest {
    private static final LocalDate AMENDED = LocalDate.of(2025, 3, 17);

    @Test
    void overThreeYearsTheJobSaysWhatDecidingEverybodyEveryDaySays(@TempDir Path out) throws Exception {
        List<Population.Event> events = Population.events(Integer.getInteger("lefi.subscriptions", 2_000), 17);

        Job.run(
                Population.arriving(events, 18).stream().map(Job::line).toList(),
                List.of(Job.edition(LefiPrenumeration.byStatute(), AMENDED)),
                2,
                out);

        List<String> expected = new Reckoning(
                        Map.of(LocalDate.MIN, LefiPrenumeration.asPublished(), AMENDED, LefiPrenumeration.byStatute()))
                .changes(events);
        assertEquals(List.of(), Job.lines(out.resolve("rejected")).limit(3).toList());
        assertTrue(expected.size() > events.size() / 2, "so many changes: " + expected.size());
        assertIterableEquals(expected, Job.changes(out));
    }
}
