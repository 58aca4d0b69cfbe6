package se.lefi.examples.cli.input;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jline.utils.Levenshtein;
import se.lefi.Bilingual;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;

/** What somebody may have meant who mistyped a word. */
final class Nearest {
    /** No word is as long; to compare a long text takes long. */
    private static final int LONGEST = 40;

    private static final List<String> TRUTHS = List.of("true", "false");

    private Nearest() {}

    /** {@return what the violation says, and the word that whoever wrote the text may have meant} */
    static String message(Violation violation, String text, Locale locale) {
        List<String> words = violation.invariant() == Invariant.TRUE_OR_FALSE ? TRUTHS : violation.words();
        return violation.message(locale) + question(to(text, words), locale);
    }

    /** {@return the question whether the word was meant, as the end of a message; nothing where there is none} */
    static String question(Optional<String> near, Locale locale) {
        return near.map(word -> new Bilingual("; menades " + word + "?", "; did you mean " + word + "?").in(locale))
                .orElse("");
    }

    /** {@return the word that the text is nearest to, but for case, if no more than a quarter of it differs} */
    static Optional<String> to(String text, List<String> words) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        String typed = text.toUpperCase(Locale.ROOT);
        return words.stream()
                .filter(word -> distance(typed, word) <= Math.max(1, word.length() / 4))
                .min(Comparator.comparingInt(word -> distance(typed, word)));
    }

    private static int distance(String typed, String word) {
        return Levenshtein.distance(typed, word.toUpperCase(Locale.ROOT));
    }
}
