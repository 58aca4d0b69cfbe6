package se.lefi.examples.cli;

import picocli.CommandLine.Option;
import se.lefi.examples.output.Format;
import se.lefi.rules.RuleBook;

/** What decide and table have in common: by which edition, how and in which language. */
final class PrintOptions {
    @Option(
            names = "--edition",
            paramLabel = "ID",
            converter = Editions.class,
            defaultValue = "as-published",
            description = "as-published (default)")
    RuleBook edition;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (default), csv or json")
    Format format;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "this help")
    boolean help;

    @Option(names = "--lang", paramLabel = "LANGUAGE", defaultValue = "en", description = "en (default) or sv")
    Language language;
}
