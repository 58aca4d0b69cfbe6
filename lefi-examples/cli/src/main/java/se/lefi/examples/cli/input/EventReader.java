package se.lefi.examples.cli.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.connection.ConnectionEventType;
import se.lefi.form.RawText;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;

/** Rows to connection events, with lefi's own messages where one cannot be read. */
public final class EventReader {
    private final Header<EventColumn> header;
    private final Locale locale;

    /** Reads rows under the header, and speaks the language of the locale. */
    public EventReader(Header<EventColumn> header, Locale locale) {
        this.header = header;
        this.locale = locale;
    }

    /** {@return the event of a row, or its problems} */
    public ParsedEvent read(CsvRow row) {
        if (row.fault() != null) {
            return new ParsedEvent(
                    row.line(),
                    anyNumber(row),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(header.problem(row.fault(), locale)));
        }
        Reading reading = new Reading(row);
        Optional<OrganisationNumber> number = reading.of(EventColumn.ORGANISATION_NUMBER, EventReader::number);
        Optional<OrganisationKind> kind =
                reading.of(EventColumn.ORGANISATION_KIND, text -> word(OrganisationKind.values(), text));
        List<Violation> disagreeing =
                number.flatMap(of -> kind.map(read -> wrong(of, read))).orElse(List.of());
        disagreeing.forEach(violation ->
                reading.problem(EventColumn.ORGANISATION_NUMBER, violation.value(), violation.invariant()));
        Optional<ConnectionEventType> type =
                reading.of(EventColumn.EVENT, text -> word(ConnectionEventType.values(), text));
        Optional<LocalDate> date = reading.of(EventColumn.DATE, IsoDate::parse);
        return new ParsedEvent(
                row.line(),
                number,
                kind.filter(read -> disagreeing.isEmpty()),
                type.flatMap(event -> date.map(event::on)),
                List.copyOf(reading.problems));
    }

    /** In whatever column, for the cells may have been shifted: the organisation has to be marked. */
    private static Optional<OrganisationNumber> anyNumber(CsvRow row) {
        return row.cells().stream()
                .map(Column::clean)
                .flatMap(cell -> number(cell).stream())
                .findFirst();
    }

    private static Optional<OrganisationNumber> number(String text) {
        return OrganisationNumber.brokenBy(text).isEmpty()
                ? Optional.of(OrganisationNumber.parse(text))
                : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> word(E[] words, String text) {
        return Arrays.stream(words).filter(word -> word.name().equals(text)).findFirst();
    }

    /** What is wrong with the number of an organisation of the kind, whatever its name. */
    private static List<Violation> wrong(OrganisationNumber number, OrganisationKind kind) {
        return Organisation.violations(number, "any", kind, Optional.empty());
    }

    /** Reads the cells of a row, and collects what is wrong with them. */
    private final class Reading {
        private final CsvRow row;
        private final List<Problem> problems = new ArrayList<>();

        Reading(CsvRow row) {
            this.row = row;
        }

        <T> Optional<T> of(EventColumn column, Function<String, Optional<T>> parser) {
            String text = Column.clean(header.cell(row, column));
            Optional<T> value = parser.apply(text);
            if (text.isEmpty()) {
                problem(column, text, Invariant.REQUIRED);
            } else if (value.isEmpty()) {
                Invariant rule = column == EventColumn.ORGANISATION_NUMBER
                        ? OrganisationNumber.brokenBy(text).orElseThrow()
                        : column.rule();
                problem(column, text, rule);
            }
            return value;
        }

        void problem(EventColumn column, String text, Invariant rule) {
            List<String> words = rule == Invariant.KNOWN_WORD ? column.words() : List.of();
            Violation violation = new Violation(column.title(), shown(text, rule), rule, words);
            problems.add(Problem.column(
                    column.title(), TerminalText.value(violation.value()), Nearest.message(violation, text, locale)));
        }

        /** A date or a number, as long as it cannot be a person's; what is neither may belong to another column. */
        private String shown(String text, Invariant rule) {
            boolean number = text.chars().noneMatch(Character::isLetter) && rule != Invariant.KNOWN_WORD;
            return text.isEmpty() ? Violation.ABSENT : number ? RawText.shown(text) : Violation.WITHHELD;
        }
    }
}
