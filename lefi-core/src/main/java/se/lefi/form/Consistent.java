package se.lefi.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The fields of the form agree with each other: the value can be built. Violations are reported at the field concerned. A
 * form with a field that is wrong by itself is valid here; the field's own constraint reports it.
 */
@Documented
@Constraint(validatedBy = Consistent.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Consistent {
    /** {@return the message template; each violation brings its own} */
    String message() default "{se.lefi.Invariant.REQUIRED}";

    /** {@return the validation groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Builds the value that the part stands for, and reports what its builder refuses. */
    final class Validator implements ConstraintValidator<Consistent, FormPart> {
        /** For the validator's factory. */
        public Validator() {}

        @Override
        public boolean isValid(FormPart part, ConstraintValidatorContext context) {
            Texts texts = new Texts();
            FormReader.read(part, texts);
            if (texts.hasUnreadable() || texts.violations().isEmpty()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            texts.violations()
                    .forEach(violation -> context.buildConstraintViolationWithTemplate(
                                    "{" + violation.invariant().messageKey() + "}")
                            .addPropertyNode(violation.field())
                            .addConstraintViolation());
            return false;
        }
    }
}
