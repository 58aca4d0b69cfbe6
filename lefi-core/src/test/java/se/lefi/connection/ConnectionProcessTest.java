package se.lefi.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.connection.ConnectionEventType.AGENCY_SIGNED;
import static se.lefi.connection.ConnectionEventType.AGREEMENT_SENT;
import static se.lefi.connection.ConnectionEventType.APPLICATION;
import static se.lefi.connection.ConnectionEventType.CONNECTION;
import static se.lefi.connection.ConnectionEventType.RECIPIENT_SIGNED;
import static se.lefi.connection.ConnectionEventType.TERMINATION;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lefi.organisation.OrganisationKind;

/**
 * The process and the naive reading of FACTS A4, with every event after every history of up to two connections and the
 * beginning of a third. A refused event leaves the very process that it met: what may follow it is what may follow without
 * it.
 */
class ConnectionProcessTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final ConnectionEventType[] TYPES = ConnectionEventType.values();

    /** The page's longest way in has six steps, and leaving is one more. */
    private static final int LONGEST = 2 * 7 + 3;

    private final Set<ConnectionTransition> taken = new HashSet<>();

    @ParameterizedTest
    @EnumSource
    void agreesWithTheNaiveReadingAfterEveryHistory(OrganisationKind kind) {
        visit(ConnectionProcess.of(kind), NaiveConnection.of(kind));
        assertEquals(Set.copyOf(ConnectionRoute.of(kind).transitions()), taken, "the table is exactly what is taken");
    }

    private void visit(ConnectionProcess process, NaiveConnection naive) {
        assertSame(naive.state(), process.state());
        assertSaysOfItself(process, naive);
        assertDatesCount(process, naive);
        int length = process.events().size();
        for (ConnectionEventType type : TYPES) {
            ConnectionEvent event = type.on(FIRST.plusDays(length));
            ConnectionStep step = process.apply(event);
            Optional<ConnectionRefusal> against = naive.against(type);
            if (against.isPresent()) {
                ConnectionStep.Refused refused = assertInstanceOf(ConnectionStep.Refused.class, step);
                assertEquals(List.of(against.get()), refused.reasons());
                assertEquals(naive.missing(type), refused.missing());
                assertEquals(event, refused.event());
                assertSame(process, refused.process());
                continue;
            }
            ConnectionProcess next =
                    assertInstanceOf(ConnectionStep.Accepted.class, step).process();
            assertEquals(process.events(), next.events().subList(0, length));
            assertEquals(event, next.events().get(length));
            taken.add(new ConnectionTransition(process.state(), type, next.state()));
            if (length < LONGEST) {
                visit(next, naive.with(type));
            }
        }
    }

    private static void assertSaysOfItself(ConnectionProcess process, NaiveConnection naive) {
        assertEquals(naive.next(), List.copyOf(process.next()));
        assertEquals(naive.hasToAct(), process.hasToAct());
        List<ConnectionEventType> missing = new ArrayList<>(naive.missing(ConnectionEventType.CONNECTION));
        if (!naive.hasToAct().isEmpty()) {
            missing.add(ConnectionEventType.CONNECTION);
        }
        assertEquals(naive.hasToAct().isEmpty() ? List.of() : missing, process.missing());
        ConnectionProcess again =
                ConnectionProcess.replay(process.kind(), process.events()).process();
        assertEquals(process, again);
        assertEquals(process.hashCode(), again.hashCode());
    }

    /** Only the order counts for events of one date; an earlier date is told beside any other reason, not instead of it. */
    private static void assertDatesCount(ConnectionProcess process, NaiveConnection naive) {
        List<ConnectionEvent> oneDate =
                process.events().stream().map(event -> event.type().on(FIRST)).toList();
        ConnectionProcess onOneDate =
                ConnectionProcess.replay(process.kind(), oneDate).process();
        assertSame(process.state(), onOneDate.state());
        for (ConnectionEventType type : oneDate.isEmpty() ? new ConnectionEventType[0] : TYPES) {
            List<ConnectionRefusal> reasons =
                    new ArrayList<>(naive.against(type).stream().toList());
            reasons.add(ConnectionRefusal.DATE_GOES_BACKWARDS);
            ConnectionStep step = onOneDate.apply(type.on(FIRST.minusDays(1)));
            assertEquals(reasons, ((ConnectionStep.Refused) step).reasons());
        }
    }

    /** Memory tells steadily what time would tell: where each event copied those before it, twice as many would take four times as much. */
    @Test
    void anEventCostsTheSameHoweverManyCameBefore() {
        allocatedBy(1_000);
        long some = allocatedBy(2_000);
        long twiceAsMany = allocatedBy(4_000);
        assertTrue(twiceAsMany < 3 * some, some + " bytes, then " + twiceAsMany);
    }

    /** An insurer joins and leaves, again and again. */
    private static long allocatedBy(int events) {
        List<ConnectionEventType> round =
                List.of(APPLICATION, AGREEMENT_SENT, RECIPIENT_SIGNED, AGENCY_SIGNED, CONNECTION, TERMINATION);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        ConnectionProcess process = ConnectionProcess.of(OrganisationKind.INSURANCE_COMPANY);
        for (int i = 0; i < events; i++) {
            process = process.apply(round.get(i % round.size()).on(FIRST.plusDays(i)))
                    .process();
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertEquals(events, process.events().size());
        assertEquals(Optional.of(process.events().get(events - 1)), process.lastEvent());
        return allocated;
    }

    @Test
    void nothingHasHappenedAtFirst() {
        assertEquals(
                Optional.empty(), ConnectionProcess.of(OrganisationKind.OTHER).lastEvent());
    }

    @Test
    void thePageHasNoWayInForOthers() {
        assertEquals(List.of(), ConnectionRoute.NONE.transitions());
    }

    @Test
    void hashCodesTellProcessesApart() {
        assertNotEquals(
                ConnectionProcess.of(OrganisationKind.INSURANCE_COMPANY).hashCode(),
                ConnectionProcess.of(OrganisationKind.STATE_AUTHORITY).hashCode());
    }
}
