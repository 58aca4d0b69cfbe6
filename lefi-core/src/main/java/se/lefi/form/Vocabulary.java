package se.lefi.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The words that a field knows, and what each of them stands for. */
final class Vocabulary<T> implements TextParser<T> {
    private final Map<String, Parsed<T>> values = new LinkedHashMap<>();
    private final Parsed<T> unknown;

    private Vocabulary(List<T> values, Function<? super T, String> word) {
        values.forEach(value -> this.values.put(word.apply(value), Parsed.of(value)));
        this.unknown = Parsed.unknown(List.copyOf(this.values.keySet()));
    }

    static <T> Vocabulary<T> of(List<T> values, Function<? super T, String> word) {
        return new Vocabulary<>(values, word);
    }

    static <E extends Enum<E>> Vocabulary<E> of(Class<E> type) {
        return of(List.of(type.getEnumConstants()), Enum::name);
    }

    @Override
    public Parsed<T> parse(String text) {
        return values.getOrDefault(text, unknown);
    }
}
