package se.lefi.examples.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.agreement.ConnectionEventType;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;

/** Rows to connection events, with lefi's own messages where one cannot be read. */
public final class EventReader {
    private static final int DATE_LENGTH = "2026-11-23".length();

    private final Header<EventColumn> header;
    private final Locale locale;
    private final ResourceBundle messages;

    /** Reads rows under the header, and speaks the language of the locale. */
    public EventReader(Header<EventColumn> header, Locale locale) {
        this.header = header;
        this.locale = locale;
        this.messages = ResourceBundle.getBundle("ContributorValidationMessages", locale);
    }

    /** {@return the event of a row, or its problems} */
    public EventRow read(CsvRow row) {
        Problems problems = new Problems();
        if (row.fault() != null) {
            String cell = header.cellOfFaulty(row, EventColumn.ORGANISATION_NUMBER);
            return new EventRow(
                    row.line(),
                    problems.read(EventColumn.ORGANISATION_NUMBER, cell, OrganisationNumber::parse),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(header.problem(row, row.fault(), locale))); // for all the cells
        }
        Optional<OrganisationNumber> number = problems.read(
                EventColumn.ORGANISATION_NUMBER,
                header.cell(row, EventColumn.ORGANISATION_NUMBER),
                OrganisationNumber::parse);
        Optional<OrganisationKind> kind = problems.read(
                EventColumn.ORGANISATION_KIND,
                header.cell(row, EventColumn.ORGANISATION_KIND),
                OrganisationKind::valueOf);
        if (kind.map(OrganisationKind::isAuthority).orElse(false)
                && !number.map(OrganisationNumber::isPublicSector).orElse(true)) {
            problems.add(EventColumn.ORGANISATION_NUMBER, number.get().toString(), Invariant.AUTHORITY_NUMBER);
            kind = Optional.empty();
        }
        Optional<ConnectionEventType> type =
                problems.read(EventColumn.EVENT, header.cell(row, EventColumn.EVENT), ConnectionEventType::valueOf);
        Optional<LocalDate> date =
                problems.read(EventColumn.DATE, header.cell(row, EventColumn.DATE), EventReader::date);
        return new EventRow(
                row.line(), number, kind, type.flatMap(event -> date.map(event::on)), List.copyOf(problems.found));
    }

    /** A year of more or fewer than four digits would make it longer. */
    private static LocalDate date(String text) {
        if (text.length() != DATE_LENGTH) {
            throw new DateTimeException("not of the form");
        }
        return LocalDate.parse(text);
    }

    /** What is found wrong while the cells of a row are read. */
    private final class Problems {
        private final List<Problem> found = new ArrayList<>();

        <T> Optional<T> read(EventColumn column, String cell, Function<String, T> parser) {
            String text = cell.strip();
            if (text.isEmpty()) {
                add(column, Violation.ABSENT, Invariant.REQUIRED);
                return Optional.empty();
            }
            try {
                return Optional.of(parser.apply(text));
            } catch (InvalidValueException e) {
                add(column, text, e.violations().get(0).invariant());
            } catch (IllegalArgumentException | DateTimeException e) {
                add(column, text, column.rule());
            }
            return Optional.empty();
        }

        void add(EventColumn column, String text, Invariant rule) {
            String message = messages.getString(rule.messageKey());
            found.add(new Problem(
                    column.title(),
                    Shown.value(shown(text)),
                    rule == Invariant.KNOWN_WORD ? message + ": " + String.join(", ", column.words()) : message));
        }

        /** Withholds what lefi itself would not repeat, in any column: it may be a personal identity number. */
        private String shown(String text) {
            try {
                return OrganisationNumber.parse(text).toString();
            } catch (InvalidValueException e) {
                return e.violations().get(0).value();
            }
        }
    }
}
