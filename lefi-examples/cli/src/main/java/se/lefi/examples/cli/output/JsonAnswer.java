package se.lefi.examples.cli.output;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.lefi.rules.Assessment;
import se.lefi.rules.explain.WireForm;

/**
 * An answer as a line of JSON has it.
 *
 * @param requestId the caller's id; empty where it cannot be read
 * @param outcome as in CSV: {@code INVALID} where there is no decision
 * @param decision null where the row is invalid
 */
public record JsonAnswer(
        String requestId, String outcome, @Nullable WireForm decision) {
    static JsonAnswer of(String requestId, Assessment assessment, Locale locale) {
        WireForm decision = WireForm.of(assessment, locale);
        return new JsonAnswer(requestId, decision.outcome(), decision);
    }

    static JsonAnswer invalid(String requestId) {
        return new JsonAnswer(requestId, DecisionRow.INVALID, null);
    }
}
