package se.lefi.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.lefi.examples.cli.input.CsvDialect;
import se.lefi.examples.cli.input.ParsedRequest;
import se.lefi.examples.cli.input.RequestSource;
import se.lefi.examples.cli.input.UnusableFileException;

/** Reads the requests of a file, one at a time: nothing of it is kept once what follows from it is printed. */
abstract class RequestsCommand extends FileCommand {
    @Mixin
    final EditionOption edition = new EditionOption();

    @Option(
            names = "--input",
            paramLabel = "FORMAT",
            description = "csv, or json with one object a line (default: json for a file whose name ends in .jsonl)")
    @Nullable
    InputFormat input;

    RequestsCommand(Streams streams) {
        super(streams);
    }

    /** Prints what follows from a request, or in its place. */
    interface RequestPrinter {
        void print(ParsedRequest parsed) throws IOException;
    }

    /** Prints what comes before the first request, and returns what prints the others. */
    abstract RequestPrinter printer(Writer out) throws IOException;

    @Override
    final String sample() {
        return isJson() ? "sample.jsonl" : "sample.csv";
    }

    private boolean isJson() {
        return input == null ? file != null && file.endsWith(".jsonl") : input == InputFormat.JSON;
    }

    @Override
    final void print(InputStream bytes, CsvDialect dialect) throws IOException, UnusableFileException {
        Locale locale = options.language.locale();
        RequestSource requests = isJson()
                ? RequestSource.json(bytes, dialect.charset(), locale)
                : RequestSource.csv(bytes, dialect, locale);
        try (Writer out = out()) { // closed, so flushed, even where the input fails half-way
            RequestPrinter printer = printer(out);
            for (ParsedRequest parsed = requests.next(); parsed != null; parsed = requests.next()) {
                if (parsed.request().isEmpty()) {
                    invalid(parsed.line(), parsed.problems());
                }
                printer.print(parsed);
            }
        }
    }
}
