package se.lefi.examples.springboot.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.examples.springboot.DecisionLog;
import se.lefi.examples.springboot.Editions;
import se.lefi.examples.springboot.JsonFaults;
import se.lefi.examples.springboot.Problems;
import se.lefi.form.FieldProblem;
import se.lefi.form.FormResult;
import se.lefi.rules.Assessment;
import se.lefi.rules.explain.WireForm;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Access evaluations. What the specification takes for a request is answered; what is wrong with it beyond that, denied. */
@RestController
public class AccessController {
    private final Editions editions;
    private final DecisionLog log;
    private final JsonMapper json;

    AccessController(Editions editions, DecisionLog log, JsonMapper json) {
        this.editions = editions;
        this.log = log;
        this.json = json;
    }

    /** {@return the decision on one request} */
    @PostMapping("/access/v1/evaluation")
    AccessAnswer evaluate(@RequestBody AccessRequest request, Locale locale) {
        List<Violation> missing = request.missing();
        if (!missing.isEmpty()) {
            throw new InvalidValueException("AccessRequest", missing);
        }
        return answer(request, locale);
    }

    /** {@return the decisions on several requests, in their order; on one, if there are not several} */
    @PostMapping("/access/v1/evaluations")
    @Transactional
    public Object evaluate(@RequestBody AccessEvaluations several, Locale locale) {
        if (several.evaluations() == null || several.evaluations().isEmpty()) {
            return evaluate(several.common(), locale);
        }
        List<AccessAnswer> answers = new ArrayList<>();
        for (AccessRequest one : several.evaluations()) {
            AccessRequest request = one.orElse(several.common());
            List<Violation> missing = request.missing();
            AccessAnswer answer =
                    missing.isEmpty() ? answer(request, locale) : problem(FieldProblem.of(missing, locale), locale);
            answers.add(answer);
            if (several.stopsAfter(answer)) {
                break;
            }
        }
        return new Answers(answers);
    }

    /**
     * Several decisions.
     *
     * @param evaluations in the order of the requests
     */
    public record Answers(List<AccessAnswer> evaluations) {}

    private AccessAnswer answer(AccessRequest request, Locale locale) {
        Evidence evidence;
        try {
            evidence = evidence(request);
        } catch (JacksonException e) {
            return problem(List.of(AccessForm.named(JsonFaults.of(e, locale))), locale);
        }
        FormResult result = AccessForm.of(request, evidence).read();
        List<FieldProblem> faults = new ArrayList<>();
        request.unknown().ifPresent(violation -> faults.add(FieldProblem.of(violation, locale)));
        FieldProblem.of(result.violations(), locale).forEach(problem -> faults.add(AccessForm.named(problem)));
        if (!faults.isEmpty()) {
            return problem(faults, locale);
        }
        Assessment assessment = editions.named(null).assess(result.orThrow());
        return AccessAnswer.of(
                log.put(assessment),
                WireForm.of(assessment, locale),
                assessment.decision().isPermitted());
    }

    private Evidence evidence(AccessRequest request) {
        JsonNode evidence = request.context() == null ? null : request.context().get("evidence");
        return evidence == null || evidence.isNull() ? Evidence.NONE : json.treeToValue(evidence, Evidence.class);
    }

    private static AccessAnswer problem(List<FieldProblem> fields, Locale locale) {
        return AccessAnswer.of(Problems.invalid(fields, locale));
    }

    /** The specification's status for a body that is not of JSON. */
    @ExceptionHandler
    ProblemDetail notJson(HttpMediaTypeNotSupportedException fault) {
        return ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    }
}
