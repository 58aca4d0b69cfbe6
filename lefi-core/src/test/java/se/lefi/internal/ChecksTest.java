package se.lefi.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;

class ChecksTest {
    @Test
    void anIdSaysSomethingOnOneLine() {
        assertDoesNotThrow(() -> checked("B-110-39"));
        assertEquals(List.of(new Violation("id", Violation.ABSENT, Invariant.NOT_BLANK)), violations(" "));
        for (String end : List.of("\n", "\t", "\u0085", "\u2028", "\u2029")) {
            assertEquals(
                    List.of(new Violation("id", Violation.WITHHELD, Invariant.ONE_LINE)), violations("a" + end + "b"));
        }
    }

    private static List<Violation> violations(String id) {
        return assertThrows(InvalidValueException.class, () -> checked(id)).violations();
    }

    private static void checked(String id) {
        Checks.of(String.class).id("id", id).done();
    }
}
