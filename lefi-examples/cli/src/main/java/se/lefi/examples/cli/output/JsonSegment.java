package se.lefi.examples.cli.output;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.lefi.rules.Assessment;
import se.lefi.rules.analysis.Timeline.Segment;
import se.lefi.rules.explain.WireForm;

/**
 * Some days of a timeline as a line of JSON has them.
 *
 * @param requestId the caller's id; empty where it cannot be read
 * @param from the first day; null where the row is invalid
 * @param end the day after the last; null where the row is invalid
 * @param outcome as in CSV: {@code INVALID} where there is no decision
 * @param decision the one on the first day; null where the row is invalid
 */
public record JsonSegment(
        String requestId,
        @Nullable String from,
        @Nullable String end,
        String outcome,
        @Nullable WireForm decision) {
    static JsonSegment of(String requestId, Segment segment, Assessment onFirstDay, Locale locale) {
        WireForm decision = WireForm.of(onFirstDay, locale);
        return new JsonSegment(
                requestId, segment.from().toString(), segment.end().toString(), decision.outcome(), decision);
    }

    static JsonSegment invalid(String requestId) {
        return new JsonSegment(requestId, null, null, DecisionRow.INVALID, null);
    }
}
