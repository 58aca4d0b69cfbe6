package se.lefi.examples.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import se.lefi.rules.analysis.Impact.AnotherAnswer;
import se.lefi.rules.analysis.Receipt;

/** Prints the receipts that have to be taken up again, one a row. */
public final class ImpactPrinter {
    private final OutputStyle style;
    private final CsvLines csv;
    private final JsonLines json;
    private final TextColumns table;

    private ImpactPrinter(OutputStyle style, Writer out) {
        this.style = style;
        this.csv = new CsvLines(out, style.raw());
        this.json = new JsonLines(out);
        List<String> titles = List.of(
                style.say("kvitto", "receipt"),
                style.say("dag", "date"),
                style.say("mottagare", "recipient"),
                style.say("ändamål", "purpose"),
                style.say("då", "then"),
                style.say("nu", "now"),
                style.say("varför", "why"));
        this.table = new TextColumns(out, style.columns(), titles, 8, 10, 26, 24, 13, 13, 50);
    }

    /** {@return a printer on a writer that the caller closes; the header, if the format has one, is printed} */
    public static ImpactPrinter of(OutputStyle style, Writer out) throws IOException {
        ImpactPrinter printer = new ImpactPrinter(style, out);
        switch (style.format()) {
            case TABLE -> printer.table.header();
            case CSV -> printer.csv.print(ImpactRow.COLUMNS);
            case JSON -> {}
        }
        return printer;
    }

    /** Prints a receipt. */
    public void print(ImpactRow row) throws IOException {
        switch (style.format()) {
            case JSON -> json.print(ImpactRow.COLUMNS, row.values());
            case CSV -> csv.print(CsvLines.texts(row.values(), ";"));
            case TABLE -> {
                Receipt receipt = row.receipt();
                String function = receipt.recipient()
                        .function()
                        .map(of -> ", " + of.text().in(style.locale()))
                        .orElse("");
                table.row(List.of(
                        String.valueOf(row.number()),
                        receipt.date().toString(),
                        receipt.recipient().kind().text().in(style.locale()) + function,
                        receipt.purpose().code(), // a receipt knows no more
                        outcome(receipt.codes().permitted()),
                        row.impact() instanceof AnotherAnswer other
                                ? outcome(other.now().permitted())
                                : style.say("kan inte avgöras", "cannot be told"),
                        row.why(style)));
            }
        }
    }

    private String outcome(boolean permitted) {
        return permitted ? style.say("FÅR LÄMNAS UT", "PERMITTED") : style.say("FÅR INTE LÄMNAS UT", "REFUSED");
    }
}
