package se.lefi.examples.input;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
public record RequestRow(
        @NotBlank(message = "{se.lefi.Invariant.REQUIRED}") String requestId,
        @Valid DisclosureForm form) {

    /** {@return the forms filled from a row that is not at fault} */
    static RequestRow of(Header header, CsvRow row) {
        return new Filler(header, row).fill();
    }

    /** {@return the same text for every row} */
    @Override
    public String toString() {
        return "RequestRow[withheld]";
    }

    private record Filler(Header header, CsvRow row) {
        RequestRow fill() {
            return new RequestRow(
                    cell(Column.REQUEST_ID),
                    new DisclosureForm(
                            cell(Column.DECISION_DATE),
                            new RecipientForm(
                                    cell(Column.RECIPIENT_NUMBER),
                                    cell(Column.RECIPIENT_NAME),
                                    cell(Column.RECIPIENT_KIND),
                                    cell(Column.AUTHORITY_FUNCTION)),
                            cell(Column.PURPOSE),
                            cell(Column.SUBJECT),
                            list(Column.INFORMATION),
                            cell(Column.NECESSITY_STATED),
                            agreement().orElse(null),
                            caseFile().stream().toList(),
                            consent().stream().toList()));
        }

        private Optional<AgreementForm> agreement() {
            boolean filled = Stream.of(
                            Column.AGREEMENT_SIGNED_BY_RECIPIENT,
                            Column.AGREEMENT_SIGNED_BY_AGENCY,
                            Column.AGREEMENT_ENDS,
                            Column.CONNECTED_FROM,
                            Column.DISCONNECTED_FROM)
                    .anyMatch(this::isFilled);
            return filled
                    ? Optional.of(new AgreementForm(
                            cell(Column.AGREEMENT_SIGNED_BY_RECIPIENT),
                            cell(Column.AGREEMENT_SIGNED_BY_AGENCY),
                            cell(Column.AGREEMENT_ENDS),
                            cell(Column.CONNECTED_FROM),
                            cell(Column.DISCONNECTED_FROM)))
                    : Optional.empty();
        }

        private Optional<CaseForm> caseFile() {
            return isFilled(Column.CASE_REFERENCE)
                    ? Optional.of(new CaseForm(
                            cell(Column.CASE_REFERENCE),
                            cell(Column.CASE_SUBJECT),
                            cell(Column.CASE_MATTER),
                            cell(Column.CASE_OPENED),
                            cell(Column.CASE_CLOSED)))
                    : Optional.empty();
        }

        private Optional<ConsentForm> consent() {
            return isFilled(Column.CONSENT_SUBJECT)
                    ? Optional.of(new ConsentForm(
                            cell(Column.CONSENT_SUBJECT),
                            cell(Column.CONSENT_RECIPIENT),
                            list(Column.CONSENT_PURPOSES),
                            list(Column.CONSENT_INFORMATION),
                            cell(Column.CONSENT_GIVEN),
                            cell(Column.CONSENT_WITHDRAWN),
                            cell(Column.CONSENT_EXPIRES)))
                    : Optional.empty();
        }

        private String cell(Column column) {
            return header.cell(row, column);
        }

        private boolean isFilled(Column column) {
            return !cell(column).isBlank();
        }

        /** An empty element among others stays: the form says what is wrong with it. */
        private List<String> list(Column column) {
            return isFilled(column) ? List.of(cell(column).split(";", -1)) : List.of();
        }
    }
}
