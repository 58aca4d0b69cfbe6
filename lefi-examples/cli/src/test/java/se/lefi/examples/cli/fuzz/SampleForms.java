package se.lefi.examples.cli.fuzz;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.form.AgreementForm;
import se.lefi.form.CaseForm;
import se.lefi.form.ConsentForm;
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
                List.of(),
                null,
                null,
                List.of(),
                List.of());
    }

    public static DisclosureForm of(DisclosureRequest request) {
        return new DisclosureForm(
                request.decisionDate().toString(),
                new RecipientForm(
                        request.recipient().number().toString(),
                        request.recipient().name(),
                        request.recipient().kind().name(),
                        request.recipient().function().map(Enum::name).orElse(null)),
                request.purpose().code(),
                request.subject().reference(),
                names(request.information()),
                String.valueOf(request.necessityStated()),
                request.agreement().map(SampleForms::of).orElse(null),
                request.caseFiles().stream()
                        .map(file -> new CaseForm(
                                file.reference(),
                                file.subject().reference(),
                                file.matter().name(),
                                file.opened().toString(),
                                text(file.closed())))
                        .toList(),
                request.consents().stream()
                        .map(consent -> new ConsentForm(
                                consent.subject().reference(),
                                consent.recipient().toString(),
                                consent.purposes().stream()
                                        .map(DisclosurePurpose::code)
                                        .toList(),
                                names(consent.information()),
                                consent.given().toString(),
                                text(consent.withdrawn()),
                                text(consent.expires())))
                        .toList());
    }

    /** An application's validator, without an EL implementation. */
    public static Validator validator(Locale locale) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false))
                .buildValidatorFactory()
                .getValidator();
    }

    private static AgreementForm of(Agreement agreement) {
        return new AgreementForm(
                text(agreement.signedByRecipient()),
                text(agreement.signedByAgency()),
                text(agreement.ends()),
                text(agreement.connectedFrom()),
                text(agreement.disconnectedFrom()));
    }

    private static List<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }
}
