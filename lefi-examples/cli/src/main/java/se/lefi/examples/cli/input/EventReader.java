package se.lefi.examples.cli.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.connection.ConnectionEventType;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;

/** Rows to connection events, with lefi's own messages where one cannot be read. */
public final class EventReader {
    private static final int DATE_LENGTH = "2026-11-23".length();

    private final Header<EventColumn> header;
    private final Locale locale;

    /** Reads rows under the header, and speaks the language of the locale. */
    public EventReader(Header<EventColumn> header, Locale locale) {
        this.header = header;
        this.locale = locale;
    }

    /** {@return the event of a row, or its problems} */
    public ParsedEvent read(CsvRow row) {
        Reading reading = new Reading();
        if (row.fault() != null) {
            String cell = header.cellOfFaulty(row, EventColumn.ORGANISATION_NUMBER);
            return new ParsedEvent(
                    row.line(),
                    reading.of(EventColumn.ORGANISATION_NUMBER, cell, OrganisationNumber::parse),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(header.problem(row, row.fault(), locale)));
        }
        Optional<OrganisationNumber> number =
                reading.of(EventColumn.ORGANISATION_NUMBER, row, OrganisationNumber::parse);
        Optional<OrganisationKind> kind = reading.of(EventColumn.ORGANISATION_KIND, row, OrganisationKind::valueOf);
        List<Violation> disagreeing =
                number.flatMap(of -> kind.map(read -> wrong(of, read))).orElse(List.of());
        disagreeing.forEach(violation ->
                reading.problem(EventColumn.ORGANISATION_NUMBER, violation.value(), violation.invariant()));
        Optional<ConnectionEventType> type = reading.of(EventColumn.EVENT, row, ConnectionEventType::valueOf);
        Optional<LocalDate> date = reading.of(EventColumn.DATE, row, EventReader::date);
        return new ParsedEvent(
                row.line(),
                number,
                kind.filter(read -> disagreeing.isEmpty()),
                type.flatMap(event -> date.map(event::on)),
                List.copyOf(reading.problems));
    }

    /** What is wrong with the number of an organisation of the kind, whatever its name. */
    private static List<Violation> wrong(OrganisationNumber number, OrganisationKind kind) {
        return Organisation.violations(number, "any", kind, Optional.empty());
    }

    /** A year of more or fewer than four digits would make it longer. */
    private static LocalDate date(String text) {
        if (text.length() != DATE_LENGTH) {
            throw new DateTimeException("not of the form");
        }
        return LocalDate.parse(text);
    }

    /** Reads cells, and collects what is wrong with them. */
    private final class Reading {
        private final List<Problem> problems = new ArrayList<>();

        <T> Optional<T> of(EventColumn column, CsvRow row, Function<String, T> parser) {
            return of(column, header.cell(row, column), parser);
        }

        <T> Optional<T> of(EventColumn column, String cell, Function<String, T> parser) {
            String text = cell.strip();
            if (text.isEmpty()) {
                problem(column, Violation.ABSENT, Invariant.REQUIRED);
                return Optional.empty();
            }
            try {
                return Optional.of(parser.apply(text));
            } catch (InvalidValueException e) {
                problem(column, text, e.violations().get(0).invariant());
            } catch (IllegalArgumentException | DateTimeException e) {
                problem(column, text, column.rule());
            }
            return Optional.empty();
        }

        void problem(EventColumn column, String text, Invariant rule) {
            List<String> words = rule == Invariant.KNOWN_WORD ? column.words() : List.of();
            Violation violation = new Violation(column.title(), shown(text), rule, words);
            problems.add(
                    Problem.column(column.title(), TerminalText.value(violation.value()), violation.message(locale)));
        }

        /** Withholds, in any column, what may be a personal identity number. */
        private String shown(String text) {
            return TerminalText.mayBePersonal(text) ? Violation.WITHHELD : text;
        }
    }
}
