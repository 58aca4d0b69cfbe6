package se.lefi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InvariantTest {

    @Test
    void eachSaysSomethingElseInAPhraseThatFollowsAField() {
        Set<String> texts = new HashSet<>();
        for (Invariant invariant : Invariant.values()) {
            assertTrue(invariant.text().english().startsWith("must "), invariant::name);
            assertTrue(
                    texts.add(invariant.text().english())
                            || invariant.text().english().equals("must be given"),
                    invariant::name);
        }
    }

    @Test
    void messageKeyIsTheNameInItsPackage() {
        assertEquals("se.lefi.Invariant.NOT_BLANK", Invariant.NOT_BLANK.messageKey());
    }
}
