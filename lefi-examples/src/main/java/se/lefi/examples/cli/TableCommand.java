package se.lefi.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.lefi.examples.output.DecisionTablePrinter;
import se.lefi.rules.explain.DecisionTable;

/** Prints what an edition permits, a rule a row. */
@Command(name = "table", description = "Prints the decision table of an edition.")
final class TableCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private final PrintOptions options = new PrintOptions();

    TableCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        DecisionTable table = DecisionTable.of(options.edition, options.language.locale());
        Writer out = streams.out().writer();
        DecisionTablePrinter.print(table, options.format, out);
        out.flush();
        return ExitStatus.DECIDED;
    }
}
