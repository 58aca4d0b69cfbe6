package se.lefi.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Objects;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.lefi.examples.cli.input.TerminalText;
import se.lefi.examples.cli.output.StandardOutput;

/** The program. Without arguments it decides the bundled sample. */
@Command(
        name = "lefi",
        description =
                "Decides whether social-insurance data may be disclosed to a recipient, and which statute says so.",
        footer = {
            "Without arguments: decides a bundled sample.",
            "Exit status: 0 all decided, 1 some rows invalid, 2 the call, the file or the output is wrong."
        },
        mixinStandardHelpOptions = true)
public final class Main {
    private Main() {}

    /** Runs the program and ends the process with its status. */
    public static void main(String[] args) {
        Streams streams = Streams.of(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                StandardStream.OUT::isPipe,
                StandardStream.OUT::columns);
        System.exit(run(streams, args));
    }

    /** Runs the program on these streams; returns the exit status, which is also that of what it could not tell. */
    static int run(Streams streams, String... args) {
        int status = attempt(streams, args);
        return streams.err().checkError() ? ExitStatus.UNUSABLE : status;
    }

    /** Ends in one line where it cannot go on. */
    private static int attempt(Streams streams, String... args) {
        String[] arguments = args.length == 0 ? new String[] {"decide"} : args;
        try {
            return execute(streams, arguments);
        } catch (IOException e) {
            return failed(streams, e);
        } catch (ExceptionInInitializerError e) {
            streams.err()
                    .println("lefi: an edition cannot be built: "
                            + Objects.requireNonNullElse(e.getCause(), e).getMessage());
            return arguments[0].equals("audit") ? ExitStatus.BROKEN_LAW : ExitStatus.UNUSABLE;
        } catch (Error e) { // picocli lets them pass, and Java's own status would mean that some rows are invalid
            streams.err().println("lefi: " + e.getClass().getName());
            return ExitStatus.UNUSABLE;
        }
    }

    private static int execute(Streams streams, String... args) throws IOException {
        CommandLine program = new CommandLine(new Main());
        program.getCommandSpec().version("lefi " + version());
        StringWriter help = new StringWriter();
        int status = program.addSubcommand(new DecideCommand(streams))
                .addSubcommand(new ExplainCommand(streams))
                .addSubcommand(new TableCommand(streams))
                .addSubcommand(new DiffCommand(streams))
                .addSubcommand(new TimelineCommand(streams))
                .addSubcommand(new ConnectionCommand(streams))
                .addSubcommand(new ImpactCommand(streams))
                .addSubcommand(new AuditCommand(streams))
                .addSubcommand(new AutoComplete.GenerateCompletion())
                .registerConverter(LocalDate.class, OptionValues::date)
                .registerConverter(Charset.class, OptionValues::charset)
                .registerConverter(Character.class, OptionValues::separator)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(help))
                .setParameterExceptionHandler((exception, arguments) -> wrongCall(streams, exception))
                .setExecutionExceptionHandler((exception, command, parsed) -> failed(streams, exception))
                .execute(args);
        if (help.getBuffer().length() > 0) {
            try (Writer out = streams.out().writer()) { // picocli's own would not tell that it cannot be written
                out.append(help.getBuffer());
            }
        }
        return status;
    }

    @SuppressWarnings("DefaultCharset") // a writer on a print stream takes the stream's own
    private static int wrongCall(Streams streams, ParameterException exception) {
        streams.err().println("lefi: " + TerminalText.inOneLine(String.valueOf(exception.getMessage())));
        UnmatchedArgumentException.printSuggestions(exception, new PrintWriter(streams.err(), true));
        streams.err().println("See: lefi --help");
        return ExitStatus.UNUSABLE;
    }

    private static int failed(Streams streams, Exception exception) {
        if (exception instanceof StandardOutput.Failure failure) {
            if (failure.isBrokenPipe()) {
                return ExitStatus.DECIDED; // whoever reads has had enough
            }
            streams.err().println("lefi: standard output: " + failure.getMessage());
        } else {
            streams.err().println("lefi: " + oneLine(exception));
        }
        return ExitStatus.UNUSABLE;
    }

    /** The jar knows it. */
    private static String version() {
        return Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "from its classes");
    }

    /** A stack trace would say nothing to whoever called, and a message might show what it must not. */
    private static String oneLine(Exception exception) {
        return exception instanceof IOException
                ? TerminalText.inOneLine(String.valueOf(exception.getMessage()))
                : "unexpected " + exception.getClass().getName();
    }
}
