package se.lefi.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.lefi.examples.cli.input.CsvDialect;
import se.lefi.examples.cli.input.ReceiptReader;
import se.lefi.examples.cli.input.ReceiptReader.ParsedReceipt;
import se.lefi.examples.cli.output.ImpactPrinter;
import se.lefi.examples.cli.output.ImpactRow;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.analysis.Impact;
import se.lefi.rules.analysis.Receipt;
import se.lefi.rules.edition.LefiPrenumeration;

/** Prints which decisions on file an edition would answer otherwise. */
@Command(
        name = "impact",
        description = "Prints which receipts of a file an edition would answer otherwise, and in what; the others not.")
final class ImpactCommand extends FileCommand {
    private static final List<DisclosureEngine> EDITIONS =
            LefiPrenumeration.editions().stream().map(DisclosureEngine::using).toList();

    @Spec
    private CommandSpec spec;

    @Mixin
    private final EditionOption edition = new EditionOption();

    ImpactCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() throws IOException {
        if (file == null) {
            throw new ParameterException(spec.commandLine(), "FILE: must be given, a file of receipts");
        }
        return super.call();
    }

    @Override
    String sample() {
        throw new IllegalStateException("there is none");
    }

    @Override
    void print(InputStream bytes, CsvDialect dialect) throws IOException {
        DisclosureEngine engine = DisclosureEngine.using(edition.book);
        ReceiptReader receipts = new ReceiptReader(bytes, dialect.charset(), options.language.locale());
        try (Writer out = out()) {
            ImpactPrinter printer = ImpactPrinter.of(style(), out);
            long number = 0;
            for (ParsedReceipt parsed = receipts.next(); parsed != null; parsed = receipts.next()) {
                number++;
                if (parsed.receipt().isEmpty()) {
                    invalid(parsed.line(), parsed.problem().stream().toList());
                    continue;
                }
                Receipt receipt = parsed.receipt().get();
                Impact impact = Impact.of(receipt, EDITIONS, engine);
                if (!(impact instanceof Impact.SameAnswer)) {
                    printer.print(new ImpactRow(number, receipt, impact));
                }
            }
        }
    }
}
