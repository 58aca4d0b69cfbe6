package se.lefi.examples.springboot;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.lefi.rules.DecisionCodes;
import se.lefi.rules.analysis.Replay;
import se.lefi.rules.analysis.Replay.AnotherAnswer;
import se.lefi.rules.analysis.Replay.AnotherEdition;
import se.lefi.rules.analysis.Replay.SameAnswer;
import se.lefi.rules.explain.WireForm;

/**
 * What came of a replay, for the wire.
 *
 * @param result {@code SAME_ANSWER}, {@code ANOTHER_ANSWER}, {@code ANOTHER_EDITION} or {@code NOT_A_RECEIPT}
 * @param decision the answer, where it is the same
 * @param then what the receipt says, where the answer is another
 * @param now what is decided now, where the answer is another and there is one
 * @param edition the edition that the receipt was made by, where that is another
 */
public record ReplayAnswer(
        String result,
        @Nullable WireForm decision,
        @Nullable DecisionCodes then,
        @Nullable DecisionCodes now,
        @Nullable AnotherEdition edition) {

    static ReplayAnswer of(Replay replay, Locale locale) {
        if (replay instanceof SameAnswer same) {
            return new ReplayAnswer("SAME_ANSWER", WireForm.of(same.decision(), locale), null, null, null);
        }
        if (replay instanceof AnotherAnswer another) {
            return new ReplayAnswer(
                    "ANOTHER_ANSWER", null, another.then(), another.now().orElse(null), null);
        }
        if (replay instanceof AnotherEdition another) {
            return new ReplayAnswer("ANOTHER_EDITION", null, null, null, another);
        }
        return new ReplayAnswer("NOT_A_RECEIPT", null, null, null, null);
    }
}
