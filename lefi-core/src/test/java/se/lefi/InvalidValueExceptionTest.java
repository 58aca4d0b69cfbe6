package se.lefi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lefi.InvalidValueException.Violation;

class InvalidValueExceptionTest {
    private static final List<Violation> TWO = List.of(
            new Violation("id", Violation.ABSENT, Invariant.NOT_BLANK),
            new Violation("ends", "2024-01-01", Invariant.END_NOT_BEFORE_START));

    @Test
    void itsViolationsOutliveSerialisation() throws Exception {
        InvalidValueException sent = new InvalidValueException("Thing", TWO);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sent);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidValueException received = (InvalidValueException) in.readObject();
            assertEquals(TWO, received.violations());
            assertEquals(sent.getMessage(), received.getMessage());
        }
    }

    @Test
    void withoutAViolationThereIsNothingToThrow() {
        assertEquals(
                "violations must not be empty",
                assertThrows(IllegalArgumentException.class, () -> new InvalidValueException("Thing", List.of()))
                        .getMessage());
    }
}
