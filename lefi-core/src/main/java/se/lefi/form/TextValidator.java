package se.lefi.form;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException;

/**
 * A text is valid when the parser that the conversion uses can read it; the message is that of the broken invariant, unless
 * the constraint brings one of its own.
 */
abstract class TextValidator<A extends Annotation> implements ConstraintValidator<A, String> {

    private static final String DEFAULT_MESSAGE = "{se.lefi.Invariant.";

    /** Throws InvalidValueException for what it cannot read. */
    abstract void read(String text);

    /** The words that would do, for the message, where they can be listed. */
    List<String> words() {
        return List.of();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        try {
            read(text);
            return true;
        } catch (InvalidValueException e) {
            if (!context.getDefaultConstraintMessageTemplate().startsWith(DEFAULT_MESSAGE)) {
                return false;
            }
            String message = "{" + e.violations().get(0).invariant().messageKey() + "}";
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(
                            words().isEmpty() ? message : message + ": " + String.join(", ", words()))
                    .addConstraintViolation();
            return false;
        }
    }
}
