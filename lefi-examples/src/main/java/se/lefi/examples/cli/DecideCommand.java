package se.lefi.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.lefi.examples.input.Candidate;
import se.lefi.examples.input.CsvRow;
import se.lefi.examples.input.CsvRows;
import se.lefi.examples.input.Header;
import se.lefi.examples.input.RequestReader;
import se.lefi.examples.input.UnusableFileException;
import se.lefi.examples.output.Answer;
import se.lefi.examples.output.AnswerPrinter;
import se.lefi.examples.output.StandardOutput;
import se.lefi.rules.DisclosureEngine;

/** Decides the requests of a file, a row at a time: nothing of a row is kept once its answer is printed. */
@Command(name = "decide", description = "Decides the requests of a CSV file.")
final class DecideCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE.csv",
            description = "requests, UTF-8 with a header; the bundled sample where none is named")
    private @Nullable Path file;

    @Mixin
    private final EditionOption edition = new EditionOption();

    @Mixin
    private final PrintOptions options = new PrintOptions();

    private boolean someInvalid;

    DecideCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try (RequestFile requests = file == null ? RequestFile.sample() : RequestFile.open(file)) {
            Progress progress = Progress.of(requests);
            try (InputStream in = progress.over(requests, streams.err())) {
                decide(new CsvRows(in), progress);
            }
        } catch (UnusableFileException e) {
            streams.err().println("lefi: " + e.getMessage());
            return ExitStatus.UNUSABLE;
        }
        return someInvalid ? ExitStatus.SOME_INVALID : ExitStatus.DECIDED;
    }

    private void decide(CsvRows rows, Progress progress) throws IOException, UnusableFileException {
        CsvRow first = rows.next();
        if (first == null) {
            throw new UnusableFileException("the file is empty: there is no header");
        }
        Locale locale = options.language.locale();
        RequestReader reader = new RequestReader(Header.of(first), locale);
        DisclosureEngine engine = DisclosureEngine.using(edition.book);
        try (Writer out = streams.out().writer()) { // closed, so flushed, even where the input fails half-way
            AnswerPrinter printer = AnswerPrinter.of(options.format, locale, out);
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                Candidate candidate = reader.read(row);
                candidate
                        .problems()
                        .forEach(
                                problem -> streams.err().println(progress.beforeLine() + problem.at(candidate.line())));
                someInvalid |= candidate.request().isEmpty();
                printer.print(candidate
                        .request()
                        .map(request -> Answer.of(candidate.requestId(), request, engine.decide(request)))
                        .orElseGet(() -> Answer.invalid(candidate.requestId())));
            }
        } catch (StandardOutput.Failure e) {
            if (!e.isBrokenPipe()) {
                throw new UnusableFileException("standard output: " + e.getMessage());
            }
        }
    }
}
