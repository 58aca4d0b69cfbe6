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
    private static final String FIRST = "lefi-receipt: 1";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** More than any receipt has. */
    private static final int MOST_LINES = 200;

    private final LineReader lines;
    private final Locale locale;
    private @Nullable String ahead;
    private long aheadAt;
    private @Nullable String next;

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
        boolean gap = false;
        do {
            if (ahead.isBlank()) {
                gap = true;
            } else if (taken <= MOST_LINES) { // one more than there can be, so that what is left out makes it invalid
                text.append(gap ? "\n" : "").append(ahead).append('\n');
                taken++;
                gap = false;
            }
            takeLine();
        } while (ahead != null && !ahead.equals(FIRST));
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
        String line = next;
        next = null;
        if (line == null) {
            line = lines.line();
        }
        aheadAt = lines.number();
        if (line != null && line.startsWith(BYTE_ORDER_MARK)) {
            line = line.substring(BYTE_ORDER_MARK.length());
        }
        if (line != null && line.endsWith(FIRST) && line.length() > FIRST.length()) {
            next = FIRST; // the end of the line before it was lost where two files were joined
            line = line.substring(0, line.length() - FIRST.length());
        }
        ahead = line;
    }
}
