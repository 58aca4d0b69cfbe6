package se.lefi.examples.cli;

import java.util.List;

/** A row that cannot be read, and the column, value and rule that it is reported with. */
record BadEventRow(String row, String column, String value, String rule) {
    private static final String WORDS = "must be one of the words that the field knows: ";
    private static final String KINDS =
            WORDS + "INSURANCE_COMPANY, INSURANCE_INTERMEDIARY, STATE_AUTHORITY, MUNICIPAL_AUTHORITY, OTHER";
    private static final String EVENTS = WORDS
            + "EXPRESSION_OF_INTEREST, APPLICATION, AGREEMENT_SENT, RECIPIENT_SIGNED, AGENCY_SIGNED, CONNECTION,"
            + " TERMINATION";
    private static final String DATE = "must be a date of the calendar, written like 2026-11-23";
    private static final String GIVEN = "must be given";
    private static final String FORMAT = "must be ten digits, written NNNNNN-NNNN or NNNNNNNNNN, optionally after 16";
    private static final String CELLS = "must have as many cells as the header";
    private static final String QUOTES = "must have quotes that open and close a cell";

    /** Each with no number, or that of an organisation that no other row names, so that none is printed for it. */
    static final List<BadEventRow> WITHOUT_NUMBER = List.of(
            number("", "[absent]", GIVEN),
            number("556016", "556016", FORMAT),
            number("556016-0681", "556016-0681", "must end in its check digit"),
            number("850101-1236", "[withheld]", "must be an organisation number, not a personal identity number"),
            number("19850101-1236", "[withheld]", FORMAT),
            new BadEventRow("16\n", "*", "1", CELLS),
            new BadEventRow(
                    "\"55601\"6-0680,OTHER,APPLICATION,2024-01-01\n", "organisation_number", "[withheld]", QUOTES));

    /** Each of the organisation 556016-0680. */
    static final List<BadEventRow> WITH_NUMBER = List.of(
            bad("BANK,APPLICATION,2024-01-01", "organisation_kind", "[withheld]", KINDS),
            bad(
                    "insurance_company,APPLICATION,2024-01-01",
                    "organisation_kind",
                    "[withheld]",
                    KINDS + "; did you mean INSURANCE_COMPANY?"),
            bad(" ,APPLICATION,2024-01-01", "organisation_kind", "[absent]", GIVEN),
            bad(
                    "STATE_AUTHORITY,APPLICATION,2024-01-01",
                    "organisation_number",
                    "556016-0680",
                    "must begin with 2 for an authority"),
            bad("INSURANCE_COMPANY,MERGER,2024-01-01", "event", "[withheld]", EVENTS),
            bad("INSURANCE_COMPANY,,2024-01-01", "event", "[absent]", GIVEN),
            bad("INSURANCE_COMPANY,19850101-1236,2024-01-01", "event", "[withheld]", EVENTS),
            bad("INSURANCE_COMPANY,\"X\n\u001b[31mY\",2024-01-01", "event", "[withheld]", EVENTS),
            bad("INSURANCE_COMPANY,APPLICATION,2024-02-30", "date", "2024-02-30", DATE),
            bad("INSURANCE_COMPANY,APPLICATION,1 maj", "date", "[withheld]", DATE),
            bad("INSURANCE_COMPANY,APPLICATION,24-01-01", "date", "24-01-01", DATE),
            bad("INSURANCE_COMPANY,APPLICATION,+12024-01-01", "date", "[withheld]", DATE),
            bad("INSURANCE_COMPANY,APPLICATION,850101-1236", "date", "[withheld]", DATE),
            bad("INSURANCE_COMPANY,APPLICATION,", "date", "[absent]", GIVEN),
            bad("INSURANCE_COMPANY,APPLICATION", "*", "3", CELLS),
            bad("INSURANCE_COMPANY,APPLICATION,2024-01-01,2024-01-02", "*", "5", CELLS),
            bad("INSURANCE_COMPANY,\"APPLI\"CATION,2024-01-01", "event", "[withheld]", QUOTES),
            bad("INSURANCE_COMPANY,APPLI\"CATION,2024-01-01", "event", "[withheld]", QUOTES));

    /** How it is reported where it starts on that line. */
    String at(int line) {
        return "line " + line + ", column " + column + ", value " + value + ": " + rule;
    }

    private static BadEventRow number(String number, String value, String rule) {
        return new BadEventRow(
                number + ",INSURANCE_COMPANY,APPLICATION,2024-01-01\n", "organisation_number", value, rule);
    }

    private static BadEventRow bad(String cells, String column, String value, String rule) {
        return new BadEventRow("556016-0680," + cells + "\n", column, value, rule);
    }
}
