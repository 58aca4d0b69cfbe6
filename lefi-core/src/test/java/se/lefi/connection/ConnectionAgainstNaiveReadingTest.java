package se.lefi.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lefi.organisation.OrganisationKind;

/**
 * The process and the naive reading of FACTS A4 on every sequence of event types up to length eight, none left out, for a
 * recipient of each section of the page; up to length six for the others.
 */
class ConnectionAgainstNaiveReadingTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final ConnectionEventType[] TYPES = ConnectionEventType.values();

    private int longest;
    private int visited;

    /** The number of sequences is 7^0 + 7^1 + ... + 7^length. */
    @ParameterizedTest
    @CsvSource({
        "INSURANCE_COMPANY, 8, 6725601",
        "STATE_AUTHORITY, 8, 6725601",
        "INSURANCE_INTERMEDIARY, 6, 137257",
        "MUNICIPAL_AUTHORITY, 6, 137257",
        "OTHER, 6, 137257"
    })
    void agreeOnEverySequence(OrganisationKind kind, int length, int sequences) {
        longest = length;
        visit(ConnectionProcess.of(kind), NaiveConnection.of(kind), 0);
        assertEquals(sequences, visited);
    }

    /** A refused event stays in the sequence, and what follows meets the process that it left unchanged. */
    private void visit(ConnectionProcess process, NaiveConnection naive, int length) {
        visited++;
        assertSame(naive.state(), process.state());
        if (length == longest) {
            return;
        }
        for (ConnectionEventType type : TYPES) {
            ConnectionStep step = process.apply(type.on(FIRST.plusDays(length)));
            Optional<ConnectionRefusal> against = naive.against(type);
            if (against.isEmpty()) {
                assertInstanceOf(ConnectionStep.Accepted.class, step);
                visit(step.process(), naive.with(type), length + 1);
            } else {
                ConnectionStep.Refused refused = assertInstanceOf(ConnectionStep.Refused.class, step);
                assertEquals(List.of(against.get()), refused.reasons());
                assertEquals(naive.missing(type), refused.missing());
                assertSame(process, refused.process());
                visit(process, naive, length + 1);
            }
        }
    }
}
