package se.lefi.connection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lefi.organisation.OrganisationKind;

/**
 * One organisation's way into the service and out of it: the events so far, and the state they lead to. Immutable and
 * thread-safe; equal when kind and events are.
 *
 * <p>Events come in the order in which they happened. Dates never go backwards, and events of one date count in the order
 * given. Source: FACTS A4.
 *
 * <pre>{@code
 * ConnectionProcess applied = ConnectionProcess.of(OrganisationKind.INSURANCE_COMPANY)
 *         .apply(ConnectionEventType.APPLICATION.on(LocalDate.of(2026, 1, 5)))
 *         .process();
 * applied.hasToAct(); // [AGENCY]
 * applied.missing();  // [AGREEMENT_SENT, RECIPIENT_SIGNED, AGENCY_SIGNED, CONNECTION]
 * }</pre>
 */
public final class ConnectionProcess {
    private final OrganisationKind kind;
    private final ConnectionState state;

    // What was before is shared, so that an event costs the same however many came before it.
    private final @Nullable ConnectionProcess before;
    private final @Nullable ConnectionEvent last;
    private final int length;

    private ConnectionProcess(
            OrganisationKind kind,
            ConnectionState state,
            @Nullable ConnectionProcess before,
            @Nullable ConnectionEvent last) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.state = state;
        this.before = before;
        this.last = last;
        this.length = before == null ? 0 : before.length + 1;
    }

    /** {@return the process of an organisation of this kind before anything has happened} */
    public static ConnectionProcess of(OrganisationKind kind) {
        return new ConnectionProcess(kind, ConnectionState.NOT_APPLIED, null, null);
    }

    /** {@return what comes of all the events, in the order given; the first refusal where there is one} */
    public static ConnectionStep replay(OrganisationKind kind, List<ConnectionEvent> events) {
        ConnectionStep step = new ConnectionStep.Accepted(of(kind));
        for (ConnectionEvent event : events) {
            step = step.process().apply(event);
            if (step instanceof ConnectionStep.Refused) {
                return step;
            }
        }
        return step;
    }

    /** {@return what comes of the event; never throws for an event out of order} */
    public ConnectionStep apply(ConnectionEvent event) {
        Optional<ConnectionState> next = route().after(state, event.type());
        List<ConnectionRefusal> reasons =
                reasons(next.isPresent() ? List.of() : List.of(reasonAgainst(event.type())), event.date());
        return reasons.isEmpty()
                ? new ConnectionStep.Accepted(new ConnectionProcess(kind, next.orElseThrow(), this, event))
                : new ConnectionStep.Refused(this, event, reasons, route().missing(state, event.type()));
    }

    /**
     * {@return what comes of terminating the agreement, in the way that it says itself; refused for authorities, who leave by
     * {@linkplain #terminateService notice}}
     *
     * @param effectiveFrom the day from which the agreement is in force no more; how long a notice it asks for, only the
     *     agreement tells
     */
    public ConnectionStep terminateAgreement(LocalDate effectiveFrom) {
        return terminate(ConnectionRoute.INSURER, effectiveFrom);
    }

    /**
     * {@return what comes of terminating the service by notice; refused for insurers and intermediaries, who
     * {@linkplain #terminateAgreement terminate their agreement}}
     */
    public ConnectionStep terminateService(TerminationNotice notice) {
        return terminate(ConnectionRoute.AUTHORITY, notice.effectiveFrom());
    }

    private ConnectionStep terminate(ConnectionRoute routeOfThoseWhoLeaveSo, LocalDate effectiveFrom) {
        ConnectionEvent event = ConnectionEventType.TERMINATION.on(effectiveFrom);
        if (route() == ConnectionRoute.NONE || route() == routeOfThoseWhoLeaveSo) {
            return apply(event);
        }
        List<ConnectionRefusal> reasons = reasons(List.of(ConnectionRefusal.NOT_OF_THIS_PROCESS), effectiveFrom);
        return new ConnectionStep.Refused(this, event, reasons, List.of());
    }

    /** What there is against an event, and then what there is against its date. */
    private List<ConnectionRefusal> reasons(List<ConnectionRefusal> againstEvent, LocalDate date) {
        List<ConnectionRefusal> reasons = new ArrayList<>(againstEvent);
        if (last != null && date.isBefore(last.date())) {
            reasons.add(ConnectionRefusal.DATE_GOES_BACKWARDS);
        }
        return reasons;
    }

    private ConnectionRefusal reasonAgainst(ConnectionEventType event) {
        if (route() == ConnectionRoute.NONE) {
            return ConnectionRefusal.NO_PROCESS;
        }
        if (!route().has(event)) {
            return ConnectionRefusal.NOT_OF_THIS_PROCESS;
        }
        if (state == ConnectionState.TERMINATED) {
            return ConnectionRefusal.CONNECTION_TERMINATED;
        }
        return route().missing(state, event).isEmpty()
                ? ConnectionRefusal.ALREADY_PAST
                : ConnectionRefusal.STEPS_MISSING;
    }

    /** {@return what kind of organisation it is} */
    public OrganisationKind kind() {
        return kind;
    }

    /** {@return the route of that kind} */
    public ConnectionRoute route() {
        return ConnectionRoute.of(kind);
    }

    /** {@return what has happened, in order, in a new list} */
    public List<ConnectionEvent> events() {
        ConnectionEvent[] events = new ConnectionEvent[length];
        for (ConnectionProcess at = this; at != null && at.last != null; at = at.before) {
            events[at.length - 1] = at.last;
        }
        return List.of(events);
    }

    /** {@return what has happened last; empty before anything has} */
    public Optional<ConnectionEvent> lastEvent() {
        return Optional.ofNullable(last);
    }

    /** {@return the state after all the events, whatever their dates} */
    public ConnectionState state() {
        return state;
    }

    /** {@return the events that may come next, in the order of the page; each says who acts} */
    public Set<ConnectionEventType> next() {
        return route().next(state);
    }

    /**
     * {@return what still has to happen for the connection to come about, in the order of the page and without optional
     * steps; empty once it stands or has been terminated}
     */
    public List<ConnectionEventType> missing() {
        // A connection that can be terminated is one that stands.
        return state.isSettled() ? List.of() : route().missing(state, ConnectionEventType.TERMINATION);
    }

    /** {@return who has to act for the connection to come about; empty once it stands or has been terminated; read-only} */
    public Set<Party> hasToAct() {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        if (!state.isSettled()) {
            next().forEach(event -> parties.add(event.actor()));
        }
        return Collections.unmodifiableSet(parties);
    }

    /**
     * {@return the evidence for a request to be decided on the day: the last agreement that was sent by then, with all that
     * has happened to it, later events too; empty where none had been sent}
     *
     * <p>A termination ends both the agreement and the connection, for insurers and authorities alike. The page names only
     * the agreement for the former and only the service for the latter; that neither outlives the other is a reading.
     */
    public Optional<Agreement> agreementOn(LocalDate day) {
        Map<ConnectionEventType, LocalDate> dates = new EnumMap<>(ConnectionEventType.class);
        for (ConnectionEvent event : events()) {
            if (event.type() == ConnectionEventType.AGREEMENT_SENT) {
                if (event.date().isAfter(day)) {
                    break;
                }
                dates.clear();
            }
            dates.put(event.type(), event.date());
        }
        return dates.containsKey(ConnectionEventType.AGREEMENT_SENT) ? Optional.of(agreement(dates)) : Optional.empty();
    }

    private static Agreement agreement(Map<ConnectionEventType, LocalDate> dates) {
        Optional<LocalDate> termination = Optional.ofNullable(dates.get(ConnectionEventType.TERMINATION));
        return Agreement.builder()
                .signedByRecipient(Optional.ofNullable(dates.get(ConnectionEventType.RECIPIENT_SIGNED)))
                .signedByAgency(Optional.ofNullable(dates.get(ConnectionEventType.AGENCY_SIGNED)))
                .connectedFrom(Optional.ofNullable(dates.get(ConnectionEventType.CONNECTION)))
                .ends(termination)
                .disconnectedFrom(termination)
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConnectionProcess process
                && process.kind == kind
                && process.length == length
                && process.events().equals(events());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, events());
    }

    /** {@return kind, state and events} */
    @Override
    public String toString() {
        return kind + " " + state + " " + events();
    }
}
