package se.lefi.examples.cli.input;

import se.lefi.Bilingual;

/** Why a row of a file cannot be read into cells, as the rule that it breaks. */
public enum CsvFault {
    /** A quote is not closed, stands inside an unquoted cell, or is closed before the cell ends. */
    QUOTE("måste ha citattecken som börjar och slutar en cell", "must have quotes that open and close a cell"),
    /** Bytes that are no UTF-8. */
    NOT_UTF8("måste vara UTF-8", "must be UTF-8"),
    /** A line that no row of requests could need. */
    TOO_LONG(
            "får ha högst " + LineReader.LONGEST + " byte på en rad",
            "must have at most " + LineReader.LONGEST + " bytes in a line"),
    /** More or fewer cells than the header. */
    CELL_COUNT("måste ha lika många celler som rubrikraden", "must have as many cells as the header");

    private final Bilingual rule;

    CsvFault(String swedish, String english) {
        this.rule = new Bilingual(swedish, english);
    }

    /** {@return the rule, as the end of a sentence} */
    public Bilingual rule() {
        return rule;
    }
}
