package se.lefi.examples.cli.output;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lefi.connection.ConnectionEvent;
import se.lefi.connection.ConnectionEventType;
import se.lefi.connection.ConnectionProcess;
import se.lefi.connection.ConnectionState;
import se.lefi.connection.Party;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;

/**
 * Where an organisation's connection stands.
 *
 * @param number the organisation's
 * @param process what has happened; empty where the kind of organisation is not known, and so nothing has
 * @param faults how many of its rows could not be read or could not have happened: unless none, the rest is not to be relied on
 */
public record ConnectionRow(OrganisationNumber number, Optional<ConnectionProcess> process, int faults) {
    static final List<String> COLUMNS = List.of(
            "organisation_number",
            "organisation_kind",
            "state",
            "since",
            "connected_from",
            "disconnected_from",
            "missing",
            "has_to_act",
            "next",
            "faults");

    /** In machine words, in the order of the columns. */
    List<@Nullable Object> values() {
        return Arrays.asList(
                number.toString(),
                kind().map(OrganisationKind::name).orElse(null),
                state().name(),
                since().map(LocalDate::toString).orElse(null),
                connectedFrom().map(LocalDate::toString).orElse(null),
                disconnectedFrom().map(LocalDate::toString).orElse(null),
                DecisionRow.names(missing()),
                DecisionRow.names(hasToAct()),
                DecisionRow.names(next()),
                faults);
    }

    Optional<OrganisationKind> kind() {
        return process.map(ConnectionProcess::kind);
    }

    ConnectionState state() {
        return process.map(ConnectionProcess::state).orElse(ConnectionState.NOT_APPLIED);
    }

    /** The day of the last event. */
    Optional<LocalDate> since() {
        List<ConnectionEvent> events = events();
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(events.get(events.size() - 1).date());
    }

    /** The first day of the connection, or of the last one where there is none. */
    Optional<LocalDate> connectedFrom() {
        return lastOf(ConnectionEventType.CONNECTION);
    }

    /** The day on which the last connection stands no more; empty where there has been none, or one stands. */
    Optional<LocalDate> disconnectedFrom() {
        return state() == ConnectionState.CONNECTED ? Optional.empty() : lastOf(ConnectionEventType.TERMINATION);
    }

    List<ConnectionEventType> missing() {
        return process.map(ConnectionProcess::missing).orElse(List.of());
    }

    Set<Party> hasToAct() {
        return process.map(ConnectionProcess::hasToAct).orElse(Set.of());
    }

    Set<ConnectionEventType> next() {
        return process.map(ConnectionProcess::next).orElse(Set.of());
    }

    private List<ConnectionEvent> events() {
        return process.map(ConnectionProcess::events).orElse(List.of());
    }

    private Optional<LocalDate> lastOf(ConnectionEventType type) {
        return events().stream()
                .filter(event -> event.type() == type)
                .reduce((earlier, later) -> later)
                .map(ConnectionEvent::date);
    }
}
