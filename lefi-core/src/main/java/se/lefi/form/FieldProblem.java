package se.lefi.form;

import java.util.List;
import java.util.Locale;
import se.lefi.InvalidValueException.Violation;

/**
 * A broken invariant as an application tells it: texts, which every JSON library writes as they are. The value is not in it.
 *
 * <pre>{@code
 * List<FieldProblem> problems = FieldProblem.of(form.read().violations(), locale);
 * }</pre>
 *
 * @param field the property path, such as {@code consents[0].given}
 * @param code the name of the invariant; API
 * @param message the rule, in the language asked for
 */
public record FieldProblem(String field, String code, String message) {
    /** {@return the violations, in the same order, in Swedish or English} */
    public static List<FieldProblem> of(List<Violation> violations, Locale locale) {
        return violations.stream().map(violation -> of(violation, locale)).toList();
    }

    /** {@return the violation in Swedish or English} */
    public static FieldProblem of(Violation violation, Locale locale) {
        return new FieldProblem(violation.field(), violation.invariant().name(), violation.message(locale));
    }
}
