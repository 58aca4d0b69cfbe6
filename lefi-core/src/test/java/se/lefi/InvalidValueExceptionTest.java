package se.lefi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lefi.InvalidValueException.Violation;

class InvalidValueExceptionTest {
    private static final List<Violation> TWO = List.of(
            new Violation("id", Violation.ABSENT, Invariant.NOT_BLANK),
            new Violation("ends", "2024-01-01", Invariant.END_NOT_BEFORE_START));

    @Test
    void itsViolationsOutliveSerialisation() throws Exception {
        for (List<Violation> violations :
                List.of(TWO, TWO.subList(0, 1), List.of(TWO.get(0), TWO.get(1), TWO.get(0)))) {
            InvalidValueException sent = new InvalidValueException("Thing", violations);
            InvalidValueException received = (InvalidValueException) read(written(sent));
            assertEquals(violations, received.violations());
            assertEquals(sent.getMessage(), received.getMessage());
        }
    }

    /** The list is put into the stream past the constructor. */
    @ParameterizedTest
    @MethodSource("forgedLists")
    void aForgedListIsRefusedOnReading(@Nullable List<Violation> forged) throws Exception {
        InvalidValueException sent = new InvalidValueException("Thing", TWO);
        Field field = InvalidValueException.class.getDeclaredField("violations");
        field.setAccessible(true);
        field.set(sent, forged);
        byte[] bytes = written(sent);
        assertThrows(InvalidObjectException.class, () -> read(bytes));
    }

    @SuppressWarnings("unchecked") // a stream holds what it holds
    static Stream<List<Violation>> forgedLists() {
        return Stream.of(
                new ArrayList<>(TWO),
                Collections.unmodifiableList(new ArrayList<>(TWO)),
                (List<Violation>) (List<?>) List.of("no violation"),
                new ArrayList<>(),
                List.of(),
                null);
    }

    private static byte[] written(InvalidValueException exception) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
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
