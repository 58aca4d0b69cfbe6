package se.lefi.examples.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.rules.analysis.Receipt;

/** Reads a file of receipts, one after the other, with or without empty lines between them. */
public final class ReceiptReader {
    private static final String FIRST = "lefi-receipt:";

    /** More than any receipt has. */
    private static final int MOST_LINES = 200;

    private final LineReader lines;
    private final Locale locale;
    private @Nullable String ahead;
    private long aheadAt;

    /** What is wrong with a receipt is said in the locale's language. */
    public ReceiptReader(InputStream in, Charset charset, Locale locale) throws IOException {
        this.lines = new LineReader(in, charset);
        this.locale = locale;
        takeLine();
    }

    /**
     * A receipt, or what is wrong with a text that should be one.
     *
     * @param line the line that it starts on
     * @param receipt empty where the text is none
     * @param problem empty where it is one
     */
    public record ParsedReceipt(long line, Optional<Receipt> receipt, Optional<Problem> problem) {}

    /** {@return the next one; null at the end of the file} */
    public @Nullable ParsedReceipt next() throws IOException {
        while (ahead != null && ahead.isBlank()) {
            takeLine();
        }
        if (ahead == null) {
            return null;
        }
        long start = aheadAt;
        StringBuilder text = new StringBuilder();
        int taken = 0;
        do {
            if (taken < MOST_LINES) {
                text.append(ahead).append('\n');
                taken++;
            }
            takeLine();
        } while (ahead != null && !ahead.startsWith(FIRST));
        return parse(start, text.toString().stripTrailing());
    }

    private ParsedReceipt parse(long line, String text) {
        try {
            return new ParsedReceipt(line, Optional.of(Receipt.parse(text)), Optional.empty());
        } catch (InvalidValueException e) {
            Violation violation = e.violations().get(0);
            return new ParsedReceipt(
                    line,
                    Optional.empty(),
                    Optional.of(Problem.field(violation.field(), Violation.WITHHELD, violation.message(locale))));
        }
    }

    private void takeLine() throws IOException {
        ahead = lines.line();
        aheadAt = lines.number();
    }
}
