package se.lefi.examples.flink;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * A line that does not count, or not as it stands. Nothing of its evidence is repeated.
 *
 * @param subscription the id; null where there is none, or it could be a person's number
 * @param reasons each with its field
 */
record Rejection(@Nullable String subscription, List<String> reasons) {
    static final OutputTag<String> TAG = new OutputTag<>("rejected", Types.STRING);

    private static final ObjectMapper JSON = new ObjectMapper();

    Rejection(@Nullable String subscription, String reason) {
        this(subscription, List.of(reason));
    }

    String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
