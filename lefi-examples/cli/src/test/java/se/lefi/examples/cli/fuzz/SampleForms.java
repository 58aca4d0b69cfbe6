package se.lefi.examples.cli.fuzz;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import se.lefi.form.DisclosureForm;
import se.lefi.form.RecipientForm;

/** SampleForms, and requests written as forms. */
public final class SampleForms {
    private SampleForms() {}

    /** A valid form but for the day, perhaps. */
    public static DisclosureForm onDay(String day) {
        return new DisclosureForm(
                day,
                new RecipientForm("202100-5521", "Myndigheten", "STATE_AUTHORITY", "COURT"),
                "AUTHORITY_CASE",
                "subject",
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    /** An application's validator, without an EL implementation. */
    public static Validator validator(Locale locale) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false))
                .buildValidatorFactory()
                .getValidator();
    }
}
