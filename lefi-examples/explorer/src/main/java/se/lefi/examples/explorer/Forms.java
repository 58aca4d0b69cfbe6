package se.lefi.examples.explorer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.form.AgreementForm;
import se.lefi.form.CaseForm;
import se.lefi.form.ConsentForm;
import se.lefi.form.DisclosureForm;
import se.lefi.form.RecipientForm;
import se.lefi.organisation.Organisation;

/** The form that a request is read from. */
final class Forms {
    private Forms() {}

    static DisclosureForm of(DisclosureRequest request) {
        Organisation recipient = request.recipient();
        return new DisclosureForm(
                request.decisionDate().toString(),
                new RecipientForm(
                        recipient.number().toString(),
                        recipient.name(),
                        recipient.kind().name(),
                        text(recipient.function())),
                request.purpose().code(),
                request.subject().reference(),
                texts(request.information()),
                String.valueOf(request.necessityStated()),
                request.agreement().map(Forms::agreement).orElse(null),
                request.caseFiles().stream().map(Forms::caseFile).toList(),
                request.consents().stream().map(Forms::consent).toList());
    }

    private static AgreementForm agreement(Agreement agreement) {
        return new AgreementForm(
                text(agreement.signedByRecipient()),
                text(agreement.signedByAgency()),
                text(agreement.ends()),
                text(agreement.connectedFrom()),
                text(agreement.disconnectedFrom()));
    }

    private static CaseForm caseFile(CaseFile caseFile) {
        return new CaseForm(
                caseFile.reference(),
                caseFile.subject().reference(),
                caseFile.matter().name(),
                caseFile.opened().toString(),
                text(caseFile.closed()));
    }

    private static ConsentForm consent(Consent consent) {
        return new ConsentForm(
                consent.subject().reference(),
                consent.recipient().toString(),
                texts(consent.purposes()),
                texts(consent.information()),
                consent.given().toString(),
                text(consent.withdrawn()),
                text(consent.expires()));
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    /** A list that names nothing is left out. */
    private static @Nullable List<String> texts(Collection<?> values) {
        return values.isEmpty() ? null : values.stream().map(Object::toString).toList();
    }
}
