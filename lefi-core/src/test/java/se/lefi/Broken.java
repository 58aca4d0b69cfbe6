package se.lefi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.function.Executable;
import se.lefi.InvalidValueException.Violation;

/** Asserts which invariants stand in the way of a value: field, value and rule, in the exception and in its message. */
public final class Broken {
    private Broken() {}

    /** That the value is refused for this reason alone. */
    public static void because(Executable building, Class<?> type, String field, String value, Invariant invariant) {
        because(building, type, new Violation(field, value, invariant));
    }

    /** That the value is refused for these reasons, said together. */
    public static void because(Executable building, Class<?> type, Violation... violations) {
        InvalidValueException exception = assertThrows(InvalidValueException.class, building);
        assertEquals(List.of(violations), exception.violations());
        String reasons = Arrays.stream(violations)
                .map(v -> v.field() + " = " + v.value() + ": " + v.message(Locale.ENGLISH))
                .collect(Collectors.joining("; "));
        assertEquals(type.getSimpleName() + ": " + reasons, exception.getMessage());
    }
}
