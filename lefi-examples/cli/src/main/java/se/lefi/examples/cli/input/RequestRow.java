package se.lefi.examples.cli.input;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.lefi.VisibleText;
import se.lefi.form.AgreementForm;
import se.lefi.form.CaseForm;
import se.lefi.form.ConsentForm;
import se.lefi.form.DisclosureForm;
import se.lefi.form.RecipientForm;

/**
 * The form that a row fills.
 *
 * @param header which column stands where
 * @param row not at fault
 */
record RequestRow(Header<RequestColumn> header, CsvRow row) {
    private static final Set<RequestColumn> AGREEMENT =
            EnumSet.range(RequestColumn.AGREEMENT_SIGNED_BY_RECIPIENT, RequestColumn.DISCONNECTED_FROM);
    private static final Set<RequestColumn> CASE =
            EnumSet.range(RequestColumn.CASE_REFERENCE, RequestColumn.CASE_CLOSED);
    private static final Set<RequestColumn> CONSENT =
            EnumSet.range(RequestColumn.CONSENT_SUBJECT, RequestColumn.CONSENT_EXPIRES);

    static DisclosureForm form(Header<RequestColumn> header, CsvRow row) {
        return new RequestRow(header, row).form();
    }

    private DisclosureForm form() {
        return new DisclosureForm(
                cell(RequestColumn.DECISION_DATE),
                new RecipientForm(
                        cell(RequestColumn.RECIPIENT_NUMBER),
                        cell(RequestColumn.RECIPIENT_NAME),
                        cell(RequestColumn.RECIPIENT_KIND),
                        cell(RequestColumn.AUTHORITY_FUNCTION)),
                cell(RequestColumn.PURPOSE),
                cell(RequestColumn.SUBJECT),
                list(RequestColumn.INFORMATION),
                cell(RequestColumn.NECESSITY_STATED),
                agreement().orElse(null),
                caseFile().stream().toList(),
                consent().stream().toList());
    }

    private Optional<AgreementForm> agreement() {
        return filled(
                AGREEMENT,
                () -> new AgreementForm(
                        cell(RequestColumn.AGREEMENT_SIGNED_BY_RECIPIENT),
                        cell(RequestColumn.AGREEMENT_SIGNED_BY_AGENCY),
                        cell(RequestColumn.AGREEMENT_ENDS),
                        cell(RequestColumn.CONNECTED_FROM),
                        cell(RequestColumn.DISCONNECTED_FROM)));
    }

    private Optional<CaseForm> caseFile() {
        return filled(
                CASE,
                () -> new CaseForm(
                        cell(RequestColumn.CASE_REFERENCE),
                        cell(RequestColumn.CASE_SUBJECT),
                        cell(RequestColumn.CASE_MATTER),
                        cell(RequestColumn.CASE_OPENED),
                        cell(RequestColumn.CASE_CLOSED)));
    }

    private Optional<ConsentForm> consent() {
        return filled(
                CONSENT,
                () -> new ConsentForm(
                        cell(RequestColumn.CONSENT_SUBJECT),
                        cell(RequestColumn.CONSENT_RECIPIENT),
                        list(RequestColumn.CONSENT_PURPOSES),
                        list(RequestColumn.CONSENT_INFORMATION),
                        cell(RequestColumn.CONSENT_GIVEN),
                        cell(RequestColumn.CONSENT_WITHDRAWN),
                        cell(RequestColumn.CONSENT_EXPIRES)));
    }

    /** A part is there where any of its columns is filled: what is missing of it then makes the row invalid. */
    private <T> Optional<T> filled(Set<RequestColumn> part, Supplier<T> form) {
        return part.stream().allMatch(column -> VisibleText.isBlank(cell(column)))
                ? Optional.empty()
                : Optional.of(form.get());
    }

    private String cell(RequestColumn column) {
        return header.cell(row, column);
    }

    /** Null for an empty cell, and for no other; an empty element stays: the form says what is wrong with it. */
    private @Nullable List<String> list(RequestColumn column) {
        return cell(column).isEmpty() ? null : List.of(cell(column).split(";", -1));
    }
}
