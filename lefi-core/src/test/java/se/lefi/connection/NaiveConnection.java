package se.lefi.connection;

import static se.lefi.connection.ConnectionEventType.AGENCY_SIGNED;
import static se.lefi.connection.ConnectionEventType.AGREEMENT_SENT;
import static se.lefi.connection.ConnectionEventType.APPLICATION;
import static se.lefi.connection.ConnectionEventType.CONNECTION;
import static se.lefi.connection.ConnectionEventType.EXPRESSION_OF_INTEREST;
import static se.lefi.connection.ConnectionEventType.RECIPIENT_SIGNED;
import static se.lefi.connection.ConnectionEventType.TERMINATION;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.lefi.organisation.OrganisationKind;

/**
 * FACTS A4 read naively, without states: what has been done since the last leaving, and what each step needs done before.
 */
record NaiveConnection(OrganisationKind kind, Set<ConnectionEventType> done, boolean left) {

    static NaiveConnection of(OrganisationKind kind) {
        return new NaiveConnection(kind, EnumSet.noneOf(ConnectionEventType.class), false);
    }

    /** Why the event cannot be; empty where it can. */
    Optional<ConnectionRefusal> against(ConnectionEventType event) {
        if (kind == OrganisationKind.OTHER) {
            return Optional.of(ConnectionRefusal.NO_PROCESS);
        }
        if (event == EXPRESSION_OF_INTEREST && !kind.isAuthority()) {
            return Optional.of(ConnectionRefusal.NOT_OF_THIS_PROCESS);
        }
        if (left && done.isEmpty()) {
            return neededBefore(event).isEmpty()
                    ? Optional.empty()
                    : Optional.of(ConnectionRefusal.CONNECTION_TERMINATED);
        }
        if (isPast(event)) {
            return Optional.of(ConnectionRefusal.ALREADY_PAST);
        }
        return missing(event).isEmpty() ? Optional.empty() : Optional.of(ConnectionRefusal.STEPS_MISSING);
    }

    /** What has to be done before, and is not. */
    List<ConnectionEventType> missing(ConnectionEventType event) {
        List<ConnectionEventType> missing = new ArrayList<>(neededBefore(event));
        missing.removeAll(done);
        return kind == OrganisationKind.OTHER || isPast(event) ? List.of() : missing;
    }

    NaiveConnection with(ConnectionEventType event) {
        Set<ConnectionEventType> more = EnumSet.copyOf(done);
        more.add(event);
        return event == TERMINATION
                ? new NaiveConnection(kind, EnumSet.noneOf(ConnectionEventType.class), true)
                : new NaiveConnection(kind, more, left);
    }

    ConnectionState state() {
        if (done.contains(CONNECTION)) {
            return ConnectionState.CONNECTED;
        }
        if (done.contains(AGREEMENT_SENT)) {
            boolean recipient = done.contains(RECIPIENT_SIGNED);
            boolean agency = done.contains(AGENCY_SIGNED);
            return recipient && agency
                    ? ConnectionState.SIGNED
                    : recipient
                            ? ConnectionState.AWAITING_AGENCY_SIGNATURE
                            : agency
                                    ? ConnectionState.AWAITING_RECIPIENT_SIGNATURE
                                    : ConnectionState.AWAITING_SIGNATURES;
        }
        if (done.contains(APPLICATION)) {
            return ConnectionState.APPLIED;
        }
        if (done.contains(EXPRESSION_OF_INTEREST)) {
            return ConnectionState.INTEREST_EXPRESSED;
        }
        return left ? ConnectionState.TERMINATED : ConnectionState.NOT_APPLIED;
    }

    /** Who has to act for the connection to come about, by the page; nobody once it stands or has been terminated. */
    Set<Party> hasToAct() {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        boolean settled = done.contains(CONNECTION) || left && done.isEmpty();
        for (ConnectionEventType event : settled ? List.<ConnectionEventType>of() : next()) {
            boolean agency = event == AGREEMENT_SENT || event == AGENCY_SIGNED || event == CONNECTION;
            parties.add(agency ? Party.AGENCY : Party.RECIPIENT);
        }
        return parties;
    }

    /** What may come next. */
    List<ConnectionEventType> next() {
        return Stream.of(ConnectionEventType.values())
                .filter(event -> against(event).isEmpty())
                .toList();
    }

    private boolean isPast(ConnectionEventType event) {
        return done.contains(event) || event == EXPRESSION_OF_INTEREST && done.contains(APPLICATION);
    }

    private static List<ConnectionEventType> neededBefore(ConnectionEventType event) {
        return switch (event) {
            case EXPRESSION_OF_INTEREST, APPLICATION -> List.of();
            case AGREEMENT_SENT -> List.of(APPLICATION);
            case RECIPIENT_SIGNED, AGENCY_SIGNED -> List.of(APPLICATION, AGREEMENT_SENT);
            case CONNECTION -> List.of(APPLICATION, AGREEMENT_SENT, RECIPIENT_SIGNED, AGENCY_SIGNED);
            case TERMINATION -> List.of(APPLICATION, AGREEMENT_SENT, RECIPIENT_SIGNED, AGENCY_SIGNED, CONNECTION);
        };
    }
}
