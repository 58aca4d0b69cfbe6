package se.lefi.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.internal.Checks;
import se.lefi.internal.ValueStyle;

/**
 * A case (<em>ärende</em>) at an authority, about one individual. Immutable and thread-safe.
 *
 * <p>It is open from the day it was opened, up to but not including the day it was closed. Neither its reference nor the
 * individual shows in {@code toString}.
 */
@Value.Immutable
@ValueStyle
public abstract class CaseFile {
    CaseFile() {}

    /** {@return the authority's reference (<em>diarienummer</em>), not blank} */
    @Value.Redacted
    public abstract String reference();

    /** {@return whom the case is about} */
    @Value.Redacted
    public abstract DataSubject subject();

    /** {@return what it is about; {@code OTHER} where the builder was not told} */
    @Value.Default
    public CaseMatter matter() {
        return CaseMatter.OTHER;
    }

    /** {@return the first day it is open} */
    public abstract LocalDate opened();

    /** {@return the day it is open no more; not before it was opened} */
    public abstract Optional<LocalDate> closed();

    /** {@return whether the case is open on the day} */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opened()) && (closingOrNull() == null || day.isBefore(closingOrNull()));
    }

    // As decisions compare it, without wrapping; null where there is none.
    @Value.Derived
    @Value.Auxiliary
    @Nullable
    LocalDate closingOrNull() {
        return closed().orElse(null);
    }

    /** {@return a new builder: reference, subject and opening day are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what the builder would refuse these parts for, without building; empty where it would not} */
    public static List<Violation> violations(String reference, LocalDate opened, Optional<LocalDate> closed) {
        return Checks.of(CaseFile.class)
                .notBlank("reference", reference)
                .that(
                        closed.map(end -> !end.isBefore(opened)).orElse(true),
                        "closed",
                        closed,
                        Invariant.END_NOT_BEFORE_START)
                .violations();
    }

    @Value.Check
    void check() {
        Checks.of(CaseFile.class)
                .all(violations(reference(), opened(), closed()))
                .done();
    }

    /**
     * Builds case files. {@code build} throws {@link InvalidValueException} for what cannot be one; a mandatory part that is
     * missing, or a part that is set twice, is an {@link IllegalStateException}.
     */
    public static final class Builder extends ImmutableCaseFile.Builder {
        Builder() {}
    }
}
