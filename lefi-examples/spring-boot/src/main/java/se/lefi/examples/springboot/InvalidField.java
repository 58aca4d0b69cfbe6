package se.lefi.examples.springboot;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.InvalidValueException.Violation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * What is wrong with a field. It repeats no value, nor the name of a field that nobody knows.
 *
 * @param field its path, such as {@code consents[0].given}; {@code *} for the whole
 * @param code stable
 * @param message in the caller's language
 */
public record InvalidField(String field, String code, String message) {

    /** {@return a form's violation} */
    public static InvalidField of(Violation violation, Locale locale) {
        return new InvalidField(violation.field(), violation.invariant().name(), violation.message(locale));
    }

    /** {@return what keeps a JSON text from being read} */
    public static InvalidField of(JacksonException fault, Locale locale) {
        List<JacksonException.Reference> path = fault.getPath();
        if (fault instanceof UnrecognizedPropertyException unknown) {
            String known =
                    unknown.getKnownPropertyIds().stream().map(String::valueOf).collect(Collectors.joining(", "));
            return of(path.subList(0, path.size() - 1), JsonRule.UNKNOWN_FIELD, known, locale);
        }
        return fault instanceof MismatchedInputException && !path.isEmpty()
                ? of(path, JsonRule.JSON_TYPE, "", locale)
                : of(List.of(), JsonRule.ONE_JSON_OBJECT, "", locale);
    }

    private static InvalidField of(List<JacksonException.Reference> path, JsonRule rule, String words, Locale locale) {
        String field = path.stream()
                .flatMap(node -> node.getPropertyName() == null
                        ? Stream.of("[" + node.getIndex() + "]")
                        : Stream.of(".", node.getPropertyName()))
                .collect(Collectors.joining());
        return new InvalidField(
                field.isEmpty() ? "*" : field.substring(1),
                rule.name(),
                rule.text().in(locale) + words);
    }
}
