package se.lefi.examples.springboot;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** {@code true} and {@code false} are as good as their words. */
public final class TextOrTruth extends StdScalarDeserializer<String> {
    /** For Jackson. */
    public TextOrTruth() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        return parser.currentToken() == JsonToken.VALUE_TRUE || parser.currentToken() == JsonToken.VALUE_FALSE
                ? parser.getString()
                : _parseString(parser, context, this);
    }

    /** The field of a form that may be either. */
    interface OfForm {
        @JsonDeserialize(using = TextOrTruth.class)
        String necessityStated();
    }
}
