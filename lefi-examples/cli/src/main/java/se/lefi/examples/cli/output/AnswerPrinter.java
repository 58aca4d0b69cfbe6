package se.lefi.examples.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** Prints answers one at a time, in the order they come; the header, if the format has one, when it is made. */
public interface AnswerPrinter {

    /** Prints one answer. */
    void print(Answer answer) throws IOException;

    /** {@return a printer of the format, on a writer that the caller closes} */
    static AnswerPrinter of(Format format, Locale locale, Writer out) throws IOException {
        return switch (format) {
            case TABLE -> new TableAnswerPrinter(out, locale);
            case CSV -> new CsvAnswerPrinter(out);
            case JSON -> new JsonAnswerPrinter(out);
        };
    }
}
