package se.lefi.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.lefi.examples.cli.output.TextTablePrinter;
import se.lefi.rules.analysis.EditionDiff;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.explain.DiffTable;
import se.lefi.rules.explain.TextTable;

/** Prints what the two editions answer differently, a difference a row. */
@Command(name = "diff", description = "Prints what the two editions answer differently.")
final class DiffCommand implements Callable<Integer> {
    private static final List<String> KEYS =
            List.of("what", "purposes_and_recipients", "days", "as_published", "by_statute");
    private static final int[] WIDTHS = {14, 54, 15, 34, 34};

    private final Streams streams;

    @Mixin
    private final PrintOptions options = new PrintOptions();

    DiffCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        EditionDiff diff = EditionDiff.between(LefiPrenumeration.asPublished(), LefiPrenumeration.byStatute());
        TextTable table = DiffTable.of(diff, options.language.locale());
        try (Writer out = streams.out().writer()) {
            TextTablePrinter.print(table, KEYS, options.style(streams.out()), out, WIDTHS);
        }
        return ExitStatus.DECIDED;
    }
}
