package se.lefi.form;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import se.lefi.InvalidValueException.Violation;

/** The validator of an application: Hibernate Validator without an EL implementation. */
final class Validation {
    private static final Map<Locale, Validator> VALIDATORS = Map.of(
            Locale.ENGLISH,
            validator(Locale.ENGLISH),
            Locale.forLanguageTag("sv"),
            validator(Locale.forLanguageTag("sv")));

    private Validation() {}

    /** Messages by property path. */
    static Map<String, String> messages(DisclosureForm form, Locale locale) {
        return VALIDATORS.get(locale).validate(form).stream()
                .collect(toSortedMap(Validation::path, ConstraintViolation::getMessage));
    }

    /** The names of the broken invariants by property path, as a validator reports them. */
    static Map<String, String> invariants(DisclosureForm form) {
        return VALIDATORS.get(Locale.ENGLISH).validate(form).stream()
                .collect(toSortedMap(
                        Validation::path,
                        violation -> violation
                                .getMessageTemplate()
                                .replaceAll("^\\{se\\.lefi\\.Invariant\\.(.*?)}.*$", "$1")));
    }

    /** The same as lefi itself reports them. */
    static Map<String, String> invariants(List<Violation> violations) {
        return violations.stream()
                .collect(toSortedMap(
                        Violation::field, violation -> violation.invariant().name()));
    }

    private static <V> Collector<V, ?, TreeMap<String, String>> toSortedMap(
            Function<V, String> path, Function<V, String> text) {
        return Collectors.toMap(
                path,
                text,
                (one, other) -> one.compareTo(other) < 0 ? one + " & " + other : other + " & " + one,
                TreeMap::new);
    }

    private static String path(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString();
    }

    private static Validator validator(Locale locale) {
        return jakarta.validation.Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false))
                .buildValidatorFactory()
                .getValidator();
    }
}
