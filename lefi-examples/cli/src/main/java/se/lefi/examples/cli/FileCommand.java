package se.lefi.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.lefi.examples.cli.input.CsvDialect;
import se.lefi.examples.cli.input.Problem;
import se.lefi.examples.cli.input.UnusableFileException;
import se.lefi.examples.cli.output.OutputStyle;
import se.lefi.examples.cli.output.StandardOutput;

/** Reads a file of rows, and tells of each bad one; the status says whether there were any. */
abstract class FileCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "- for standard input; where none is named, the bundled sample if there is one")
    @Nullable
    String file;

    @Option(
            names = "--charset",
            paramLabel = "CHARSET",
            defaultValue = "UTF-8",
            description = "the file's, such as windows-1252 (default: ${DEFAULT-VALUE})")
    Charset charset;

    @Option(
            names = "--separator",
            paramLabel = "CHARACTER",
            description =
                    "what stands between the cells of CSV, such as ';' or tab (default: a comma, or what a first line"
                            + " such as sep=; says)")
    @Nullable
    Character separator;

    @Mixin
    final PrintOptions options = new PrintOptions();

    private Progress progress = Progress.NONE;
    private boolean someInvalid;

    /** Prints on the streams. */
    FileCommand(Streams streams) {
        this.streams = streams;
    }

    /** The name of the bundled file. */
    abstract String sample();

    /** Prints what follows from the rows of a file. */
    abstract void print(InputStream bytes, CsvDialect dialect) throws IOException, UnusableFileException;

    @Override
    public Integer call() throws IOException {
        try (InputFile input = file == null ? InputFile.sample(sample()) : InputFile.open(file)) {
            progress = Progress.of(input);
            try (InputStream in = progress.over(input, streams.err())) {
                print(in, file == null ? CsvDialect.USUAL : new CsvDialect(charset, separator));
            } catch (StandardOutput.Failure e) {
                if (!e.isBrokenPipe()) {
                    throw e;
                }
            }
        } catch (UnusableFileException e) {
            streams.err().println("lefi: " + e.reason(options.language.locale()));
            return ExitStatus.UNUSABLE;
        }
        return someInvalid ? ExitStatus.SOME_INVALID : ExitStatus.DECIDED;
    }

    /** {@return a writer for the answers} */
    final Writer out() {
        return streams.out().writer();
    }

    final OutputStyle style() {
        return options.style(streams.out());
    }

    /** Tells what is wrong with a row, which starts on that line of the file. */
    final void invalid(long line, List<Problem> problems) {
        someInvalid = true;
        problems.forEach(problem -> progress.tell(streams.err(), problem.at(line, options.language.locale())));
    }
}
