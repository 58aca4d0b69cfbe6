package se.lefi.examples.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lefi.examples.cli.input.TerminalText;

/** JSON with one object a line. */
final class JsonLines {
    private static final JsonFactory JSON = new JsonFactory();

    private final Writer out;

    JsonLines(Writer out) {
        this.out = out;
    }

    /** Prints an object; a value is a text, a list of texts, a number, or null. */
    void print(List<String> keys, List<@Nullable Object> values) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            for (int i = 0; i < keys.size(); i++) {
                json.writeFieldName(keys.get(i));
                value(json, values.get(i));
            }
            json.writeEndObject();
        }
        out.append(TerminalText.inOneLine(line.toString())).append('\n'); // which escapes as JSON does
    }

    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof List<?> texts) {
            json.writeStartArray();
            for (Object text : texts) {
                json.writeString((String) text);
            }
            json.writeEndArray();
        } else if (value == null) {
            json.writeNull();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else {
            json.writeString((String) value);
        }
    }
}
