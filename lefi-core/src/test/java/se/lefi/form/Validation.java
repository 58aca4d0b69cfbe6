package se.lefi.form;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The validator of an application: Hibernate Validator without an EL implementation. */
final class Validation {
    private static final Map<Locale, Validator> VALIDATORS = Map.of(
            Locale.ENGLISH,
            validator(Locale.ENGLISH),
            Locale.forLanguageTag("sv"),
            validator(Locale.forLanguageTag("sv")));

    private Validation() {}

    /** Messages by property path, as the form's own conversion writes paths. */
    static Map<String, String> messages(Object form, Locale locale) {
        Map<String, String> messages = new TreeMap<>();
        for (ConstraintViolation<Object> violation : VALIDATORS.get(locale).validate(form)) {
            messages.merge(path(violation), violation.getMessage(), (one, other) -> one + " & " + other);
        }
        return messages;
    }

    /** Message templates (the invariants' keys) by property path. */
    static Map<String, String> templates(DisclosureForm form) {
        Map<String, String> templates = new TreeMap<>();
        for (ConstraintViolation<DisclosureForm> violation :
                VALIDATORS.get(Locale.ENGLISH).validate(form)) {
            String key = violation.getMessageTemplate().replaceAll("^\\{(.*?)}.*$", "$1");
            templates.merge(
                    path(violation),
                    key,
                    (one, other) -> one.compareTo(other) < 0 ? one + " & " + other : other + " & " + one);
        }
        return templates;
    }

    private static String path(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replace(".<list element>", "");
    }

    private static Validator validator(Locale locale) {
        return jakarta.validation.Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false))
                .buildValidatorFactory()
                .getValidator();
    }
}
