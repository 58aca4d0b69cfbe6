package se.lefi.connection;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How an insurance company or intermediary leaves: the agreement is terminated, in the way that the agreement itself says.
 * What that way is, and how long a notice it asks for, only the agreement tells. Immutable and thread-safe.
 *
 * @param effectiveFrom the day from which the agreement is in force no more
 */
public record AgreementTermination(LocalDate effectiveFrom) implements Termination {
    /** Checks for null only. */
    public AgreementTermination {
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
    }

    @Override
    public ConnectionRoute route() {
        return ConnectionRoute.INSURER;
    }
}
