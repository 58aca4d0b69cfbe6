package se.lefi.examples.cli;

import java.io.IOException;
import java.io.Writer;
import picocli.CommandLine.Command;
import se.lefi.examples.cli.output.Answer;
import se.lefi.examples.cli.output.AnswerPrinter;
import se.lefi.rules.DisclosureEngine;

/** Decides the requests of a file. */
@Command(name = "decide", description = "Decides the requests of a CSV file.")
final class DecideCommand extends RequestsCommand {
    DecideCommand(Streams streams) {
        super(streams);
    }

    @Override
    RowPrinter printer(Writer out) throws IOException {
        DisclosureEngine engine = DisclosureEngine.using(edition.book);
        AnswerPrinter printer = AnswerPrinter.of(options.format, options.language.locale(), out);
        return candidate -> printer.print(candidate
                .request()
                .map(request -> Answer.of(candidate.requestId(), request, engine.decide(request)))
                .orElseGet(() -> Answer.invalid(candidate.requestId())));
    }
}
