package se.lefi.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.lefi.examples.cli.law.LawTable;
import se.lefi.examples.cli.output.TextTablePrinter;
import se.lefi.rules.RuleBook;
import se.lefi.rules.analysis.Audit;
import se.lefi.rules.analysis.Counterexample;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.explain.TextTable;

/** Proves every edition anew: each law, tried on each cell. */
@Command(
        name = "audit",
        description = {
            "Tries every law of a decision on every cell of both editions, and holds both against the law tables;",
            "exits with 1 where something does not hold."
        })
final class AuditCommand implements Callable<Integer> {
    private static final List<String> HEADER =
            List.of("edition", "cells", "milliseconds", "law", "holds", "counterexample");
    private static final int[] WIDTHS = {14, 8, 12, 34, 6, 60};

    private static final String HOLDS = "true";
    private static final String LAW_TABLE = "AS_THE_LAW_TABLE_SAYS";

    private final Streams streams;
    private final Map<RuleBook, LawTable> books;

    @Mixin
    private final PrintOptions options = new PrintOptions();

    AuditCommand(Streams streams) {
        this(
                streams,
                Map.of(
                        LefiPrenumeration.asPublished(), LawTable.asPublished(),
                        LefiPrenumeration.byStatute(), LawTable.byStatute()));
    }

    /** The books that are audited, each with the law that it is held against. */
    AuditCommand(Streams streams, Map<RuleBook, LawTable> books) {
        this.streams = streams;
        this.books = books;
    }

    @Override
    public Integer call() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        books.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(RuleBook::id)))
                .forEach(book -> rows.addAll(audit(book.getKey(), book.getValue())));
        try (Writer out = streams.out().writer()) {
            TextTablePrinter.print(new TextTable(HEADER, rows), HEADER, options.format, out, WIDTHS);
        }
        return rows.stream().allMatch(row -> row.contains(HOLDS)) ? ExitStatus.DECIDED : ExitStatus.BROKEN_LAW;
    }

    private List<List<String>> audit(RuleBook book, LawTable table) {
        long start = System.nanoTime();
        Audit audit = Audit.of(book);
        Map<String, Optional<String>> broken = new LinkedHashMap<>();
        audit.checks()
                .forEach(check ->
                        broken.put(check.law().name(), check.counterexample().map(Counterexample::toString)));
        broken.put(LAW_TABLE, table.firstDifference(book));
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        return broken.entrySet().stream()
                .map(law -> List.of(
                        audit.edition(),
                        String.valueOf(audit.cells()),
                        String.valueOf(milliseconds),
                        law.getKey(),
                        law.getValue().isEmpty() ? HOLDS : "false",
                        law.getValue().orElse("")))
                .toList();
    }
}
