package se.lefi.examples.cli;

import java.io.IOException;
import java.io.Writer;
import picocli.CommandLine.Mixin;
import se.lefi.examples.cli.input.CsvRow;
import se.lefi.examples.cli.input.CsvRows;
import se.lefi.examples.cli.input.ParsedRequest;
import se.lefi.examples.cli.input.RequestColumn;
import se.lefi.examples.cli.input.RequestReader;
import se.lefi.examples.cli.input.UnusableFileException;

/** Reads the requests of a file, a row at a time: nothing of a row is kept once what follows from it is printed. */
abstract class RequestsCommand extends FileCommand {
    @Mixin
    final EditionOption edition = new EditionOption();

    RequestsCommand(Streams streams) {
        super(streams, "sample.csv");
    }

    /** Prints what follows from a row. */
    interface RowPrinter {
        void print(ParsedRequest parsed) throws IOException;
    }

    /** Prints what comes before the first row, and returns what prints the rows. */
    abstract RowPrinter printer(Writer out) throws IOException;

    @Override
    final void print(CsvRow header, CsvRows rows) throws IOException, UnusableFileException {
        RequestReader reader = new RequestReader(RequestColumn.header(header), options.language.locale());
        try (Writer out = out()) { // closed, so flushed, even where the input fails half-way
            RowPrinter printer = printer(out);
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                ParsedRequest parsed = reader.read(row);
                if (parsed.request().isEmpty()) {
                    invalid(parsed.line(), parsed.problems());
                }
                printer.print(parsed);
            }
        }
    }
}
