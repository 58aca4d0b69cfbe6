package se.lefi.examples.cli.input;

import java.util.Locale;
import se.lefi.InvalidValueException.Violation;
import se.lefi.VisibleText;
import se.lefi.form.RawText;

/** Texts of a file, made fit for a line on a terminal. */
public final class TerminalText {
    private static final int LONGEST = 80;

    /** More of a text than this is not even looked at to show so much of it: a letter may have any number of accents. */
    private static final int LONGEST_IN_CODE_POINTS = 4 * LONGEST;

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int VARIATION_SELECTOR = 0xFE0F;

    private TerminalText() {}

    /**
     * {@return the text without what would break the line, steer the terminal, turn the direction of reading or not be seen}
     * Control and format characters, and blanks but the space, are escaped as in JSON. A joiner stays within an emoji.
     */
    public static String inOneLine(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        int before = ' ';
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (isSeen(c) || (c == ZERO_WIDTH_JOINER && isEmoji(before) && isEmoji(after(text, i + 1)))) {
                safe.appendCodePoint(c);
            } else {
                for (char unit : Character.toChars(c)) {
                    safe.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
            }
            before = c;
        }
        return safe.toString();
    }

    /** {@return the text in one line, and not too long for it} */
    public static String safely(String text) {
        int looked =
                text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), LONGEST_IN_CODE_POINTS));
        String safe = inOneLine(text.substring(0, looked));
        int end = Graphemes.end(safe, LONGEST);
        return end == safe.length() && looked == text.length() ? safe : safe.substring(0, end) + "…";
    }

    /** {@return the value of a cell for a message; a word in brackets where there is nothing to see} */
    static String value(String text) {
        return VisibleText.isBlank(text) ? Violation.ABSENT : safely(text);
    }

    /** Whether lefi itself would not repeat the text, because there may be a personal identity number in it. */
    static boolean mayBePersonal(String text) {
        return RawText.shown(text).equals(Violation.WITHHELD);
    }

    /** Whether it is of what ASCII has to be seen, and so as it is: most texts are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }

    /** Near enough: what is joined is a symbol, perhaps of a certain skin, or one to be shown as an emoji. */
    private static boolean isEmoji(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL || c == VARIATION_SELECTOR;
    }

    private static int after(String text, int index) {
        return index < text.length() ? text.codePointAt(index) : ' ';
    }
}
