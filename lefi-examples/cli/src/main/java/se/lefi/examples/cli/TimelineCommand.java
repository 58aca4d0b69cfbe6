package se.lefi.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.lefi.examples.cli.output.TimelinePrinter;
import se.lefi.rules.DisclosureEngine;

/** Prints how the answers to the requests of a file change over a period. */
@Command(
        name = "timeline",
        description = "Prints on which days of a period the answers to the requests of a file change.")
final class TimelineCommand extends RequestsCommand {
    @Spec
    private CommandSpec spec;

    @Option(names = "--from", paramLabel = "DATE", required = true, description = "the first day, such as 2024-01-01")
    private LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            required = true,
            description = "the day after the last: up to but not including it")
    private LocalDate to;

    TimelineCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() throws IOException {
        if (to.isBefore(from)) {
            throw new ParameterException(spec.commandLine(), "--to " + to + ": must not be before --from " + from);
        }
        return super.call();
    }

    @Override
    RequestPrinter printer(Writer out) throws IOException {
        TimelinePrinter printer = TimelinePrinter.of(DisclosureEngine.using(edition.book), style(), out);
        return parsed -> {
            if (parsed.request().isEmpty()) {
                printer.invalid(parsed.requestId());
            } else {
                printer.print(parsed.requestId(), parsed.request().get(), from, to);
            }
        };
    }
}
