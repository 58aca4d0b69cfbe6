package se.lefi.examples.cli.input;

import java.util.Locale;
import java.util.Map;
import se.lefi.Bilingual;
import se.lefi.InvalidValueException.Violation;

/**
 * One thing that is wrong with a row or a line.
 *
 * @param place the column of a CSV file or the field of a JSON object, {@code *} where it is the whole
 * @param value what stands there, as far as it may be shown
 * @param rule the rule that it breaks, in the reader's language
 */
public record Problem(Bilingual place, String value, String rule) {
    /** What stands in place of a value. */
    private static final Map<String, String> SWEDISH =
            Map.of(Violation.ABSENT, "[saknas]", Violation.WITHHELD, "[visas inte]");

    /** {@return what is wrong with a cell} */
    public static Problem column(String title, String value, String rule) {
        return new Problem(new Bilingual("kolumn " + title, "column " + title), value, rule);
    }

    /** {@return what is wrong with a field} */
    static Problem field(String path, String value, String rule) {
        return new Problem(new Bilingual("fält " + path, "field " + path), value, rule);
    }

    /** {@return the line to print for what starts on a line of the file, in the language of the rule} */
    public String at(long line, Locale locale) {
        String swedish = "rad " + line + ", " + place.swedish() + ", värde " + SWEDISH.getOrDefault(value, value);
        String english = "line " + line + ", " + place.english() + ", value " + value;
        return new Bilingual(swedish, english).in(locale) + ": " + rule;
    }
}
