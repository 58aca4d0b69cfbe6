package se.lefi.examples.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.LocalDate;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;
import se.lefi.Invariant;
import se.lefi.examples.cli.input.IsoDate;

/** Values of options, each with an error that says what to write. */
final class OptionValues {
    private OptionValues() {}

    static LocalDate date(String text) {
        return IsoDate.parse(text)
                .orElseThrow(() -> wrong(text, Invariant.ISO_DATE.text().english()));
    }

    static Charset charset(String text) {
        try {
            if (Charset.isSupported(text)) {
                return Charset.forName(text);
            }
        } catch (IllegalCharsetNameException e) {
            // nor is it one
        }
        throw wrong(text, "must be a charset such as UTF-8 or windows-1252");
    }

    static Character separator(String text) {
        String character = text.toLowerCase(Locale.ROOT).equals("tab") ? "\t" : text;
        if (character.length() != 1 || "\"\r\n".contains(character)) {
            throw wrong(text, "must be one character other than a quote, or the word tab");
        }
        return character.charAt(0);
    }

    private static TypeConversionException wrong(String text, String rule) {
        return new TypeConversionException("'" + text + "' " + rule);
    }
}
