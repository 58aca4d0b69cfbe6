package se.lefi.examples.cli;

import java.io.InputStream;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A progress bar over the bytes of a file: on standard error, where that is a terminal and the answers go elsewhere. A file
 * that is read in a moment needs none.
 */
final class Progress {
    private static final long WORTH_A_BAR = 1 << 20;
    private static final int WIDEST = 100;
    private static final String CLEAR_LINE = "\r\u001b[K";

    static final Progress NONE = new Progress(false);

    private final boolean shown;

    private Progress(boolean shown) {
        this.shown = shown;
    }

    /** {@return whether a bar will be shown while the file is read} */
    static Progress of(InputFile file) {
        return new Progress(
                file.size() >= WORTH_A_BAR && StandardStream.ERR.isTerminal() && !StandardStream.OUT.isTerminal());
    }

    /** {@return the file's bytes; reading them moves the bar, if there is one} */
    InputStream over(InputFile file, PrintStream err) {
        return shown
                ? ProgressBar.wrap(
                        file.in(),
                        new ProgressBarBuilder()
                                .setInitialMax(file.size())
                                .setUnit(" MiB", 1 << 20)
                                .setStyle(ProgressBarStyle.ASCII)
                                .setConsumer(new ConsoleProgressBarConsumer(
                                        err, Math.min(StandardStream.ERR.columns(), WIDEST) - 1)))
                : file.in();
    }

    /** Prints a line that does not run into the bar. */
    void tell(PrintStream err, String line) {
        synchronized (err) { // so that the bar is not drawn in between
            err.print(shown ? CLEAR_LINE : "");
            err.println(line);
        }
    }
}
