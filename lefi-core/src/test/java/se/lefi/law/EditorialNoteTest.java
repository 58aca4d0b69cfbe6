package se.lefi.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lefi.Broken;
import se.lefi.Invariant;

class EditorialNoteTest {

    @Test
    void saysOneThingInBothLanguages() {
        EditorialNote note = EditorialNote.of("SFB-114-24-REPEALED", "upphävd", "repealed");
        assertEquals("SFB-114-24-REPEALED", note.id());
        assertEquals("upphävd", note.text().in(Locale.forLanguageTag("sv-SE")));
        assertEquals("repealed", note.text().in(Locale.ROOT));
    }

    @Test
    void anIdMayBeLong() {
        String id = "A1" + "-B2".repeat(100_000);
        assertEquals(id, EditorialNote.of(id, "a", "b").id());
        Broken.because(
                () -> EditorialNote.of(id + "-", "a", "b"), EditorialNote.class, "id", id + "-", Invariant.CODE_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "lower", "A--B", "-A", "A-", "A_B", "A;B", "A B", "Å"})
    void anIdIsACodeThatALineOfOutputCanHold(String id) {
        Broken.because(() -> EditorialNote.of(id, "a", "b"), EditorialNote.class, "id", id, Invariant.CODE_FORMAT);
    }

    /** As a set of notes takes them: a hash that is the same for all would be right, and slow. */
    @Test
    void isEqualToThoseThatSayTheSameUnderTheSameId() {
        EditorialNote note = EditorialNote.of("A", "a", "b");
        assertEquals(note, EditorialNote.of("A", "a", "b"));
        assertEquals(note.hashCode(), EditorialNote.of("A", "a", "b").hashCode());
        assertNotEquals(note, EditorialNote.of("B", "a", "b"));
        assertNotEquals(note.hashCode(), EditorialNote.of("B", "a", "b").hashCode());
        assertNotEquals(note, EditorialNote.of("A", "a", "c"));
        assertNotEquals(note, "A");
    }
}
