package se.lefi.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.lefi.connection.ConnectionRoute;
import se.lefi.examples.cli.input.CsvDialect;
import se.lefi.examples.cli.input.CsvRow;
import se.lefi.examples.cli.input.CsvRows;
import se.lefi.examples.cli.input.EventColumn;
import se.lefi.examples.cli.input.EventReader;
import se.lefi.examples.cli.input.ParsedEvent;
import se.lefi.examples.cli.input.Problem;
import se.lefi.examples.cli.input.UnusableFileException;
import se.lefi.examples.cli.output.ConnectionPrinter;
import se.lefi.examples.cli.output.ConnectionRow;
import se.lefi.rules.explain.ConnectionDiagram;

/** Prints where the connections of organisations stand; what is kept of the file is one process an organisation. */
@Command(
        name = "connection",
        description = "Prints where each organisation's connection stands after the events of a CSV file.")
final class ConnectionCommand extends FileCommand {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--graph",
            paramLabel = "ROUTE",
            description = "prints the route, insurer or authority, as a Mermaid diagram and reads no file")
    private @Nullable ConnectionRoute graph;

    ConnectionCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() throws IOException {
        if (graph == null) {
            return super.call();
        }
        if (file != null) {
            throw new ParameterException(spec.commandLine(), "--graph reads no file");
        }
        try (Writer out = out()) {
            out.write(ConnectionDiagram.toMermaid(graph, options.language.locale()));
        }
        return ExitStatus.DECIDED;
    }

    @Override
    String sample() {
        return "connections.csv";
    }

    @Override
    void print(InputStream bytes, CsvDialect dialect) throws IOException, UnusableFileException {
        Locale locale = options.language.locale();
        CsvRows rows = new CsvRows(bytes, dialect);
        EventReader reader = new EventReader(EventColumn.header(rows.header()), locale);
        Connections connections = new Connections(locale);
        for (CsvRow row = rows.next(); row != null; row = rows.next()) {
            ParsedEvent event = reader.read(row);
            List<Problem> problems = connections.take(event);
            if (!problems.isEmpty()) {
                invalid(event.line(), problems);
            }
        }
        try (Writer out = out()) {
            ConnectionPrinter printer = ConnectionPrinter.of(style(), out);
            for (ConnectionRow row : connections.rows()) {
                printer.print(row);
            }
        }
    }
}
