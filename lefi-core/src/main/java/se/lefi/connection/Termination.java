package se.lefi.connection;

import java.time.LocalDate;

/**
 * A way of leaving the service (<em>uppsägning</em>): an insurer terminates its agreement, an authority the service by a
 * notice (FACTS A4). Immutable and thread-safe.
 */
public sealed interface Termination permits AgreementTermination, TerminationNotice {

    /** {@return the day from which it takes effect: the first day without connection} */
    LocalDate effectiveFrom();

    /** {@return the route of those who leave in this way} */
    ConnectionRoute route();

    /** {@return the event that a connection process takes} */
    default ConnectionEvent event() {
        return ConnectionEventType.TERMINATION.on(effectiveFrom());
    }
}
