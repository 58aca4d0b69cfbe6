package se.lefi.connection;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import se.lefi.organisation.OrganisationKind;

/** Histories for tests: one event a day from 2026-01-01. */
final class Events {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private Events() {}

    /** The process after these events, each of which has to be accepted. */
    static ConnectionProcess after(OrganisationKind kind, ConnectionEventType... types) {
        return assertInstanceOf(ConnectionStep.Accepted.class, ConnectionProcess.replay(kind, daily(types)))
                .process();
    }

    /** The refusal of this event on the day after the last one. */
    static ConnectionStep.Refused refused(ConnectionProcess process, ConnectionEventType type) {
        return assertInstanceOf(
                ConnectionStep.Refused.class,
                process.apply(type.on(FIRST.plusDays(process.events().size()))));
    }

    static List<ConnectionEvent> daily(ConnectionEventType... types) {
        return IntStream.range(0, types.length)
                .mapToObj(i -> Arrays.asList(types).get(i).on(FIRST.plusDays(i)))
                .toList();
    }
}
