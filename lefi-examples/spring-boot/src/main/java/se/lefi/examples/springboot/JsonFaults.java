package se.lefi.examples.springboot;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.form.FieldProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with a JSON text, told as a form's violations are. No value is repeated, nor the name of a field that nobody knows. */
public final class JsonFaults {
    private JsonFaults() {}

    /** {@return what keeps a JSON text from being read} */
    public static FieldProblem of(JacksonException fault, Locale locale) {
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

    private static FieldProblem of(List<JacksonException.Reference> path, JsonRule rule, String words, Locale locale) {
        String field = path.stream()
                .flatMap(node -> node.getPropertyName() == null
                        ? Stream.of("[" + node.getIndex() + "]")
                        : Stream.of(".", node.getPropertyName()))
                .collect(Collectors.joining());
        return new FieldProblem(
                field.isEmpty() ? "*" : field.substring(1),
                rule.name(),
                rule.text().in(locale) + words);
    }
}
