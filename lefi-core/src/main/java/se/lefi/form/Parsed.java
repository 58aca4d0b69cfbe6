package se.lefi.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lefi.Invariant;

/**
 * What a text comes to: a value, or the invariant that it breaks.
 *
 * @param value null exactly where an invariant is broken
 * @param broken null where there is a value
 * @param words the words that would do instead, where they can be listed
 */
record Parsed<T>(@Nullable T value, @Nullable Invariant broken, List<String> words) {

    static <T> Parsed<T> of(T value) {
        return new Parsed<>(value, null, List.of());
    }

    static <T> Parsed<T> broken(Invariant invariant) {
        return new Parsed<>(null, invariant, List.of());
    }

    static <T> Parsed<T> unknown(List<String> words) {
        return new Parsed<>(null, Invariant.KNOWN_WORD, words);
    }
}
