package se.lefi.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.lefi.InvalidValueException.Violation;

/**
 * The form converts to a request. Each violation of {@link DisclosureForm#read} is reported at its own property, with the
 * message of the invariant that is broken.
 */
@Documented
@Constraint(validatedBy = ValidForm.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidForm {
    /** {@return the message template; each violation brings its own instead} */
    String message() default "must convert to a request";

    /** {@return the validation groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Reads the form, and reports what the reading found. */
    final class Validator implements ConstraintValidator<ValidForm, DisclosureForm> {
        /** For the validator's factory. */
        public Validator() {}

        @Override
        public boolean isValid(DisclosureForm form, ConstraintValidatorContext context) {
            FormResult result = form.read();
            context.disableDefaultConstraintViolation();
            for (Violation violation : result.violations()) {
                ConstraintViolationBuilder builder = context.buildConstraintViolationWithTemplate(template(violation));
                PropertyPath.report(builder, violation.field());
            }
            return result.isConverted();
        }

        /** The key of the message, and the words that would do, which are the same in every language. */
        private static String template(Violation violation) {
            String key = "{" + violation.invariant().messageKey() + "}";
            return violation.words().isEmpty() ? key : key + ": " + String.join(", ", violation.words());
        }
    }
}
