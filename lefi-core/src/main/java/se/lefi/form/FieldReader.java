package se.lefi.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.internal.Checks;

/** Reads the fields of a form or of a part of one, and collects what is wrong instead of stopping at the first. */
final class FieldReader {
    private static final int ALONE = -1;

    private final @Nullable FieldReader whole;
    private final String part;
    private final int place;
    private final List<Violation> violations;
    private final int before;

    private FieldReader(@Nullable FieldReader whole, String part, int place, List<Violation> violations) {
        this.whole = whole;
        this.part = part;
        this.place = place;
        this.violations = violations;
        this.before = violations.size();
    }

    static FieldReader ofForm() {
        return new FieldReader(null, "", ALONE, new ArrayList<>());
    }

    /** For the fields of a part; what is wrong with them is wrong with the whole. */
    FieldReader ofPart(String field) {
        return ofPart(field, ALONE);
    }

    /** For the fields of one part of a list. */
    FieldReader ofPart(String field, int at) {
        return new FieldReader(this, field, at, violations);
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
        for (Violation violation : broken) {
            report(violation.field(), violation.value(), violation.invariant(), violation.words());
        }
        return broken.isEmpty();
    }

    void missing(String field, Invariant invariant) {
        missing(field, ALONE, invariant);
    }

    /** The same of one in a list. */
    void missing(String field, int at, Invariant invariant) {
        report(path(field, at), Violation.ABSENT, invariant, List.of());
    }

    /** Null, and reported, where the text is absent or cannot be read. */
    <T> @Nullable T required(String field, @Nullable String text, TextParser<T> parser) {
        if (text == null) {
            missing(field, Invariant.REQUIRED);
            return null;
        }
        return read(field, ALONE, text, parser);
    }

    /** Empty where the text is absent; empty and reported where it cannot be read. */
    <T> Optional<T> optional(String field, @Nullable String text, TextParser<T> parser) {
        return text == null ? Optional.empty() : Optional.ofNullable(read(field, ALONE, text, parser));
    }

    /** Those that can be read; the others are reported. */
    <T> List<T> all(String field, List<@Nullable String> texts, TextParser<T> parser) {
        List<T> values = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            T value = read(field, i, Objects.requireNonNullElse(texts.get(i), ""), parser);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private <T> @Nullable T read(String field, int at, String text, TextParser<T> parser) {
        Parsed<T> parsed = parser.parse(text);
        if (parsed.broken() != null) {
            report(
                    path(field, at),
                    text.isEmpty() ? Violation.ABSENT : Checks.shown(text),
                    parsed.broken(),
                    parsed.words());
        }
        return parsed.value();
    }

    private void report(String field, String value, Invariant invariant, List<String> words) {
        if (whole == null) {
            violations.add(new Violation(field, value, invariant, words));
        } else {
            whole.report(path(part, place) + "." + field, value, invariant, words);
        }
    }

    /** Put together where something is wrong, and only there. */
    private static String path(String field, int at) {
        return at == ALONE ? field : field + "[" + at + "]";
    }
}
