package se.lefi.rules.analysis;

import java.util.Objects;
import java.util.Optional;

/**
 * One law, tried on all cells of a rule book. Immutable and thread-safe.
 *
 * @param law the law
 * @param counterexample the first cell that breaks it; empty where none does
 */
public record AuditCheck(AuditLaw law, Optional<Counterexample> counterexample) {
    /** Checks for null only. */
    public AuditCheck {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(counterexample, "counterexample");
    }

    /** {@return whether the law holds} */
    public boolean holds() {
        return counterexample.isEmpty();
    }
}
