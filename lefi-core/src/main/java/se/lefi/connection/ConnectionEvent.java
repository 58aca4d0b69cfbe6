package se.lefi.connection;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One thing that happened in the life of a connection. Immutable and thread-safe.
 *
 * @param type what happened
 * @param date the day from which it holds: for a termination the day it takes effect, not the day it was sent
 */
public record ConnectionEvent(ConnectionEventType type, LocalDate date) {
    /** Checks for null only. */
    public ConnectionEvent {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(date, "date");
    }
}
