package se.lefi.examples.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lefi.Bilingual;
import se.lefi.connection.ConnectionEvent;
import se.lefi.connection.ConnectionProcess;
import se.lefi.connection.ConnectionRefusal;
import se.lefi.connection.ConnectionStep;
import se.lefi.examples.cli.input.EventColumn;
import se.lefi.examples.cli.input.ParsedEvent;
import se.lefi.examples.cli.input.Problem;
import se.lefi.examples.cli.output.ConnectionRow;
import se.lefi.organisation.OrganisationNumber;

/**
 * The connection of each organisation in a file, in the order in which they first appear.
 *
 * <p>An organisation is its number, and is of the kind that its first row with a readable one names.
 */
final class Connections {
    private final Map<OrganisationNumber, ConnectionRow> rows = new LinkedHashMap<>();
    private final Locale locale;

    /** Speaks the language of the locale. */
    Connections(Locale locale) {
        this.locale = locale;
    }

    /** {@return where each organisation stands} */
    Collection<ConnectionRow> rows() {
        return rows.values();
    }

    /** Lets the row's event happen, and returns nothing; or returns what is wrong with it, and only marks the organisation. */
    List<Problem> take(ParsedEvent row) {
        if (row.number().isEmpty()) {
            return row.problems();
        }
        OrganisationNumber number = row.number().get();
        ConnectionRow before = rows.getOrDefault(number, new ConnectionRow(number, Optional.empty(), 0));
        Optional<ConnectionProcess> process =
                before.process().or(() -> row.kind().map(ConnectionProcess::of));
        List<Problem> problems = new ArrayList<>(row.problems());
        process.flatMap(known -> ofAnotherKind(known, row)).ifPresent(problems::add);
        if (problems.isEmpty()) {
            ConnectionStep step = process.orElseThrow().apply(row.event().orElseThrow());
            process = Optional.of(step.process());
            if (step instanceof ConnectionStep.Refused refused) {
                refused.reasons().forEach(reason -> problems.add(problem(refused, reason)));
            }
        }
        rows.put(number, new ConnectionRow(number, process, before.faults() + (problems.isEmpty() ? 0 : 1)));
        return problems;
    }

    private Optional<Problem> ofAnotherKind(ConnectionProcess process, ParsedEvent row) {
        String rule = new Bilingual(
                                "måste vara samma slag som på organisationens tidigare rader: ",
                                "must be the kind that the organisation has on its earlier rows: ")
                        .in(locale)
                + process.kind();
        return row.kind()
                .filter(kind -> kind != process.kind())
                .map(kind -> Problem.column(EventColumn.ORGANISATION_KIND.title(), kind.name(), rule));
    }

    /** Each reason stands at the column that it is about. */
    private Problem problem(ConnectionStep.Refused refused, ConnectionRefusal reason) {
        ConnectionProcess process = refused.process();
        ConnectionEvent event = refused.event();
        String text = reason.text().in(locale);
        return switch (reason) {
            case NO_PROCESS ->
                Problem.column(
                        EventColumn.ORGANISATION_KIND.title(), process.kind().name(), text);
            case DATE_GOES_BACKWARDS ->
                Problem.column(
                        EventColumn.DATE.title(),
                        event.date().toString(),
                        text + " (" + process.lastEvent().orElseThrow().date() + ")");
            case NOT_OF_THIS_PROCESS, CONNECTION_TERMINATED, ALREADY_PAST, STEPS_MISSING ->
                Problem.column(
                        EventColumn.EVENT.title(),
                        event.type().name(),
                        refused.missing().isEmpty()
                                ? text
                                : refused.missing().stream()
                                        .map(step -> step.text(process.route()).in(locale))
                                        .collect(Collectors.joining(", ", text + " (", ")")));
        };
    }
}
