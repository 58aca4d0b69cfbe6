package se.lefi.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.lefi.examples.cli.output.Format;
import se.lefi.examples.cli.output.OutputStyle;
import se.lefi.examples.cli.output.TextTablePrinter;
import se.lefi.rules.explain.DecisionTable;
import se.lefi.rules.explain.TextTable;

/** Prints what an edition permits, a rule a row. */
@Command(name = "table", description = "Prints the decision table of an edition.")
final class TableCommand implements Callable<Integer> {
    private static final List<String> KEYS =
            List.of("recipients", "purpose", "in_force", "ground", "medium_basis", "requires", "notes");
    private static final int[] WIDTHS = {21, 30, 10, 26, 26, 17, 20};

    private static final int PURPOSE = KEYS.indexOf("purpose");

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
        OutputStyle style = options.style(streams.out());
        TextTable table = DecisionTable.of(edition.book, style.locale());
        if (style.format() == Format.TABLE) {
            table = withPurposesInWords(table, style);
        }
        try (Writer out = streams.out().writer()) {
            TextTablePrinter.print(table, KEYS, style, out, WIDTHS);
        }
        return ExitStatus.DECIDED;
    }

    /** Beside their codes, which are what a file of requests has. */
    private TextTable withPurposesInWords(TextTable table, OutputStyle style) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> row = new ArrayList<>(table.rows().get(i));
            String words = edition.book.rules().get(i).purpose().in(style.locale());
            row.set(PURPOSE, words + " (" + row.get(PURPOSE) + ")");
            rows.add(row);
        }
        return new TextTable(table.header(), rows);
    }
}
