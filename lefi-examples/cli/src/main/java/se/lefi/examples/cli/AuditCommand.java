package se.lefi.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.lefi.Bilingual;
import se.lefi.examples.cli.law.LawTable;
import se.lefi.examples.cli.output.Format;
import se.lefi.examples.cli.output.OutputStyle;
import se.lefi.examples.cli.output.TextTablePrinter;
import se.lefi.rules.RuleBook;
import se.lefi.rules.analysis.Audit;
import se.lefi.rules.analysis.AuditCheck;
import se.lefi.rules.analysis.AuditLaw;
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
    private static final List<String> KEYS =
            List.of("edition", "cells", "milliseconds", "law", "holds", "counterexample");
    private static final int[] WIDTHS = {13, 8, 13, 32, 6, 60};
    private static final String LAW_TABLE = "AS_THE_LAW_TABLE_SAYS";
    private static final Bilingual AS_THE_LAW_TABLE_SAYS =
            new Bilingual("utgåvan säger som lagtabellen", "the edition says what the law table says");

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
        OutputStyle style = options.style(streams.out());
        List<Finding> findings = books.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(RuleBook::id)))
                .flatMap(book -> audit(book.getKey(), book.getValue()).stream())
                .toList();
        boolean forPeople = style.format() == Format.TABLE;
        TextTable table = new TextTable(
                forPeople ? titles(style) : KEYS,
                findings.stream().map(found -> found.row(forPeople, style)).toList());
        try (Writer out = streams.out().writer()) {
            TextTablePrinter.print(table, KEYS, style, out, WIDTHS);
        }
        return findings.stream().allMatch(Finding::holds) ? ExitStatus.DECIDED : ExitStatus.BROKEN_LAW;
    }

    private static List<String> titles(OutputStyle style) {
        return List.of(
                style.say("utgåva", "edition"),
                style.say("celler", "cells"),
                style.say("millisekunder", "milliseconds"),
                style.say("regel", "law"),
                style.say("håller", "holds"),
                style.say("motexempel", "counterexample"));
    }

    private static List<Finding> audit(RuleBook book, LawTable table) {
        long start = System.nanoTime();
        Audit audit = Audit.of(book);
        Optional<String> difference = table.firstDifference(book);
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        List<Finding> findings = new ArrayList<>();
        for (AuditCheck check : audit.checks()) {
            AuditLaw law = check.law();
            Optional<String> counterexample = check.counterexample().map(Counterexample::toString);
            findings.add(new Finding(audit, milliseconds, law.name(), law.text(), counterexample));
        }
        findings.add(new Finding(audit, milliseconds, LAW_TABLE, AS_THE_LAW_TABLE_SAYS, difference));
        return findings;
    }

    /** What was found of a law. */
    private record Finding(
            Audit audit, long milliseconds, String code, Bilingual text, Optional<String> counterexample) {
        boolean holds() {
            return counterexample.isEmpty();
        }

        /** For people in words, and elsewhere in codes. */
        List<String> row(boolean forPeople, OutputStyle style) {
            return List.of(
                    audit.edition(),
                    String.valueOf(audit.cells()),
                    String.valueOf(milliseconds),
                    forPeople ? text.in(style.locale()) : code,
                    forPeople ? holds() ? style.say("ja", "yes") : style.say("nej", "no") : String.valueOf(holds()),
                    counterexample.orElse(""));
        }
    }
}
