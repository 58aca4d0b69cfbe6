package se.lefi.connection;

import static se.lefi.connection.ConnectionEventType.AGENCY_SIGNED;
import static se.lefi.connection.ConnectionEventType.AGREEMENT_SENT;
import static se.lefi.connection.ConnectionEventType.APPLICATION;
import static se.lefi.connection.ConnectionEventType.CONNECTION;
import static se.lefi.connection.ConnectionEventType.EXPRESSION_OF_INTEREST;
import static se.lefi.connection.ConnectionEventType.RECIPIENT_SIGNED;
import static se.lefi.connection.ConnectionEventType.TERMINATION;
import static se.lefi.connection.ConnectionState.APPLIED;
import static se.lefi.connection.ConnectionState.AWAITING_AGENCY_SIGNATURE;
import static se.lefi.connection.ConnectionState.AWAITING_RECIPIENT_SIGNATURE;
import static se.lefi.connection.ConnectionState.AWAITING_SIGNATURES;
import static se.lefi.connection.ConnectionState.CONNECTED;
import static se.lefi.connection.ConnectionState.INTEREST_EXPRESSED;
import static se.lefi.connection.ConnectionState.NOT_APPLIED;
import static se.lefi.connection.ConnectionState.SIGNED;
import static se.lefi.connection.ConnectionState.TERMINATED;

import java.util.List;
import java.util.Objects;

/**
 * One row of the transition table: in this state, this event leads to that state. Immutable and thread-safe.
 *
 * <p>The page tells the steps of the way in, and how to leave. That only a connection that stands can be terminated, and that
 * the way back begins anew, are readings.
 *
 * @param from the state before
 * @param event what happens; it says who acts
 * @param to the state after
 */
public record ConnectionTransition(ConnectionState from, ConnectionEventType event, ConnectionState to) {
    /** FACTS A4, connection and leaving, as far as both kinds of recipient go the same way. */
    static final List<ConnectionTransition> SHARED = List.of(
            new ConnectionTransition(NOT_APPLIED, APPLICATION, APPLIED),
            new ConnectionTransition(APPLIED, AGREEMENT_SENT, AWAITING_SIGNATURES),
            new ConnectionTransition(AWAITING_SIGNATURES, RECIPIENT_SIGNED, AWAITING_AGENCY_SIGNATURE),
            new ConnectionTransition(AWAITING_SIGNATURES, AGENCY_SIGNED, AWAITING_RECIPIENT_SIGNATURE),
            new ConnectionTransition(AWAITING_AGENCY_SIGNATURE, AGENCY_SIGNED, SIGNED),
            new ConnectionTransition(AWAITING_RECIPIENT_SIGNATURE, RECIPIENT_SIGNED, SIGNED),
            new ConnectionTransition(SIGNED, CONNECTION, CONNECTED),
            new ConnectionTransition(CONNECTED, TERMINATION, TERMINATED),
            new ConnectionTransition(TERMINATED, APPLICATION, APPLIED));

    /** FACTS A4, connection, authority, step 1; it may be skipped. */
    static final List<ConnectionTransition> INTEREST = List.of(
            new ConnectionTransition(NOT_APPLIED, EXPRESSION_OF_INTEREST, INTEREST_EXPRESSED),
            new ConnectionTransition(INTEREST_EXPRESSED, APPLICATION, APPLIED),
            new ConnectionTransition(TERMINATED, EXPRESSION_OF_INTEREST, INTEREST_EXPRESSED));

    /** Checks for null only. */
    public ConnectionTransition {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(to, "to");
    }
}
