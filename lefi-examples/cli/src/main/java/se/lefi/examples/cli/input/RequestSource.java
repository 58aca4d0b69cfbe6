package se.lefi.examples.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
    static RequestSource csv(InputStream in, Locale locale) throws IOException, UnusableFileException {
        CsvRows rows = new CsvRows(in);
        RequestReader reader = new RequestReader(RequestColumn.header(rows.header()), locale);
        return () -> {
            CsvRow row = rows.next();
            return row == null ? null : reader.read(row);
        };
    }

    /** {@return the lines of a file of JSON objects, in the language of the locale} */
    static RequestSource json(InputStream in, Locale locale) {
        LineReader lines = new LineReader(in);
        JsonRequestReader reader = new JsonRequestReader(locale);
        return () -> {
            PhysicalLine line = lines.next();
            while (line != null && line.isBlank()) {
                line = lines.next();
            }
            return line == null ? null : reader.read(line);
        };
    }
}
