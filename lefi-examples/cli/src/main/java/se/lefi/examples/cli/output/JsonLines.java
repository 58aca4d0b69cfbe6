package se.lefi.examples.cli.output;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lefi.examples.cli.input.TerminalText;

/** JSON with one object a line. */
final class JsonLines {
    private static final JSON WRITER = JSON.builder()
            .enable(JSON.Feature.WRITE_NULL_PROPERTIES)
            .enable(JSON.Feature.WRITE_RECORD_FIELDS_IN_DECLARATION_ORDER)
            .build();

    private final Writer out;

    JsonLines(Writer out) {
        this.out = out;
    }

    /** Prints a record, with what it holds of texts, lists and records. */
    void print(Record object) throws IOException {
        line(object);
    }

    /** Prints an object; a value is a text, a list of texts, a number, or null. */
    void print(List<String> keys, List<@Nullable Object> values) throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            object.put(keys.get(i), values.get(i));
        }
        line(object);
    }

    private void line(Object object) throws IOException {
        out.append(TerminalText.inOneLine(WRITER.asString(object))).append('\n'); // which escapes as JSON does
    }
}
