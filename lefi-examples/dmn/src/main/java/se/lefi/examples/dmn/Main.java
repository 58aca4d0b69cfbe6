package se.lefi.examples.dmn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;

/** Writes an edition as a DMN file. */
@Command(
        name = "dmn",
        description = "Writes an edition as a DMN 1.3 file.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class Main implements Callable<Integer> {
    @Option(names = "-o", paramLabel = "FILE", required = true, description = "the file to write")
    private Path file;

    @Option(
            names = "--edition",
            paramLabel = "ID",
            converter = Editions.class,
            completionCandidates = Editions.class,
            defaultValue = "as-published",
            description = "one of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private RuleBook book;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = Language.class,
            completionCandidates = Language.class,
            defaultValue = "en",
            description = "of the words, one of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Locale locale;

    /** Writes the file, and ends the process: 0, or 2 where the call or the file is wrong. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("cannot write the file: " + failure);
                    return CommandLine.ExitCode.USAGE;
                })
                .execute(args);
    }

    @Override
    public Integer call() throws IOException {
        Files.writeString(file, DmnFile.of(book, locale));
        return CommandLine.ExitCode.OK;
    }

    static final class Editions implements ITypeConverter<RuleBook>, Iterable<String> {
        @Override
        public RuleBook convert(String id) {
            return LefiPrenumeration.editions().stream()
                    .filter(book -> book.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("there is no such edition"));
        }

        @Override
        public Iterator<String> iterator() {
            return LefiPrenumeration.editions().stream().map(RuleBook::id).iterator();
        }
    }

    static final class Language implements ITypeConverter<Locale>, Iterable<String> {
        private static final List<String> TAGS = List.of("en", "sv");

        @Override
        public Locale convert(String tag) {
            if (!TAGS.contains(tag)) {
                throw new TypeConversionException("there are only " + String.join(" and ", TAGS));
            }
            return Locale.forLanguageTag(tag);
        }

        @Override
        public Iterator<String> iterator() {
            return TAGS.iterator();
        }
    }
}
