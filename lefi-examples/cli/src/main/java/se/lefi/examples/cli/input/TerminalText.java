package se.lefi.examples.cli.input;

import java.util.Locale;
import se.lefi.InvalidValueException.Violation;
import se.lefi.VisibleText;
import se.lefi.form.RawText;

/** Texts of a file, made fit for a line on a terminal. */
public final class TerminalText {
    private static final int LONGEST = 80;

    private TerminalText() {}

    /** {@return the text without what would break the line or steer the terminal} */
    public static String inOneLine(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || isLineBreak(c)) {
                safe.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    /** {@return the text in one line, and not too long for it} */
    public static String safely(String text) {
        return text.codePointCount(0, text.length()) > LONGEST
                ? inOneLine(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + "…"
                : inOneLine(text);
    }

    /** {@return the value of a cell for a message; a word in brackets where there is nothing to see} */
    static String value(String text) {
        return VisibleText.isBlank(text) ? Violation.ABSENT : safely(text);
    }

    /** Whether lefi itself would not repeat the text, because there may be a personal identity number in it. */
    static boolean mayBePersonal(String text) {
        return RawText.shown(text).equals(Violation.WITHHELD);
    }

    private static boolean isLineBreak(int c) {
        return c == '\u2028' || c == '\u2029';
    }
}
