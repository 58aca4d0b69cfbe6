package se.lefi.examples.explorer;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.lefi.examples.explorer.picture.Pictures;

/** The program: writes the page, the table that it decides from, or the vectors. */
@Command(
        name = "lefi-explorer",
        description =
                "A page that decides by itself, its table, and the vectors that any implementation has to answer.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {
    @Spec
    private CommandLine.Model.CommandSpec spec;

    private Main() {}

    /** Runs the program and ends the process: 0 written, 1 not to be written, 2 a wrong call. */
    public static void main(String[] args) {
        System.exit(execute(args));
    }

    static int execute(String... args) {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr()
                            .println("lefi-explorer: " + failure); // a stack trace would say nothing to whoever called
                    return command.getCommandSpec().exitCodeOnExecutionException();
                })
                .execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command: page, table, vectors or pictures");
    }

    @Command(description = "Writes the page: one file, to be opened from disk.", mixinStandardHelpOptions = true)
    void page(@Option(names = "-o", paramLabel = "FILE", description = "default: standard output") @Nullable Path file)
            throws IOException {
        write(file, out -> out.append(Page.html()));
    }

    @Command(description = "Writes the table: both editions and all words, as JSON.", mixinStandardHelpOptions = true)
    void table(@Option(names = "-o", paramLabel = "FILE", description = "default: standard output") @Nullable Path file)
            throws IOException {
        write(file, out -> out.append(ExportedTable.json()).append('\n'));
    }

    @Command(description = "Writes the vectors, as JSON lines.", mixinStandardHelpOptions = true)
    void vectors(
            @Option(names = "-o", paramLabel = "FILE", description = "default: standard output") @Nullable Path file)
            throws IOException {
        write(file, out -> Vectors.write(Vectors.of(Locale.ENGLISH), out));
    }

    @Command(description = "Writes the pictures: SVG, and Mermaid text for READMEs.", mixinStandardHelpOptions = true)
    void pictures(
            @Option(names = "-o", paramLabel = "DIRECTORY", required = true, description = "where to") Path directory,
            @Option(names = "--lang", paramLabel = "LANGUAGE", defaultValue = "en", description = "en (default) or sv")
                    String language)
            throws IOException {
        Files.createDirectories(directory);
        for (Map.Entry<String, String> picture :
                Pictures.of(Locale.forLanguageTag(language)).entrySet()) {
            Files.writeString(directory.resolve(picture.getKey()), picture.getValue());
        }
    }

    private interface Text {
        void to(Writer out) throws IOException;
    }

    private static void write(@Nullable Path file, Text text) throws IOException {
        if (file == null) {
            PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
            text.to(out);
            out.flush();
        } else {
            try (Writer out = Files.newBufferedWriter(file)) {
                text.to(out);
            }
        }
    }
}
