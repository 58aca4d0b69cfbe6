package se.lefi.examples.cli;

import picocli.CommandLine.Option;
import se.lefi.examples.cli.output.Format;
import se.lefi.examples.cli.output.OutputStyle;
import se.lefi.examples.cli.output.StandardOutput;

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
            names = "--raw",
            description = "CSV: cells as they are, even where a spreadsheet would run them as a formula")
    boolean raw;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "this help")
    boolean help;

    /** How to print on that stream. */
    OutputStyle style(StandardOutput out) {
        return new OutputStyle(format, language.locale(), raw, format == Format.TABLE ? out.columns() : 0);
    }
}
