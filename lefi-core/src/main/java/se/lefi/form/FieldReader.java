package se.lefi.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.internal.Checks;

/** Reads the fields of a form or of a part of one, and collects what is wrong instead of stopping at the first. */
final class FieldReader {
    private final String path;
    private final List<Violation> violations;
    private final int before;

    private FieldReader(String path, List<Violation> violations) {
        this.path = path;
        this.violations = violations;
        this.before = violations.size();
    }

    static FieldReader ofForm() {
        return new FieldReader("", new ArrayList<>());
    }

    /** For the fields of a part; what is wrong with them is wrong with the whole. */
    FieldReader ofPart(String field) {
        return new FieldReader(path + field + ".", violations);
    }

    /** What was found so far, in the whole form. */
    List<Violation> violations() {
        return violations;
    }

    /** Whether all fields that were read are sound, each by itself. */
    boolean areSound() {
        return violations.size() == before;
    }

    /** Whether the fields agree with each other. */
    boolean agree(List<Violation> broken) {
        broken.forEach(
                violation -> report(violation.field(), violation.value(), violation.invariant(), violation.words()));
        return broken.isEmpty();
    }

    void missing(String field, Invariant invariant) {
        report(field, Violation.ABSENT, invariant, List.of());
    }

    /** Null, and reported, where the text is absent or cannot be read. */
    <T> @Nullable T required(String field, @Nullable String text, TextParser<T> parser) {
        if (text == null) {
            missing(field, Invariant.REQUIRED);
            return null;
        }
        return read(field, text, parser);
    }

    /** Empty where the text is absent; empty and reported where it cannot be read. */
    <T> Optional<T> optional(String field, @Nullable String text, TextParser<T> parser) {
        return text == null ? Optional.empty() : Optional.ofNullable(read(field, text, parser));
    }

    /** Those that can be read; the others are reported. */
    <T> List<T> all(String field, List<String> texts, TextParser<T> parser) {
        List<T> values = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            T value = read(field + "[" + i + "]", texts.get(i), parser);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private <T> @Nullable T read(String field, String text, TextParser<T> parser) {
        Parsed<T> parsed = parser.parse(text);
        if (parsed.broken() != null) {
            report(field, text.isEmpty() ? Violation.ABSENT : Checks.shown(text), parsed.broken(), parsed.words());
        }
        return parsed.value();
    }

    private void report(String field, String value, Invariant invariant, List<String> words) {
        violations.add(new Violation(path + field, value, invariant, words));
    }
}
