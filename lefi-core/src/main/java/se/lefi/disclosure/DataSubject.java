package se.lefi.disclosure;

import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.VisibleText;
import se.lefi.internal.Checks;

/**
 * The individual whose data is asked for (<em>den enskilde</em>), known to lefi by an opaque reference only. No personal
 * identity number is needed: any pseudonym that the caller keeps constant will do. Immutable and thread-safe.
 *
 * <pre>{@code
 * DataSubject.of("p-17").equals(DataSubject.of("p-17")); // true
 * DataSubject.of("p-17").toString();                     // [withheld]
 * }</pre>
 *
 * @param reference the caller's pseudonym, not blank, on one line; compared as it stands but for white space and
 *     format characters around it, which are left out ({@link VisibleText}); never shown
 */
public record DataSubject(String reference) {
    /**
     * Leaves out what does not count around the reference, and checks it.
     *
     * @throws InvalidValueException if it is blank, or not on one line
     */
    public DataSubject {
        reference = VisibleText.strip(reference);
        Checks.of(DataSubject.class).id("reference", reference).done();
    }

    /**
     * {@return the individual behind a reference}
     *
     * @throws InvalidValueException if it is blank, or not on one line
     */
    public static DataSubject of(String reference) {
        return new DataSubject(reference);
    }

    /** {@return the same text for everybody} */
    @Override
    public String toString() {
        return Violation.WITHHELD;
    }
}
