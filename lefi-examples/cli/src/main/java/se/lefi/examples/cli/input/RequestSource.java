package se.lefi.examples.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.lefi.VisibleText;

/** Requests of a file, one at a time, in their order. */
public interface RequestSource {

    /** {@return the next request, or what is wrong in its place; null at the end} */
    @Nullable
    ParsedRequest next() throws IOException;

    /**
     * {@return the rows of a CSV file, in the language of the locale}
     *
     * @throws UnusableFileException if it has no header, or one of something else
     */
    static RequestSource csv(InputStream in, CsvDialect dialect, Locale locale)
            throws IOException, UnusableFileException {
        CsvRows rows = new CsvRows(in, dialect);
        RequestReader reader = new RequestReader(RequestColumn.header(rows.header()), locale);
        return () -> {
            CsvRow row = rows.next();
            return row == null ? null : reader.read(row);
        };
    }

    /** {@return the lines of a file of JSON objects, in the language of the locale} */
    static RequestSource json(InputStream in, Charset charset, Locale locale) {
        LineReader lines = new LineReader(in, charset);
        JsonRequestReader reader = new JsonRequestReader(locale);
        return () -> {
            String line = lines.line();
            while (line != null && VisibleText.isBlank(line)) {
                line = lines.line();
            }
            return line == null ? null : reader.read(lines.number(), line);
        };
    }
}
