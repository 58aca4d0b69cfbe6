package se.lefi.rules;

import java.util.List;
import java.util.function.Function;
import se.lefi.law.EditorialNote;

/**
 * The answer to a request: {@link Permitted} with its statutes, or {@link Refused} with everything that is missing.
 * Decisions are built once and shared; they hold nothing of the request but the categories that may not be disclosed.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * String answer = decision.fold(
 *         permitted -> permitted.ground().toString(),
 *         refused -> refused.unmet().toString());
 * }</pre>
 */
public sealed interface Decision permits Permitted, Refused {

    /** {@return whether the data may be disclosed} */
    boolean isPermitted();

    /**
     * {@return what an editor has to say about what the decision cites, in the order cited, each note once; a note never
     * changes a decision}
     */
    List<EditorialNote> notes();

    /**
     * {@return whether both give the same answer: outcome, refusal, ground, medium, what is unmet with its categories, and what
     * may go out} Notes, and what is not in force, are no part of the answer.
     */
    default boolean isSameAnswerAs(Decision other) {
        return equals(other) || DecisionCodes.of(this).isSameAnswerAs(DecisionCodes.of(other));
    }

    /** {@return what the one of the two functions makes of the decision that is for its kind} */
    <T> T fold(Function<? super Permitted, ? extends T> ifPermitted, Function<? super Refused, ? extends T> ifRefused);
}
