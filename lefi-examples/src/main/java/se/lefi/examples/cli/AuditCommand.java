package se.lefi.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.lefi.examples.output.TextTablePrinter;
import se.lefi.rules.RuleBook;
import se.lefi.rules.analysis.Audit;
import se.lefi.rules.analysis.AuditCheck;
import se.lefi.rules.analysis.Counterexample;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.edition.RegisteredProvision;
import se.lefi.rules.edition.StatuteRegister;
import se.lefi.rules.explain.TextTable;

/** Proves every edition anew: each law, tried on each cell. */
@Command(
        name = "audit",
        description = "Tries every law of a decision on every cell of both editions; exits with 1 where one is broken.")
final class AuditCommand implements Callable<Integer> {
    private static final List<String> HEADER =
            List.of("edition", "cells", "milliseconds", "law", "holds", "counterexample");
    private static final int[] WIDTHS = {14, 8, 12, 34, 6, 60};

    private final Streams streams;

    @Mixin
    private final PrintOptions options = new PrintOptions();

    AuditCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        boolean passed = true;
        for (RuleBook book : LefiPrenumeration.editions()) {
            long start = System.nanoTime();
            Audit audit = Audit.of(
                    book,
                    section -> StatuteRegister.of(section).stream()
                            .map(RegisteredProvision::inForce)
                            .toList());
            long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            audit.checks().forEach(check -> rows.add(row(audit, milliseconds, check)));
            passed &= audit.passed();
        }
        try (Writer out = streams.out().writer()) {
            TextTablePrinter.print(new TextTable(HEADER, rows), options.format, out, WIDTHS);
        }
        return passed ? ExitStatus.DECIDED : ExitStatus.BROKEN_LAW;
    }

    private static List<String> row(Audit audit, long milliseconds, AuditCheck check) {
        return List.of(
                audit.edition(),
                String.valueOf(audit.cells()),
                String.valueOf(milliseconds),
                check.law().name(),
                String.valueOf(check.holds()),
                check.counterexample().map(Counterexample::toString).orElse(""));
    }
}
