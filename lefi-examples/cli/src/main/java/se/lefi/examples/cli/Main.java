package se.lefi.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import se.lefi.examples.cli.input.TerminalText;
import se.lefi.examples.cli.output.StandardOutput;

/** The program. Without arguments it decides the bundled sample. */
@Command(
        name = "lefi",
        description =
                "Decides whether social-insurance data may be disclosed to a recipient, and which statute says so.",
        footer = {
            "Without arguments: decides a bundled sample.",
            "Exit status: 0 all decided, 1 some rows invalid, 2 the call or the file itself is wrong."
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

    /** Runs the program on these streams, and ends in one line where it cannot go on; returns the exit status. */
    static int run(Streams streams, String... args) {
        String[] arguments = args.length == 0 ? new String[] {"decide"} : args;
        try {
            return execute(streams, arguments);
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

    private static int execute(Streams streams, String... args) {
        CommandLine program = new CommandLine(new Main());
        program.getCommandSpec().version("lefi " + version());
        return program.addSubcommand(new DecideCommand(streams))
                .addSubcommand(new TableCommand(streams))
                .addSubcommand(new DiffCommand(streams))
                .addSubcommand(new TimelineCommand(streams))
                .addSubcommand(new ConnectionCommand(streams))
                .addSubcommand(new AuditCommand(streams))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(streams.out().writer(), true))
                .setParameterExceptionHandler((exception, arguments) -> {
                    streams.err().println("lefi: " + TerminalText.inOneLine(String.valueOf(exception.getMessage())));
                    streams.err().println("See: lefi --help");
                    return ExitStatus.UNUSABLE;
                })
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    if (exception instanceof StandardOutput.Failure failure && failure.isBrokenPipe()) {
                        return ExitStatus.DECIDED; // whoever reads has had enough
                    }
                    streams.err().println("lefi: " + oneLine(exception));
                    return ExitStatus.UNUSABLE;
                })
                .execute(args);
    }

    /** The jar knows it. */
    private static String version() {
        return Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "from its classes");
    }

    /** A stack trace would say nothing to whoever called, and a message might show what it must not. */
    private static String oneLine(Exception exception) {
        return exception instanceof IOException
                ? String.valueOf(exception.getMessage())
                : "unexpected " + exception.getClass().getName();
    }
}
