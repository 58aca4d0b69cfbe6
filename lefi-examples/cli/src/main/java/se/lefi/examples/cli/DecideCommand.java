package se.lefi.examples.cli;

import java.io.IOException;
import java.io.Writer;
import picocli.CommandLine.Command;
import se.lefi.examples.cli.output.DecisionPrinter;
import se.lefi.examples.cli.output.DecisionRow;
import se.lefi.rules.DisclosureEngine;

/** Decides the requests of a file. */
@Command(name = "decide", description = "Decides the requests of a file.")
final class DecideCommand extends RequestsCommand {
    DecideCommand(Streams streams) {
        super(streams);
    }

    @Override
    RequestPrinter printer(Writer out) throws IOException {
        DisclosureEngine engine = DisclosureEngine.using(edition.book);
        DecisionPrinter printer = DecisionPrinter.of(style(), out);
        return parsed -> printer.print(parsed.request()
                .map(request -> DecisionRow.of(parsed.requestId(), request, engine.decide(request)))
                .orElseGet(() -> DecisionRow.invalid(parsed.requestId())));
    }
}
