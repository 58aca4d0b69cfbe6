package se.lefi.examples.cli.input;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;

/**
 * Rows to requests. A row that converts is not validated, since lefi proves that both come to the same; one that does not
 * is validated for its messages, in the reader's language.
 */
public final class RequestReader {
    private static final String LIST_ELEMENT = ".<list element>";

    /** Its greeting is no fault of a row's. Held, because a logger that nobody holds forgets its level. */
    private static final Logger HIBERNATE_VALIDATOR = Logger.getLogger("org.hibernate.validator");

    static {
        HIBERNATE_VALIDATOR.setLevel(Level.WARNING);
    }

    private final Header<RequestColumn> header;
    private final Locale locale;
    private @Nullable Validator validator;

    /** Reads rows under the header, and speaks the language of the locale. */
    public RequestReader(Header<RequestColumn> header, Locale locale) {
        this.header = header;
        this.locale = locale;
    }

    /** {@return the request of a row, or its problems} */
    public ParsedRequest read(CsvRow row) {
        if (row.fault() != null) {
            return new ParsedRequest(
                    row.line(),
                    header.cellOfFaulty(row, RequestColumn.REQUEST_ID),
                    Optional.empty(),
                    List.of(header.problem(row, row.fault(), locale)));
        }
        RequestRow filled = RequestRow.of(header, row);
        String id = filled.requestId().strip();
        List<Violation> violations = new ArrayList<>();
        try {
            var request = filled.form().toRequest();
            if (!id.isEmpty()) {
                return new ParsedRequest(row.line(), id, Optional.of(request), List.of());
            }
        } catch (InvalidValueException e) {
            violations.addAll(e.violations());
        }
        return new ParsedRequest(row.line(), id, Optional.empty(), problems(filled, row, violations));
    }

    /** The validator has the messages; the conversion has the values, less what could tell who a person is. */
    private List<Problem> problems(RequestRow filled, CsvRow row, List<Violation> violations) {
        Map<String, String> values = new HashMap<>();
        violations.forEach(violation -> values.put("form." + violation.field(), violation.value()));
        return validator().validate(filled).stream()
                .sorted(Comparator.comparing((ConstraintViolation<?> violation) -> RequestColumn.at(path(violation)))
                        .thenComparing(RequestReader::path)
                        .thenComparing(ConstraintViolation::getMessage))
                .map(violation -> new Problem(
                        RequestColumn.at(path(violation)).title(),
                        shown(values.getOrDefault(path(violation), Violation.ABSENT), row),
                        violation.getMessage()))
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

    private static String path(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replace(LIST_ELEMENT, "");
    }

    private Validator validator() {
        if (validator == null) {
            validator = Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(
                            new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false))
                    .buildValidatorFactory()
                    .getValidator();
        }
        return validator;
    }
}
