package se.lefi.examples.cli;

import picocli.CommandLine.Option;
import se.lefi.examples.cli.output.Format;

/** What all subcommands have in common: how they print, and in which language. */
final class PrintOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (default), csv or json")
    Format format;

    @Option(names = "--lang", paramLabel = "LANGUAGE", defaultValue = "en", description = "en (default) or sv")
    Language language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "this help")
    boolean help;
}
