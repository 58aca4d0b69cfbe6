package se.lefi.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lefi.VisibleText;
import se.lefi.internal.Checks;

/** Texts as somebody has written them. */
public final class RawText {
    private RawText() {}

    /** {@return the text as a message may show it: {@code [withheld]} where it may be a personal identity number} */
    public static String shown(String text) {
        return Checks.shown(text);
    }

    /** What counts of the text; null where nothing does. */
    static @Nullable String clean(@Nullable String text) {
        String visible = text == null ? "" : VisibleText.strip(text);
        return visible.isEmpty() ? null : visible;
    }

    /** Null where there is no list. An element that is absent is a word that nobody knows, not one less. */
    static @Nullable List<@Nullable String> cleanAll(@Nullable List<@Nullable String> texts) {
        if (texts == null) {
            return null;
        }
        List<@Nullable String> cleaned = new ArrayList<>(texts);
        cleaned.replaceAll(text -> Objects.requireNonNullElse(clean(text), ""));
        return Collections.unmodifiableList(cleaned);
    }

    /** An unmodifiable copy, which may hold null. */
    static <T extends @Nullable Object> List<T> copy(@Nullable List<T> parts) {
        return parts == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(parts));
    }
}
