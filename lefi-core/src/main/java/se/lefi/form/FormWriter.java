package se.lefi.form;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.organisation.Organisation;

/** Turns values into the forms that read back as them. */
final class FormWriter {
    private FormWriter() {}

    static DisclosureForm write(DisclosureRequest request) {
        Organisation recipient = request.recipient();
        return new DisclosureForm(
                request.decisionDate().toString(),
                new RecipientForm(
                        recipient.number().toString(),
                        recipient.name(),
                        recipient.kind().name(),
                        recipient.function().map(Enum::name).orElse(null)),
                request.purpose().code(),
                request.subject().reference(),
                words(request.information()),
                String.valueOf(request.necessityStated()),
                request.agreement().map(FormWriter::of).orElse(null),
                request.caseFiles().stream()
                        .<@Nullable CaseForm>map(FormWriter::of)
                        .toList(),
                request.consents().stream()
                        .<@Nullable ConsentForm>map(FormWriter::of)
                        .toList());
    }

    private static AgreementForm of(Agreement agreement) {
        return new AgreementForm(
                day(agreement.signedByRecipient()),
                day(agreement.signedByAgency()),
                day(agreement.ends()),
                day(agreement.connectedFrom()),
                day(agreement.disconnectedFrom()));
    }

    private static CaseForm of(CaseFile file) {
        return new CaseForm(
                file.reference(),
                file.subject().reference(),
                file.matter().name(),
                file.opened().toString(),
                day(file.closed()));
    }

    private static ConsentForm of(Consent consent) {
        return new ConsentForm(
                consent.subject().reference(),
                consent.recipient().toString(),
                consent.purposes().stream()
                        .<@Nullable String>map(DisclosurePurpose::code)
                        .toList(),
                words(consent.information()),
                consent.given().toString(),
                day(consent.withdrawn()),
                day(consent.expires()));
    }

    private static @Nullable List<@Nullable String> words(Collection<? extends Enum<?>> categories) {
        return categories.isEmpty()
                ? null
                : categories.stream().<@Nullable String>map(Enum::name).toList();
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
