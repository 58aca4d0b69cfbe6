package se.lefi.examples.cli.output;

import java.util.Locale;
import se.lefi.Bilingual;

/**
 * How the program prints.
 *
 * @param format in which format
 * @param locale in which language
 * @param raw whether a cell of CSV may be what a spreadsheet takes for a formula
 * @param columns how many columns a line of a table may take
 */
public record OutputStyle(Format format, Locale locale, boolean raw, int columns) {
    /** {@return the text in the language} */
    public String say(String swedish, String english) {
        return new Bilingual(swedish, english).in(locale);
    }
}
