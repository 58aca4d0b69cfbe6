package se.lefi.examples.cli;

import java.io.IOException;
import java.io.Writer;
import picocli.CommandLine.Command;
import se.lefi.examples.cli.output.DecisionPrinter;
import se.lefi.rules.DisclosureEngine;

/** Decides the requests of a file. */
@Command(name = "decide", description = "Decides the requests of a file.")
final class DecideCommand extends RequestsCommand {
    DecideCommand(Streams streams) {
        super(streams);
    }

    @Override
    RequestPrinter printer(Writer out) throws IOException {
        DecisionPrinter printer = DecisionPrinter.of(DisclosureEngine.using(edition.book), style(), out);
        return parsed -> printer.print(parsed.requestId(), parsed.request());
    }
}
