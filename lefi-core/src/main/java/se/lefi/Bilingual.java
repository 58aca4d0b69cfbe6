package se.lefi;

import java.util.Locale;
import java.util.Objects;

/**
 * One statement in both languages of lefi. Immutable and thread-safe.
 *
 * @param swedish the statement in Swedish
 * @param english the same in English
 */
public record Bilingual(String swedish, String english) {
    /** Swedish. */
    public static final Locale SWEDISH = Locale.forLanguageTag("sv");

    /** English. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** Checks for null only. */
    public Bilingual {
        Objects.requireNonNull(swedish, "swedish");
        Objects.requireNonNull(english, "english");
    }

    /** {@return the statement for a reader: Swedish where the locale's language is Swedish, else English} */
    public String in(Locale locale) {
        return locale.getLanguage().equals("sv") ? swedish : english;
    }
}
