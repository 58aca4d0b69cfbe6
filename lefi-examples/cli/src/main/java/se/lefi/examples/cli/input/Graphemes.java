package se.lefi.examples.cli.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/**
 * Text as it stands on a terminal: what a reader takes for one character is a grapheme cluster (a letter with its accents, a
 * flag, an emoji of several people), and takes no column, one or two.
 */
public final class Graphemes {
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final char FIRST_COMBINING = 0x300;

    private Graphemes() {}

    /** {@return how many columns the text takes} */
    public static int width(String text) {
        if (isSimple(text)) {
            return text.length();
        }
        int width = 0;
        Matcher clusters = CLUSTER.matcher(text);
        while (clusters.find()) {
            width += widthOf(clusters.group());
        }
        return width;
    }

    /** {@return where the text has to be cut to fit into so many columns: after its last cluster that does, or its first} */
    public static int end(String text, int columns) {
        if (isSimple(text)) {
            return Math.min(text.length(), Math.max(columns, 1));
        }
        int width = 0;
        Matcher clusters = CLUSTER.matcher(text);
        while (clusters.find()) {
            width += widthOf(clusters.group());
            if (width > columns && clusters.start() > 0) {
                return clusters.start();
            }
        }
        return text.length();
    }

    /** Whether each char is a character, and takes a column: so most texts are, and quickly measured. */
    private static boolean isSimple(String text) {
        return text.chars().allMatch(c -> c < FIRST_COMBINING);
    }

    private static int widthOf(String cluster) {
        int first = cluster.codePointAt(0);
        boolean one = cluster.length() == Character.charCount(first);
        return Math.max(0, one ? WCWidth.wcwidth(first) : WCWidth.wcwidthForGraphemeCluster(cluster, 0));
    }
}
