package se.lefi.examples.springboot.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import se.lefi.rules.explain.WireForm;

/**
 * A decision of the Authorization API.
 *
 * @param decision whether the data may be disclosed
 * @param context how that came
 */
public record AccessAnswer(boolean decision, Context context) {

    /**
     * Either a decision with its receipt, or a problem.
     *
     * @param receipt the id of the decision's receipt
     * @param answer the decision
     * @param problem why there could be none; then nothing is permitted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Context(
            @Nullable UUID receipt,
            @Nullable WireForm answer,
            @Nullable ProblemDetail problem) {}

    static AccessAnswer of(UUID receipt, WireForm answer, boolean permitted) {
        return new AccessAnswer(permitted, new Context(receipt, answer, null));
    }

    static AccessAnswer of(ProblemDetail problem) {
        return new AccessAnswer(false, new Context(null, null, problem));
    }
}
