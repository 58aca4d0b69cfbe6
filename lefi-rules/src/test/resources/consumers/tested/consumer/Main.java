package consumer;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import jakarta.validation.Validation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import se.lefi.form.DisclosureForm;
import se.lefi.form.RecipientForm;

/** Validates a form, runs the consumer's suite as a build tool would, and prints what came of it. */
public final class Main {
    private Main() {}

    /** Takes the name of the class of properties. */
    public static void main(String[] args) {
        System.out.println("named module: " + Main.class.getModule().isNamed());
        validate();
        test(args[0]);
    }

    /** A form whose recipient's number has the wrong check digit. */
    private static void validate() {
        RecipientForm recipient = new RecipientForm("556016-0681", "Bolaget", "INSURANCE_COMPANY", null);
        DisclosureForm form = new DisclosureForm(
                "2024-06-01", recipient, "COORDINATION", "p-1", List.of(), null, null, List.of(), List.of());
        Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH), Locale.ENGLISH, context -> Locale.ENGLISH, false))
                .buildValidatorFactory()
                .getValidator()
                .validate(form)
                .forEach(violation -> System.out.println(violation.getPropertyPath() + " " + violation.getMessage()));
    }

    private static void test(String suite) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(suite))
                                .build(),
                        listener);
        TestExecutionSummary summary = listener.getSummary();
        System.out.println("succeeded: " + summary.getTestsSucceededCount());
        summary.getFailures()
                .forEach(failure -> System.out.println(
                        "failed: " + failure.getTestIdentifier().getDisplayName()));
    }
}
