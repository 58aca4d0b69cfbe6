package se.lefi.examples.cli.input;

import se.lefi.Bilingual;
import se.lefi.InvalidValueException.Violation;

/**
 * Why a row of a file cannot be read into cells.
 *
 * @param cell the index of the cell at fault, or -1 where it is the whole row
 * @param value what stands there, as far as it may be shown
 * @param rule the rule that it breaks, as the end of a sentence
 */
public record CsvFault(int cell, String value, Bilingual rule) {
    private static final int WHOLE_ROW = -1;
    private static final Bilingual QUOTES = new Bilingual(
            "måste ha citattecken som börjar och slutar en cell", "must have quotes that open and close a cell");
    private static final Bilingual CHARSET = new Bilingual(
            "måste vara UTF-8, eller det som --charset säger, såsom windows-1252 för det som svensk Excel sparar",
            "must be UTF-8, or what --charset says, such as windows-1252 for what Swedish Excel saves");
    private static final Bilingual LENGTH = new Bilingual(
            "får ha högst " + LineReader.LONGEST + " tecken",
            "must have at most " + LineReader.LONGEST + " characters");
    private static final Bilingual CELL_COUNT =
            new Bilingual("måste ha lika många celler som rubrikraden", "must have as many cells as the header");

    /** A quote stands inside an unquoted cell, or is closed before the cell ends. */
    static CsvFault quote(int cell) {
        return new CsvFault(cell, Violation.WITHHELD, QUOTES);
    }

    /** A quote is opened on a line and never closed, and so takes that many lines. */
    static CsvFault unclosed(int cell, long line, long lines) {
        return new CsvFault(
                cell,
                Violation.WITHHELD,
                new Bilingual(
                        QUOTES.swedish() + ": det som öppnas på rad " + line
                                + " stängs aldrig; rader som går åt till filens slut: " + lines,
                        QUOTES.english() + ": the one that opens on line " + line
                                + " is never closed; lines taken to the end of the file: " + lines));
    }

    /** Bytes that are no text in the file's charset. */
    static CsvFault charset(int cell) {
        return new CsvFault(cell, Violation.WITHHELD, CHARSET);
    }

    /** More characters than any row needs. */
    static CsvFault tooLong() {
        return new CsvFault(WHOLE_ROW, Violation.WITHHELD, LENGTH);
    }

    /** More or fewer cells than the header. */
    static CsvFault cellCount(int cells) {
        return new CsvFault(WHOLE_ROW, String.valueOf(cells), CELL_COUNT);
    }
}
