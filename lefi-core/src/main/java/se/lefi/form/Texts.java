package se.lefi.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.internal.Checks;

/** Reads texts, and collects what cannot be read or built instead of stopping at the first. */
final class Texts {
    private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final List<Violation> violations = new ArrayList<>();
    private boolean unreadable;

    List<Violation> violations() {
        return violations;
    }

    /** Whether some text is wrong by itself, not only beside the others. */
    boolean hasUnreadable() {
        return unreadable;
    }

    /** Takes over what was found in a part of the form. */
    void addAll(String path, Texts part) {
        part.violations.forEach(violation -> violations.add(
                new Violation(path + "." + violation.field(), violation.value(), violation.invariant())));
    }

    <T> @Nullable T optional(String field, @Nullable String text, Function<String, T> parser) {
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (InvalidValueException e) {
            Violation first = e.violations().get(0);
            violations.add(new Violation(field, first.value(), first.invariant()));
            unreadable = true;
            return null;
        }
    }

    <T> @Nullable T required(String field, @Nullable String text, Function<String, T> parser) {
        if (text == null) {
            missing(field, Invariant.REQUIRED);
        }
        return optional(field, text, parser);
    }

    <T> List<T> all(String field, List<String> texts, Function<String, T> parser) {
        List<T> read = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            T value = optional(field + "[" + i + "]", texts.get(i), parser);
            if (value != null) {
                read.add(value);
            }
        }
        return read;
    }

    void missing(String field, Invariant invariant) {
        violations.add(new Violation(field, Violation.ABSENT, invariant));
        unreadable = true;
    }

    /** Null where a text was unreadable, or where the value cannot be built. */
    <T> @Nullable T build(Supplier<T> value) {
        if (unreadable) {
            return null;
        }
        try {
            return value.get();
        } catch (InvalidValueException e) {
            violations.addAll(e.violations());
            return null;
        }
    }

    static LocalDate date(String text) {
        if (ISO_DATE.matcher(text).matches()) {
            try {
                return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
            } catch (DateTimeException e) {
                throw unreadable(text, Invariant.ISO_DATE);
            }
        }
        throw unreadable(text, Invariant.ISO_DATE);
    }

    private static int digits(String text, int from, int end) {
        return Integer.parseInt(text, from, end, 10);
    }

    static DisclosurePurpose purpose(String text) {
        return DisclosurePurpose.published().stream()
                .filter(purpose -> purpose.code().equals(text))
                .findFirst()
                .orElseThrow(() -> unreadable(text, Invariant.KNOWN_WORD));
    }

    static <E extends Enum<?>> E word(E[] constants, String text) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> unreadable(text, Invariant.KNOWN_WORD));
    }

    static boolean truth(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw unreadable(text, Invariant.TRUE_OR_FALSE);
    }

    private static InvalidValueException unreadable(String text, Invariant invariant) {
        return Checks.violated(String.class, "text", text, invariant);
    }

    static @Nullable String clean(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** An element that is absent is a word that nobody knows, not one less. */
    static List<String> cleanAll(@Nullable List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .map(text -> Objects.requireNonNullElse(clean(text), ""))
                        .toList();
    }

    static <T> List<T> copy(@Nullable List<T> parts) {
        return parts == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(parts));
    }
}
