package se.lefi.examples.cli.input;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lefi.form.AgreementForm;
import se.lefi.form.CaseForm;
import se.lefi.form.ConsentForm;
import se.lefi.form.DisclosureForm;
import se.lefi.form.RecipientForm;

/**
 * A row as the forms that it fills: this program's own id, and lefi's form of a request.
 *
 * @param requestId not blank; need not differ from other rows'
 * @param form the request as raw text
 */
record RequestRow(String requestId, DisclosureForm form) {

    /** {@return the forms filled from a row that is not at fault} */
    static RequestRow of(Header<RequestColumn> header, CsvRow row) {
        return new Filler(header, row).fill();
    }

    /** {@return the same text for every row} */
    @Override
    public String toString() {
        return "RequestRow[withheld]";
    }

    private record Filler(Header<RequestColumn> header, CsvRow row) {
        RequestRow fill() {
            return new RequestRow(
                    cell(RequestColumn.REQUEST_ID),
                    new DisclosureForm(
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
                            consent().stream().toList()));
        }

        private Optional<AgreementForm> agreement() {
            boolean filled = Stream.of(
                            RequestColumn.AGREEMENT_SIGNED_BY_RECIPIENT,
                            RequestColumn.AGREEMENT_SIGNED_BY_AGENCY,
                            RequestColumn.AGREEMENT_ENDS,
                            RequestColumn.CONNECTED_FROM,
                            RequestColumn.DISCONNECTED_FROM)
                    .anyMatch(this::isFilled);
            return filled
                    ? Optional.of(new AgreementForm(
                            cell(RequestColumn.AGREEMENT_SIGNED_BY_RECIPIENT),
                            cell(RequestColumn.AGREEMENT_SIGNED_BY_AGENCY),
                            cell(RequestColumn.AGREEMENT_ENDS),
                            cell(RequestColumn.CONNECTED_FROM),
                            cell(RequestColumn.DISCONNECTED_FROM)))
                    : Optional.empty();
        }

        private Optional<CaseForm> caseFile() {
            return isFilled(RequestColumn.CASE_REFERENCE)
                    ? Optional.of(new CaseForm(
                            cell(RequestColumn.CASE_REFERENCE),
                            cell(RequestColumn.CASE_SUBJECT),
                            cell(RequestColumn.CASE_MATTER),
                            cell(RequestColumn.CASE_OPENED),
                            cell(RequestColumn.CASE_CLOSED)))
                    : Optional.empty();
        }

        private Optional<ConsentForm> consent() {
            return isFilled(RequestColumn.CONSENT_SUBJECT)
                    ? Optional.of(new ConsentForm(
                            cell(RequestColumn.CONSENT_SUBJECT),
                            cell(RequestColumn.CONSENT_RECIPIENT),
                            list(RequestColumn.CONSENT_PURPOSES),
                            list(RequestColumn.CONSENT_INFORMATION),
                            cell(RequestColumn.CONSENT_GIVEN),
                            cell(RequestColumn.CONSENT_WITHDRAWN),
                            cell(RequestColumn.CONSENT_EXPIRES)))
                    : Optional.empty();
        }

        private String cell(RequestColumn column) {
            return header.cell(row, column);
        }

        private boolean isFilled(RequestColumn column) {
            return !cell(column).isBlank();
        }

        /** Null for an empty cell, and for no other; an empty element stays: the form says what is wrong with it. */
        private @Nullable List<String> list(RequestColumn column) {
            return cell(column).isEmpty() ? null : List.of(cell(column).split(";", -1));
        }
    }
}
