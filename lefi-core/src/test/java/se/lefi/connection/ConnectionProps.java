package se.lefi.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import se.lefi.organisation.OrganisationKind;

/** What holds for events in any order, on any dates. */
class ConnectionProps {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    /**
     * Any events at all, but mostly the one that may come next: otherwise few would get beyond the first signature.
     *
     * @param anyType taken where {@code choice} is high
     */
    record Move(int choice, ConnectionEventType anyType, int days) {
        ConnectionEvent on(ConnectionProcess process) {
            List<ConnectionEventType> next = List.copyOf(process.next());
            ConnectionEventType type = choice < 6 && !next.isEmpty() ? next.get(choice % next.size()) : anyType;
            return type.on(lastDate(process).plusDays(days));
        }
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.of(ConnectionEventType.class),
                        Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(5, 1), Tuple.of(1, -1)))
                .as(Move::new)
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 300)
    void nothingIsConnectedWithoutApplicationAgreementAndBothSignatures(
            @ForAll OrganisationKind kind, @ForAll("moves") List<Move> moves) {
        ConnectionProcess process = play(kind, moves);
        Statistics.collect(process.state());
        Statistics.coverage(seen -> seen.check(ConnectionState.CONNECTED).count(count -> count > 0));
        if (process.state() == ConnectionState.CONNECTED) {
            List<ConnectionEventType> types =
                    process.events().stream().map(ConnectionEvent::type).toList();
            int connected = types.lastIndexOf(ConnectionEventType.CONNECTION);
            int sent = types.lastIndexOf(ConnectionEventType.AGREEMENT_SENT);
            int applied = types.lastIndexOf(ConnectionEventType.APPLICATION);
            assertTrue(types.lastIndexOf(ConnectionEventType.TERMINATION) < applied);
            assertTrue(applied < sent);
            assertTrue(types.subList(sent, connected).contains(ConnectionEventType.RECIPIENT_SIGNED));
            assertTrue(types.subList(sent, connected).contains(ConnectionEventType.AGENCY_SIGNED));
        }
    }

    @Property(tries = 300)
    void afterTerminationTheWayBackBeginsAnew(
            @ForAll("recipients") OrganisationKind kind, @ForAll("moves") List<Move> moves) {
        ConnectionProcess process = play(kind, moves);
        for (int i = 0; i < process.events().size(); i++) {
            if (i > 0 && process.events().get(i - 1).type() == ConnectionEventType.TERMINATION) {
                ConnectionEventType type = process.events().get(i).type();
                assertTrue(ConnectionProcess.of(kind).next().contains(type), type::name);
            }
        }
    }

    @Property(tries = 300)
    void theSameEventsInTheSameOrderGiveTheSameProcess(
            @ForAll("recipients") OrganisationKind kind, @ForAll("moves") List<Move> moves) {
        ConnectionProcess process = play(kind, moves);
        ConnectionProcess again =
                ConnectionProcess.replay(kind, process.events()).process();
        assertEquals(process, again);
        assertEquals(process.hashCode(), again.hashCode());
        assertEquals(process.state(), again.state());
    }

    /** Only the order counts: all on one date leads where the same events lead on a date each. */
    @Property(tries = 300)
    void eventsOfOneDateCountInTheOrderGiven(
            @ForAll("recipients") OrganisationKind kind, @ForAll("moves") List<Move> moves) {
        ConnectionProcess process = play(kind, moves);
        List<ConnectionEvent> oneDate =
                process.events().stream().map(event -> event.type().on(FIRST)).toList();
        ConnectionStep step = ConnectionProcess.replay(kind, oneDate);
        assertInstanceOf(ConnectionStep.Accepted.class, step);
        assertEquals(process.state(), step.process().state());
    }

    @Property(tries = 300)
    void anEarlierDateIsRefusedWhateverTheEvent(
            @ForAll("recipients") OrganisationKind kind,
            @ForAll("moves") List<Move> moves,
            @ForAll ConnectionEventType type) {
        ConnectionProcess process = play(kind, moves);
        if (!process.events().isEmpty()) {
            ConnectionStep step = process.apply(type.on(lastDate(process).minusDays(1)));
            List<ConnectionRefusal> reasons = ((ConnectionStep.Refused) step).reasons();
            assertTrue(reasons.contains(ConnectionRefusal.DATE_GOES_BACKWARDS));
            // The date is told beside the other reason, not instead of it.
            assertEquals(process.next().contains(type) ? 1 : 2, reasons.size());
        }
    }

    @Property(tries = 300)
    void whatMayComeNextIsExactlyWhatIsAccepted(
            @ForAll OrganisationKind kind, @ForAll("moves") List<Move> moves, @ForAll ConnectionEventType type) {
        ConnectionProcess process = play(kind, moves);
        ConnectionStep step = process.apply(type.on(lastDate(process)));
        assertEquals(process.next().contains(type), step instanceof ConnectionStep.Accepted);
        List<ConnectionEvent> expected = new ArrayList<>(process.events());
        if (process.next().contains(type)) {
            expected.add(type.on(lastDate(process)));
        }
        assertEquals(expected, step.process().events());
    }

    @Provide
    Arbitrary<OrganisationKind> recipients() {
        return Arbitraries.of(OrganisationKind.class).filter(kind -> kind != OrganisationKind.OTHER);
    }

    private static ConnectionProcess play(OrganisationKind kind, List<Move> moves) {
        ConnectionProcess process = ConnectionProcess.of(kind);
        for (Move move : moves) {
            process = process.apply(move.on(process)).process();
        }
        return process;
    }

    private static LocalDate lastDate(ConnectionProcess process) {
        List<ConnectionEvent> events = process.events();
        return events.isEmpty() ? FIRST : events.get(events.size() - 1).date();
    }
}
