package se.lefi.law;

import java.util.Objects;
import java.util.regex.Pattern;
import se.lefi.Bilingual;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.internal.Checks;

/**
 * What an editor has to say about a citation: a misprint, a repeal, a later wording. A note is shown with a decision and
 * never changes it. Immutable and thread-safe.
 *
 * <pre>{@code
 * EditorialNote note = EditorialNote.of("EXAMPLE-REPEALED", "upphävd", "repealed");
 * note.text().in(Locale.ENGLISH); // repealed
 * }</pre>
 *
 * @param id a stable code of capital letters, digits and hyphens, such as {@code SFB-114-24-REPEALED}
 * @param text what it says
 */
public record EditorialNote(String id, Bilingual text) {
    /** Possessive, so that a long id is not too deep. */
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]++(?:-[A-Z0-9]++)*+");

    /**
     * Checks the id.
     *
     * @throws InvalidValueException unless it is a code
     */
    public EditorialNote {
        Objects.requireNonNull(text, "text");
        Checks.of(EditorialNote.class)
                .that(CODE.matcher(id).matches(), "id", id, Invariant.CODE_FORMAT)
                .done();
    }

    /** {@return a note with its text in both languages} */
    public static EditorialNote of(String id, String swedish, String english) {
        return new EditorialNote(id, new Bilingual(swedish, english));
    }

    // Spelled out: a record links its own when they are first asked for, which a first decision would wait for.

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof EditorialNote note && note.id.equals(id) && note.text.equals(text));
    }
}
