package se.lefi.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lefi.Broken;
import se.lefi.Invariant;

class DataSubjectTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u2003", "\u00a0", "\u200b"})
    void aBlankReferenceIsRefused(String blank) {
        Broken.because(() -> DataSubject.of(blank), DataSubject.class, "reference", "[absent]", Invariant.NOT_BLANK);
    }

    /** As a name is one line, and a cell of a file that has more than one may be another row. */
    @ParameterizedTest
    @ValueSource(strings = {"p\n1", "p\r\n1", "p\u20281", "p\u00001"})
    void aReferenceIsOnOneLine(String reference) {
        Broken.because(
                () -> DataSubject.of(reference), DataSubject.class, "reference", "[withheld]", Invariant.ONE_LINE);
        assertEquals(DataSubject.of("p 1"), DataSubject.of("\np 1\n"));
    }

    @Property(tries = 200)
    void everybodyLooksTheSame(@ForAll int reference) {
        assertEquals("[withheld]", DataSubject.of("p" + reference).toString());
    }

    @Property(tries = 200)
    void comparedAsItStands(@ForAll int reference) {
        String text = "P" + reference;
        assertEquals(DataSubject.of(text), DataSubject.of("P" + reference));
        assertEquals(DataSubject.of(text), DataSubject.of("\u00a0" + text + " "));
        assertNotEquals(DataSubject.of(text), DataSubject.of("P " + reference));
        assertNotEquals(DataSubject.of(text), DataSubject.of("p" + reference));
    }
}
