package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lefi.InvalidValueException;
import se.lefi.examples.cli.Java.Result;
import se.lefi.organisation.OrganisationNumber;

/** 200,000 rows of ten thousand organisations, drawn at random and interleaved, in a heap of 64 MB. */
class ConnectionAtRandomIT {
    private static final int ROWS = 200_000;
    private static final int ORGANISATIONS = 10_000;
    private static final List<String> STATES = List.of(
            "NOT_APPLIED",
            "INTEREST_EXPRESSED",
            "APPLIED",
            "AWAITING_SIGNATURES",
            "AWAITING_AGENCY_SIGNATURE",
            "AWAITING_RECIPIENT_SIGNATURE",
            "SIGNED",
            "CONNECTED",
            "TERMINATED");

    private final Random random = new Random(2026_11_23);
    private final List<A4Reading> readings = organisations();
    private final List<Integer> refused = new ArrayList<>();

    @TempDir
    Path directory;

    @Test
    void everyOrganisationStandsWhereANaiveReadingOfA4HasIt() throws Exception {
        write(directory.resolve("events.csv"));
        Result result = Java.lefi(directory, "connection", "events.csv", "--format", "csv");

        assertEquals(
                refused,
                result.errLines().stream()
                        .map(line -> Integer.valueOf(line.replaceAll("^line (\\d+),.*$", "$1")))
                        .distinct()
                        .toList());
        assertEquals(
                readings.stream().map(A4Reading::standing).toList(),
                result.outLines().stream()
                        .skip(1)
                        .map(line -> line.replaceAll("^((?:[^,]*,){6}).*$", "$1"))
                        .toList());
        assertEquals(1, result.status());
        Set<String> seen = new TreeSet<>();
        readings.forEach(reading -> seen.add(reading.state()));
        assertEquals(new TreeSet<>(STATES), seen);
        assertTrue(refused.size() > ROWS / 10 && refused.size() < ROWS / 2, "refused: " + refused.size());
    }

    /** The first rows name every organisation once, in their order; after that, the later ones seldom. */
    private void write(Path path) throws IOException {
        try (BufferedWriter file = Files.newBufferedWriter(path)) {
            file.write(Events.HEADER);
            for (int i = 0; i < ROWS; i++) {
                A4Reading reading =
                        readings.get(i < ORGANISATIONS ? i : random.nextInt(1 + random.nextInt(ORGANISATIONS)));
                String event = event(reading);
                LocalDate day = reading.last().plusDays(random.nextInt(10) - 1);
                boolean bad = i % 1000 == 999;
                file.write(reading.organisation() + A4Reading.word(event) + "," + (bad ? "soon" : day) + "\n");
                if (bad || !reading.happened(event, day)) {
                    refused.add(i + 2);
                }
            }
        }
    }

    /** Any event at all, but mostly one that may come next: otherwise few would get beyond the first signature. */
    private String event(A4Reading reading) {
        List<String> next = A4Reading.EVENTS.stream().filter(reading::mayCome).toList();
        List<String> events = random.nextInt(8) == 0 ? A4Reading.EVENTS : next;
        return events.get(random.nextInt(events.size()));
    }

    private static List<A4Reading> organisations() {
        List<A4Reading> organisations = new ArrayList<>();
        for (int i = 0; i < ORGANISATIONS; i++) {
            boolean authority = i % 2 == 0;
            String number = number((authority ? "212" : "556") + String.format(Locale.ROOT, "%06d", i));
            organisations.add(new A4Reading(number, authority));
        }
        return organisations;
    }

    private static String number(String nineDigits) {
        for (int digit = 0; digit < 9; digit++) {
            try {
                return OrganisationNumber.parse(nineDigits + digit).toString();
            } catch (InvalidValueException e) {
                // not its check digit
            }
        }
        return OrganisationNumber.parse(nineDigits + 9).toString();
    }
}
