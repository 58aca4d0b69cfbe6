package se.lefi.examples.cli;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.lefi.examples.cli.output.ExplanationPrinter;
import se.lefi.examples.cli.output.ExplanationPrinter.Level;
import se.lefi.rules.DisclosureEngine;

/** Explains the answers to the requests of a file. */
@Command(
        name = "explain",
        description =
                "Explains the answers to the requests of a file: the evidence that decides, its dates, and the law.")
final class ExplainCommand extends RequestsCommand {
    @Option(names = "--request", paramLabel = "ID", description = "only the request of this id")
    @Nullable
    String only;

    @ArgGroup
    @Nullable
    Levels levels;

    /** One of them at most. */
    static final class Levels {
        @Option(names = "--one-line", description = "one line a request")
        boolean oneLine;

        @Option(
                names = "--for-recipient",
                description = "what the recipient may read: not how a case or a consent of the individual stands")
        boolean forRecipient;
    }

    private final Streams streams;
    private boolean found;

    ExplainCommand(Streams streams) {
        super(streams);
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        int status = super.call();
        if (only != null && !found) {
            streams.err().println("lefi: --request: no request of the file has this id");
            return ExitStatus.UNUSABLE;
        }
        return status;
    }

    private Level level() {
        if (levels == null) {
            return Level.FULL;
        }
        return levels.oneLine ? Level.ONE_LINE : Level.FOR_RECIPIENT;
    }

    @Override
    RequestPrinter printer(Writer out) throws IOException {
        DisclosureEngine engine = DisclosureEngine.using(edition.book);
        ExplanationPrinter printer = ExplanationPrinter.of(level(), style(), out);
        return parsed -> {
            if (only == null || only.equals(parsed.requestId())) {
                found = true;
                printer.print(parsed.requestId(), parsed.request().map(engine::assess));
            }
        };
    }
}
