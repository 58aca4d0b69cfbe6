package se.lefi.examples.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** RFC 4180 with LF. */
final class CsvLines {
    private final CsvWriter csv;

    CsvLines(Writer out) {
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(out);
    }

    void print(List<String> cells) throws IOException {
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The values as {@link JsonLines} prints them, in one cell each: a list joined, and null empty. */
    static List<String> texts(List<@Nullable Object> values, String separator) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            if (value instanceof List<?> list) {
                texts.add(String.join(
                        separator, list.stream().map(Object::toString).toList()));
            } else {
                texts.add(value == null ? "" : value.toString());
            }
        }
        return texts;
    }
}
