package se.lefi.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.lefi.examples.input.Candidate;
import se.lefi.examples.input.CsvRow;
import se.lefi.examples.input.CsvRows;
import se.lefi.examples.input.Header;
import se.lefi.examples.input.RequestReader;
import se.lefi.examples.input.UnusableFileException;
import se.lefi.examples.output.StandardOutput;

/** Reads the requests of a file, a row at a time: nothing of a row is kept once what follows from it is printed. */
abstract class RequestsCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE.csv",
            description = "requests, UTF-8 with a header; the bundled sample where none is named")
    private @Nullable Path file;

    @Mixin
    final EditionOption edition = new EditionOption();

    @Mixin
    final PrintOptions options = new PrintOptions();

    private boolean someInvalid;

    RequestsCommand(Streams streams) {
        this.streams = streams;
    }

    /** Prints what follows from a row. */
    interface RowPrinter {
        void print(Candidate candidate) throws IOException;
    }

    /** Prints what comes before the first row, and returns what prints the rows. */
    abstract RowPrinter printer(Writer out) throws IOException;

    @Override
    public Integer call() throws IOException {
        try (RequestFile requests = file == null ? RequestFile.sample() : RequestFile.open(file)) {
            Progress progress = Progress.of(requests);
            try (InputStream in = progress.over(requests, streams.err())) {
                print(new CsvRows(in), progress);
            }
        } catch (UnusableFileException e) {
            streams.err().println("lefi: " + e.getMessage());
            return ExitStatus.UNUSABLE;
        }
        return someInvalid ? ExitStatus.SOME_INVALID : ExitStatus.DECIDED;
    }

    private void print(CsvRows rows, Progress progress) throws IOException, UnusableFileException {
        CsvRow first = rows.next();
        if (first == null) {
            throw new UnusableFileException("the file is empty: there is no header");
        }
        Locale locale = options.language.locale();
        RequestReader reader = new RequestReader(Header.of(first), locale);
        try (Writer out = streams.out().writer()) { // closed, so flushed, even where the input fails half-way
            RowPrinter printer = printer(out);
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                Candidate candidate = reader.read(row);
                candidate
                        .problems()
                        .forEach(
                                problem -> streams.err().println(progress.beforeLine() + problem.at(candidate.line())));
                someInvalid |= candidate.request().isEmpty();
                printer.print(candidate);
            }
        } catch (StandardOutput.Failure e) {
            if (!e.isBrokenPipe()) {
                throw new UnusableFileException("standard output: " + e.getMessage());
            }
        }
    }
}
