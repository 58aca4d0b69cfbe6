package se.lefi;

/**
 * What counts of a text that somebody wrote. White space, control and format characters around it do not: no-break and
 * zero-width spaces, a byte-order mark or a soft hyphen are not there for whoever reads it. Values and forms take their texts
 * so, and a program that reads headers and cells can.
 *
 * <pre>{@code
 * VisibleText.strip("\uFEFFp-17\u00A0"); // p-17
 * VisibleText.isBlank("\u200B");         // true
 * }</pre>
 */
public final class VisibleText {
    private static final int DELETE = 0x7F;

    private VisibleText() {}

    /** {@return the text without what does not count around it; empty where there is nothing else} */
    public static String strip(String text) {
        return text.isEmpty() || (isOrdinary(text.charAt(0)) && isOrdinary(text.charAt(text.length() - 1)))
                ? text
                : stripped(text);
    }

    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isInvisible(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (start < end && isInvisible(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    /** {@return whether there is nothing in the text that counts} */
    public static boolean isBlank(String text) {
        return strip(text).isEmpty();
    }

    /** Whether it is of ASCII and to be seen: so most texts begin and end. */
    private static boolean isOrdinary(char c) {
        return c > ' ' && c < DELETE;
    }

    /** Of all that Unicode holds for white space, what is no separator is a control character. */
    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> false;
        };
    }
}
