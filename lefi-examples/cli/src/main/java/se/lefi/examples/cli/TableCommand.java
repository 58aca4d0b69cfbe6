package se.lefi.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.lefi.examples.cli.output.TextTablePrinter;
import se.lefi.rules.explain.DecisionTable;
import se.lefi.rules.explain.TextTable;

/** Prints what an edition permits, a rule a row. */
@Command(name = "table", description = "Prints the decision table of an edition.")
final class TableCommand implements Callable<Integer> {
    private static final List<String> KEYS =
            List.of("recipients", "purpose", "in_force", "ground", "medium_basis", "requires", "notes");
    private static final int[] WIDTHS = {20, 28, 10, 26, 26, 17, 20};

    private final Streams streams;

    @Mixin
    private final EditionOption edition = new EditionOption();

    @Mixin
    private final PrintOptions options = new PrintOptions();

    TableCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        TextTable table = DecisionTable.of(edition.book, options.language.locale());
        try (Writer out = streams.out().writer()) {
            TextTablePrinter.print(table, KEYS, options.format, out, WIDTHS);
        }
        return ExitStatus.DECIDED;
    }
}
