package se.lefi.form;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import se.lefi.disclosure.DisclosurePurpose;

/** The text is the code of one of the purposes of {@link se.lefi.disclosure.DisclosurePurpose#published}. Null is valid. */
@Documented
@Constraint(validatedBy = PurposeCode.Validator.class)
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PurposeCode {
    /** {@return the message template; the default gives way to the message of the invariant that is broken} */
    String message() default "{se.lefi.Invariant.KNOWN_WORD}";

    /** {@return the validation groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Reads the text as the conversion does. */
    final class Validator extends TextValidator<PurposeCode> {
        /** For the validator's factory. */
        public Validator() {}

        @Override
        void read(String text) {
            Texts.purpose(text);
        }

        @Override
        List<String> words() {
            return DisclosurePurpose.published().stream()
                    .map(DisclosurePurpose::code)
                    .toList();
        }
    }
}
