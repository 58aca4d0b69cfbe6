package se.lefi.examples.cli.input;

/**
 * One thing that is wrong with a row.
 *
 * @param column the column's name, {@code *} where it is the row as a whole
 * @param value what stands there, as far as it may be shown
 * @param rule the rule that it breaks, in the reader's language
 */
public record Problem(String column, String value, String rule) {
    /** {@return the line to print for a row that starts on a line of the file} */
    public String at(long line) {
        return "line " + line + ", column " + column + ", value " + value + ": " + rule;
    }
}
