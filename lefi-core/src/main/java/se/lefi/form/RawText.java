package se.lefi.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a form keeps of the texts that it is given. */
final class RawText {
    private RawText() {}

    /** The text without the white space around it; null where there is nothing else. */
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

    /** An unmodifiable copy, which may hold null. */
    static <T extends @Nullable Object> List<T> copy(@Nullable List<T> parts) {
        return parts == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(parts));
    }
}
