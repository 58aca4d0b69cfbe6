package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lefi.InvalidValueException;
import se.lefi.connection.ConnectionEventType;
import se.lefi.connection.ConnectionProcess;
import se.lefi.connection.ConnectionState;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;

/** Rows of many organisations, mixed at random, come to what the rows of each come to in a file of its own. */
class InterleavedEventsTest {
    private static final int ORGANISATIONS = 200;
    private static final int ROWS = 10 * ORGANISATIONS;
    private static final Pattern LINE = Pattern.compile("^line (\\d+)");

    private final Random random = new Random(2026_11_23);

    @Test
    void eachOrganisationStandsWhereItsOwnRowsPutIt() throws IOException {
        List<Organisation> organisations =
                IntStream.range(0, ORGANISATIONS).mapToObj(Organisation::new).toList();
        StringBuilder file = new StringBuilder(EventRows.HEADER);
        for (int i = 0; i < ROWS; i++) {
            // The first rows name each once, in their order; after that, the later ones seldom.
            int which = i < ORGANISATIONS ? i : random.nextInt(1 + random.nextInt(ORGANISATIONS));
            Organisation organisation = organisations.get(which);
            file.append(organisation.next(i + 2));
        }
        StringBuilder out = new StringBuilder(EventRows.OUT);
        TreeMap<Integer, List<String>> err = new TreeMap<>();
        for (Organisation organisation : organisations) {
            ProgramResult alone = EventRows.connection(EventRows.HEADER + organisation.rows, "--format", "csv");
            out.append(alone.outLines().get(1)).append('\n');
            alone.errLines().forEach(line -> organisation.addInPlace(line, err));
        }

        ProgramResult together = EventRows.connection(file.toString(), "--format", "csv");

        assertEquals(out.toString(), together.out());
        assertEquals(err.values().stream().flatMap(List::stream).toList(), together.errLines());
        assertTrue(err.size() > ROWS / 20 && err.size() < ROWS / 2, "refused: " + err.size());
        Arrays.stream(ConnectionState.values())
                .forEach(state -> assertTrue(out.indexOf("," + state + ",") > 0, state.name()));
    }

    private final class Organisation {
        private final String beginning;
        private final StringBuilder rows = new StringBuilder();
        private final List<Integer> lines = new ArrayList<>();
        private ConnectionProcess process;
        private LocalDate day = LocalDate.of(2013, 1, 1);

        Organisation(int serial) {
            OrganisationKind kind =
                    serial % 2 == 0 ? OrganisationKind.MUNICIPAL_AUTHORITY : OrganisationKind.INSURANCE_INTERMEDIARY;
            process = ConnectionProcess.of(kind);
            beginning = number(serial, kind) + "," + kind + ",";
        }

        /** Its next row: now and then one that cannot be read, or that cannot come next. */
        String next(int line) {
            List<ConnectionEventType> events =
                    random.nextInt(8) == 0 ? List.of(ConnectionEventType.values()) : List.copyOf(process.next());
            ConnectionEventType event = events.get(random.nextInt(events.size()));
            day = day.plusDays(random.nextInt(10) - 1);
            String date = random.nextInt(50) == 0 ? "soon" : day.toString();
            if (!date.equals("soon")) {
                process = process.apply(event.on(day)).process();
            }
            String row = beginning + event + "," + date + "\n";
            rows.append(row);
            lines.add(line);
            return row;
        }

        /** What is told of a line of its own file, as it is told of that line in the common one. */
        void addInPlace(String told, TreeMap<Integer, List<String>> err) {
            MatchResult own = LINE.matcher(told).results().findFirst().orElseThrow();
            int line = lines.get(Integer.parseInt(own.group(1)) - 2);
            err.computeIfAbsent(line, key -> new ArrayList<>()).add("line " + line + told.substring(own.end()));
        }
    }

    /** An organisation number of its own, with its check digit. */
    private static String number(int serial, OrganisationKind kind) {
        String nine = (kind.isAuthority() ? "212" : "556") + String.format(Locale.ROOT, "%06d", serial);
        return IntStream.range(0, 10)
                .mapToObj(digit -> nine + digit)
                .filter(InterleavedEventsTest::isNumber)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isNumber(String digits) {
        try {
            OrganisationNumber.parse(digits);
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }
}
