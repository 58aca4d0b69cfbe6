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
        String id = Column.clean(header.cell(row, RequestColumn.REQUEST_ID));
        if (row.fault() != null) {
            return ParsedRequest.invalid(row.line(), shownId(id, row), List.of(header.problem(row.fault(), locale)));
        }
        FormResult result = RequestRow.form(header, row).read();
        if (result.isConverted() && !id.isEmpty()) {
            return new ParsedRequest(row.line(), id, result.request(), List.of());
        }
        List<Violation> violations = new ArrayList<>(result.violations());
        if (id.isEmpty()) {
            violations.add(new Violation(RequestColumn.REQUEST_ID.path(), Violation.ABSENT, Invariant.REQUIRED));
        }
        return ParsedRequest.invalid(row.line(), shownId(id, row), problems(violations, row));
    }

    private List<Problem> problems(List<Violation> violations, CsvRow row) {
        return violations.stream()
                .sorted(Comparator.comparing((Violation violation) -> RequestColumn.at(violation.field()))
                        .thenComparing(Violation::field)
                        .thenComparing(violation -> violation.message(locale)))
                .map(violation -> Problem.column(
                        RequestColumn.at(violation.field()).title(),
                        shown(violation.value(), row),
                        Nearest.message(violation, textAt(violation.field(), row), locale)))
                .toList();
    }

    /** The cell that a property of the form comes from, or the element of its list. */
    private String textAt(String path, CsvRow row) {
        String cell = header.cell(row, RequestColumn.at(path));
        return Column.clean(
                path.endsWith("]")
                        ? cell.split(";", -1)[Integer.parseInt(path, path.lastIndexOf('[') + 1, path.length() - 1, 10)]
                        : cell);
    }

    /** The form withholds whom it is about; the reference of a case may tell, too. */
    private String shown(String value, CsvRow row) {
        boolean tells = references(row).anyMatch(value::contains);
        return tells && !value.equals(Violation.ABSENT) ? Violation.WITHHELD : TerminalText.value(value);
    }

    /** None where the cells of the row may have been shifted, so that a reference stands in its place. */
    private String shownId(String id, CsvRow row) {
        return references(row).anyMatch(id::equals) ? "" : id;
    }

    private Stream<String> references(CsvRow row) {
        return Stream.of(
                        RequestColumn.SUBJECT,
                        RequestColumn.CASE_REFERENCE,
                        RequestColumn.CASE_SUBJECT,
                        RequestColumn.CONSENT_SUBJECT)
                .map(column -> Column.clean(header.cell(row, column)))
                .filter(reference -> !reference.isEmpty());
    }
}
