package se.lefi.examples.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lefi.Bilingual;
import se.lefi.connection.ConnectionRefusal;
import se.lefi.connection.ConnectionRoute;
import se.lefi.connection.ConnectionState;
import se.lefi.connection.Party;

/** Where connections stand, for people, in their language. */
final class ConnectionTable {
    private static final int[] WIDTHS = {11, 24, 20, 10, 12, 26, 17, 26};

    private final TextColumns columns;
    private final Locale locale;

    ConnectionTable(OutputStyle style, Writer out) {
        this.locale = style.locale();
        List<String> titles = List.of(
                say("nummer", "number"),
                say("slag", "kind"),
                say("läge", "state"),
                say("sedan", "since"),
                say("ansluten", "connected"),
                say("saknas", "missing"),
                say("ska agera", "has to act"),
                say("kan hända härnäst", "may come next"));
        this.columns = new TextColumns(out, style.columns(), titles, WIDTHS);
    }

    void header() throws IOException {
        columns.header();
    }

    void row(ConnectionRow row) throws IOException {
        ConnectionRoute route = row.kind().map(ConnectionRoute::of).orElse(ConnectionRoute.NONE);
        columns.row(List.of(
                row.number().toString(),
                row.kind().map(kind -> kind.text().in(locale)).orElse(say("okänt", "unknown")),
                state(row),
                row.since().map(LocalDate::toString).orElse(""),
                connected(row),
                lines(row.missing(), step -> step.text(route)),
                lines(row.hasToAct(), Party::text),
                next(row, route)));
    }

    private String state(ConnectionRow row) {
        String state = row.state().text().in(locale);
        return row.faults() == 0
                ? state
                : state + "\n" + say("går inte att lita på, fel: ", "not to be relied on, faults: ") + row.faults();
    }

    private static String connected(ConnectionRow row) {
        String from = row.connectedFrom().map(LocalDate::toString).orElse("");
        return row.disconnectedFrom().map(end -> from + "\n– " + end).orElse(from);
    }

    private String next(ConnectionRow row, ConnectionRoute route) {
        if (row.kind().isPresent() && route == ConnectionRoute.NONE) {
            return ConnectionRefusal.NO_PROCESS.text().in(locale);
        }
        return row.state() == ConnectionState.TERMINATED
                ? ConnectionRefusal.CONNECTION_TERMINATED.text().in(locale)
                : lines(row.next(), step -> step.text(route));
    }

    private <T> String lines(Collection<T> values, Function<T, Bilingual> text) {
        return values.stream().map(value -> text.apply(value).in(locale)).collect(Collectors.joining(",\n"));
    }

    private String say(String swedish, String english) {
        return new Bilingual(swedish, english).in(locale);
    }
}
