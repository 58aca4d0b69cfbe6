package se.lefi.examples.cli.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How a file was saved, as far as whoever calls has said so.
 *
 * @param charset of its characters
 * @param separator what stands between cells; null for a comma, unless the file's first line says otherwise
 */
public record CsvDialect(Charset charset, @Nullable Character separator) {
    /** UTF-8 and commas. */
    public static final CsvDialect USUAL = new CsvDialect(StandardCharsets.UTF_8, null);
}
