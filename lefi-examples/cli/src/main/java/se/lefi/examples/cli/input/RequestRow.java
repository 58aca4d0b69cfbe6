package se.lefi.examples.cli.input;

import java.util.List;
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
    private static final RequestColumn[] COLUMNS = RequestColumn.values();

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
                isFilled(RequestColumn.AGREEMENT_SIGNED_BY_RECIPIENT, RequestColumn.DISCONNECTED_FROM)
                        ? agreement()
                        : null,
                isFilled(RequestColumn.CASE_REFERENCE, RequestColumn.CASE_CLOSED) ? List.of(caseFile()) : List.of(),
                isFilled(RequestColumn.CONSENT_SUBJECT, RequestColumn.CONSENT_EXPIRES)
                        ? List.of(consent())
                        : List.of());
    }

    /** A part is there where any of its columns is filled: what is missing of it then makes the row invalid. */
    private boolean isFilled(RequestColumn first, RequestColumn last) {
        for (int i = first.ordinal(); i <= last.ordinal(); i++) {
            if (!VisibleText.isBlank(cell(COLUMNS[i]))) {
                return true;
            }
        }
        return false;
    }

    private AgreementForm agreement() {
        return new AgreementForm(
                cell(RequestColumn.AGREEMENT_SIGNED_BY_RECIPIENT),
                cell(RequestColumn.AGREEMENT_SIGNED_BY_AGENCY),
                cell(RequestColumn.AGREEMENT_ENDS),
                cell(RequestColumn.CONNECTED_FROM),
                cell(RequestColumn.DISCONNECTED_FROM));
    }

    private CaseForm caseFile() {
        return new CaseForm(
                cell(RequestColumn.CASE_REFERENCE),
                cell(RequestColumn.CASE_SUBJECT),
                cell(RequestColumn.CASE_MATTER),
                cell(RequestColumn.CASE_OPENED),
                cell(RequestColumn.CASE_CLOSED));
    }

    private ConsentForm consent() {
        return new ConsentForm(
                cell(RequestColumn.CONSENT_SUBJECT),
                cell(RequestColumn.CONSENT_RECIPIENT),
                list(RequestColumn.CONSENT_PURPOSES),
                list(RequestColumn.CONSENT_INFORMATION),
                cell(RequestColumn.CONSENT_GIVEN),
                cell(RequestColumn.CONSENT_WITHDRAWN),
                cell(RequestColumn.CONSENT_EXPIRES));
    }

    private String cell(RequestColumn column) {
        return header.cell(row, column);
    }

    /** Null for an empty cell, and for no other; an empty element stays: the form says what is wrong with it. */
    private @Nullable List<String> list(RequestColumn column) {
        return cell(column).isEmpty() ? null : List.of(cell(column).split(";", -1));
    }
}
