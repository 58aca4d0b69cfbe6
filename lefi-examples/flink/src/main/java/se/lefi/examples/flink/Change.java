package se.lefi.examples.flink;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lefi.rules.explain.WireForm;

/**
 * A change of answer: a line of output.
 *
 * @param subscription its id
 * @param from the first day, ISO
 * @param before the answer of the day before; null where there was no subscription
 * @param after the answer from then on; null where the subscription has ended
 * @param causes at least one
 */
record Change(
        String subscription,
        String from,
        @Nullable WireForm before,
        @Nullable WireForm after,
        List<Cause> causes) {
    private static final ObjectMapper JSON = new ObjectMapper();

    String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
