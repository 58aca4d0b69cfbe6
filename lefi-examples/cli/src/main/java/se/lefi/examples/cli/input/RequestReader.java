package se.lefi.examples.cli.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.form.FormResult;

/** Rows to requests, or to what is wrong with them in the reader's language. */
public final class RequestReader {
    private final Header<RequestColumn> header;
    private final Locale locale;

    /** Reads rows under the header, and speaks the language of the locale. */
    public RequestReader(Header<RequestColumn> header, Locale locale) {
        this.header = header;
        this.locale = locale;
    }

    /** {@return the request of a row, or its problems} */
    public ParsedRequest read(CsvRow row) {
        if (row.fault() != null) {
            return ParsedRequest.invalid(
                    row.line(),
                    header.cellOfFaulty(row, RequestColumn.REQUEST_ID),
                    List.of(header.problem(row, row.fault(), locale)));
        }
        RequestRow filled = RequestRow.of(header, row);
        String id = filled.requestId().strip();
        FormResult result = filled.form().read();
        if (result.isConverted() && !id.isEmpty()) {
            return new ParsedRequest(row.line(), id, result.request(), List.of());
        }
        List<Violation> violations = new ArrayList<>(result.violations());
        if (id.isEmpty()) {
            violations.add(new Violation(RequestColumn.REQUEST_ID.path(), Violation.ABSENT, Invariant.REQUIRED));
        }
        return ParsedRequest.invalid(row.line(), id, problems(violations, row));
    }

    private List<Problem> problems(List<Violation> violations, CsvRow row) {
        return violations.stream()
                .sorted(Comparator.comparing((Violation violation) -> RequestColumn.at(violation.field()))
                        .thenComparing(Violation::field)
                        .thenComparing(violation -> violation.message(locale)))
                .map(violation -> Problem.column(
                        RequestColumn.at(violation.field()).title(),
                        shown(violation.value(), row),
                        violation.message(locale)))
                .toList();
    }

    /** The form withholds the references that it was given; a row may hold more of them, in parts that stay out of it. */
    private String shown(String value, CsvRow row) {
        boolean tells = Stream.of(
                        RequestColumn.SUBJECT,
                        RequestColumn.CASE_REFERENCE,
                        RequestColumn.CASE_SUBJECT,
                        RequestColumn.CONSENT_SUBJECT)
                .map(column -> header.cell(row, column).strip())
                .anyMatch(reference -> !reference.isEmpty() && value.contains(reference));
        return tells && !value.equals(Violation.ABSENT) ? Violation.WITHHELD : TerminalText.value(value);
    }
}
