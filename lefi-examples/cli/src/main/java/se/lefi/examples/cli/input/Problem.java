package se.lefi.examples.cli.input;

/**
 * One thing that is wrong with a row or a line.
 *
 * @param place the column of a CSV file or the field of a JSON object, {@code *} where it is the whole
 * @param value what stands there, as far as it may be shown
 * @param rule the rule that it breaks, in the reader's language
 */
public record Problem(String place, String value, String rule) {
    /** {@return what is wrong with a cell} */
    public static Problem column(String title, String value, String rule) {
        return new Problem("column " + title, value, rule);
    }

    /** {@return what is wrong with a field} */
    static Problem field(String path, String value, String rule) {
        return new Problem("field " + path, value, rule);
    }

    /** {@return the line to print for what starts on a line of the file} */
    public String at(long line) {
        return "line " + line + ", " + place + ", value " + value + ": " + rule;
    }
}
