package consumer;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import se.lefi.form.DisclosureForm;
import se.lefi.form.RecipientForm;

/** Validates a form whose recipient's number has the wrong check digit. */
public final class Main {
    private Main() {}

    /** Takes no arguments. */
    public static void main(String[] args) {
        System.out.println("named module: " + Main.class.getModule().isNamed());
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH), Locale.ENGLISH, context -> Locale.ENGLISH, false))
                .buildValidatorFactory()
                .getValidator();
        RecipientForm recipient = new RecipientForm("556016-0681", "Bolaget", "INSURANCE_COMPANY", null);
        DisclosureForm form = new DisclosureForm(
                "2024-06-01", recipient, "COORDINATION", "p-1", null, null, null, null, null);
        validator
                .validate(form)
                .forEach(violation -> System.out.println(violation.getPropertyPath() + " " + violation.getMessage()));
    }
}
