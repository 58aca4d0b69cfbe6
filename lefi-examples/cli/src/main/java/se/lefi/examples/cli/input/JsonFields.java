package se.lefi.examples.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException.Violation;

/** Takes the fields of a JSON object one by one, and tells of what is of another kind or left over. Null counts as absent. */
final class JsonFields {
    private final String path;
    private final Map<?, ?> values;
    private final List<String> known = new ArrayList<>();
    private final List<Problem> problems;
    private final Locale locale;

    private JsonFields(String path, Map<?, ?> values, List<Problem> problems, Locale locale) {
        this.path = path;
        this.values = values;
        this.problems = problems;
        this.locale = locale;
    }

    /** The fields of a line's object; what is wrong with them, or with those in them, is added to the problems. */
    static JsonFields of(Map<String, @Nullable Object> line, List<Problem> problems, Locale locale) {
        return new JsonFields("", line, problems, locale);
    }

    /** The text that stands at a path such as {@code form.consents[0].given}; empty where there is none. */
    static String textAt(String path, Map<String, @Nullable Object> line) {
        Object value = line;
        for (String step : path.split("[.\\[\\]]+")) {
            if (value instanceof Map<?, ?> fields) {
                value = fields.get(step);
            } else if (value instanceof List<?> elements) {
                value = elements.get(Integer.parseInt(step));
            }
        }
        return value instanceof String text ? Column.clean(text) : "";
    }

    @Nullable
    String text(String name) {
        return text(path + name, take(name), JsonRule.TEXT);
    }

    /** {@code true} and {@code false} are as good as their words. */
    @Nullable
    String textOrTruth(String name) {
        Object value = take(name);
        return value instanceof Boolean truth ? truth.toString() : text(path + name, value, JsonRule.TEXT_OR_TRUTH);
    }

    /** Null where there is no list, which is not the same as an empty one. */
    @Nullable
    List<String> texts(String name) {
        return list(name, JsonRule.TEXT, (element, value) -> text(element, value, JsonRule.TEXT));
    }

    <T> @Nullable T object(String name, Function<JsonFields, T> reader) {
        return object(path + name, take(name), reader);
    }

    <T> List<T> objects(String name, Function<JsonFields, T> reader) {
        List<T> objects = list(name, JsonRule.OBJECT, (element, value) -> object(element, value, reader));
        return objects == null ? List.of() : objects;
    }

    /** Called when all fields are taken: a misspelt {@code withdrawn}, passed over, would permit too much. */
    void nothingElse() {
        List<String> others = values.keySet().stream()
                .map(Object::toString)
                .filter(name -> !known.contains(name))
                .toList();
        if (!others.isEmpty()) {
            Optional<String> near = others.stream()
                    .flatMap(name -> Nearest.to(name, known).stream())
                    .findFirst();
            problem(
                    path.isEmpty() ? "*" : path.substring(0, path.length() - 1),
                    JsonRule.KNOWN_FIELDS.in(locale) + String.join(", ", known) + Nearest.question(near, locale));
        }
    }

    private @Nullable Object take(String name) {
        known.add(name);
        return values.get(name);
    }

    private interface ElementReader<T> {
        @Nullable
        T read(String element, Object value);
    }

    /** Those of its elements that are of the kind; null among them is not. */
    private <T> @Nullable List<T> list(String name, JsonRule kind, ElementReader<T> reader) {
        Object value = take(name);
        if (!(value instanceof List<?> elements)) {
            unlessAbsent(path + name, value, JsonRule.LIST);
            return null;
        }
        List<T> read = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            String place = path + name + "[" + i + "]";
            Object element = elements.get(i);
            if (element == null) {
                problem(place, kind.in(locale));
                continue;
            }
            T of = reader.read(place, element);
            if (of != null) {
                read.add(of);
            }
        }
        return read;
    }

    private @Nullable String text(String field, @Nullable Object value, JsonRule rule) {
        if (value instanceof String text) {
            return text;
        }
        unlessAbsent(field, value, rule);
        return null;
    }

    private <T> @Nullable T object(String field, @Nullable Object value, Function<JsonFields, T> reader) {
        if (value instanceof Map<?, ?> fields) {
            JsonFields part = new JsonFields(field + ".", fields, problems, locale);
            T read = reader.apply(part);
            part.nothingElse();
            return read;
        }
        unlessAbsent(field, value, JsonRule.OBJECT);
        return null;
    }

    private void unlessAbsent(String field, @Nullable Object value, JsonRule rule) {
        if (value != null) {
            problem(field, rule.in(locale));
        }
    }

    private void problem(String field, String rule) {
        problems.add(Problem.field(field, Violation.WITHHELD, rule));
    }
}
