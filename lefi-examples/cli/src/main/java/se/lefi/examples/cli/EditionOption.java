package se.lefi.examples.cli;

import picocli.CommandLine.Option;
import se.lefi.rules.RuleBook;

/** By which edition. */
final class EditionOption {
    @Option(
            names = "--edition",
            paramLabel = "ID",
            converter = EditionConverter.class,
            completionCandidates = EditionConverter.class,
            defaultValue = "as-published",
            description = "one of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    RuleBook book;
}
