package se.lefi.connection;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.internal.Checks;

/** What came of an event: {@link Accepted}, or {@link Refused} with every reason. Immutable and thread-safe. */
public sealed interface ConnectionStep {

    /** {@return the process after the event; unchanged where the event was refused} */
    ConnectionProcess process();

    /**
     * The event has happened.
     *
     * @param process the process with the event
     */
    record Accepted(ConnectionProcess process) implements ConnectionStep {
        /** Checks for null only. */
        public Accepted {
            Objects.requireNonNull(process, "process");
        }
    }

    /**
     * The event cannot have happened.
     *
     * @param process the process as it was
     * @param event the event that was refused
     * @param reasons why, at least one reason
     * @param missing what has to happen before the event may, in the order of the page; may be empty
     */
    record Refused(
            ConnectionProcess process,
            ConnectionEvent event,
            List<ConnectionRefusal> reasons,
            List<ConnectionEventType> missing)
            implements ConnectionStep {
        /**
         * Copies the lists.
         *
         * @throws InvalidValueException if there is no reason
         */
        public Refused {
            Objects.requireNonNull(process, "process");
            Objects.requireNonNull(event, "event");
            reasons = List.copyOf(reasons);
            missing = List.copyOf(missing);
            Checks.of(Refused.class)
                    .that(!reasons.isEmpty(), "reasons", null, Invariant.REQUIRED)
                    .done();
        }

        /** {@return event, reasons and missing steps in words, in Swedish or English} */
        public String in(Locale locale) {
            ConnectionRoute route = process.route();
            String refused = reasons.stream()
                    .map(reason -> reason.text().in(locale))
                    .collect(Collectors.joining("; ", event.type().text(route).in(locale) + ": ", ""));
            return missing.isEmpty()
                    ? refused
                    : missing.stream()
                            .map(step -> step.text(route).in(locale))
                            .collect(Collectors.joining(", ", refused + " (", ")"));
        }
    }
}
