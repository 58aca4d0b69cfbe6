package se.lefi.examples.cli;

import static se.lefi.examples.cli.RequestRows.insurer;
import static se.lefi.examples.cli.RequestRows.municipality;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.AuthorityFunction;

/** A bad row, and the column, value and rule that it is reported with. The rules are those of the README. */
record BadRequestRow(String row, String column, String value, String rule) {
    private static final String DATE = "must be a date of the calendar, written like 2026-11-23";
    private static final String GIVEN = "must be given";
    static final String WORD = "must be one of the words that the field knows: ";
    static final String PURPOSES =
            DisclosurePurpose.published().stream().map(DisclosurePurpose::code).collect(Collectors.joining(", "));
    static final String CATEGORIES = names(InformationCategory.values());
    static final String FUNCTIONS = names(AuthorityFunction.values());
    private static final String FORMAT = "must be ten digits, written NNNNNN-NNNN or NNNNNNNNNN, optionally after 16";
    private static final String OF_INSURER = "must not begin with 1 or 2 for an insurance company or intermediary";
    private static final String FIRST_DIGIT = "must not begin with 0 or 4";
    private static final String NO_CATEGORY = "must name at least one category, or be left out";
    private static final String NOT_BEFORE_START = "must not be before the day the period starts";

    static final List<BadRequestRow> KINDS = List.of(
            bad("decision_date", "2024-02-30", DATE),
            bad("decision_date", "20240601", DATE),
            bad("decision_date", "01/06/2024", DATE),
            bad("decision_date", "15.01.2024", DATE),
            bad("consent_given", "01-06-2024", DATE),
            unknown("decision_date", "1 juni 2024", DATE),
            new BadRequestRow(insurer("request_id", "bad", "decision_date", ""), "decision_date", "[absent]", GIVEN),
            bad("recipient_number", "556016-0681", "must end in its check digit"),
            bad("recipient_number", "556016", FORMAT),
            new BadRequestRow(
                    insurer("request_id", "bad", "recipient_number", "850101-1236"),
                    "recipient_number",
                    "[withheld]",
                    "must be an organisation number, not a personal identity number"),
            new BadRequestRow(
                    insurer("request_id", "bad", "recipient_number", "19850101-1236"),
                    "recipient_number",
                    "[withheld]",
                    FORMAT),
            new BadRequestRow(
                    insurer("request_id", "bad", "recipient_name", "  "), "recipient_name", "[absent]", GIVEN),
            unknown(
                    "recipient_kind",
                    "BANK",
                    WORD + "INSURANCE_COMPANY, INSURANCE_INTERMEDIARY, STATE_AUTHORITY, MUNICIPAL_AUTHORITY, OTHER"),
            bad("authority_function", "COURT", "must be absent for a recipient that is not an authority"),
            new BadRequestRow(
                    municipality("request_id", "bad", "authority_function", "COURT"),
                    "authority_function",
                    "COURT",
                    "must be a function of the recipient's level, state or municipal"),
            new BadRequestRow(
                    municipality("request_id", "bad", "recipient_number", "556016-0680"),
                    "recipient_number",
                    "556016-0680",
                    "must begin with 2 for an authority"),
            // FACTS, Swedish organisation numbers; the check digits are right.
            bad("recipient_number", "112000-0144", OF_INSURER),
            bad("recipient_number", "202100-5521", OF_INSURER),
            new BadRequestRow(
                    insurer(
                            "request_id",
                            "bad",
                            "recipient_number",
                            "202100-5521",
                            "recipient_kind",
                            "INSURANCE_INTERMEDIARY"),
                    "recipient_number",
                    "202100-5521",
                    OF_INSURER),
            bad("recipient_number", "052100-5520", FIRST_DIGIT),
            bad("recipient_number", "452100-5522", FIRST_DIGIT),
            bad("consent_recipient", "452100-5522", FIRST_DIGIT),
            unknown("purpose", "MARKETING", WORD + PURPOSES),
            unknown("purpose", "coordination", WORD + PURPOSES + "; did you mean COORDINATION?"),
            unknown("authority_function", "COURTS", WORD + FUNCTIONS + "; did you mean COURT?"),
            new BadRequestRow(insurer("request_id", "bad", "subject", ""), "subject", "[absent]", GIVEN),
            new BadRequestRow(
                    insurer("request_id", "bad", "information", "AMOUNT_PAID;SHOE_SIZE"),
                    "information",
                    "[withheld]",
                    WORD + CATEGORIES),
            new BadRequestRow(
                    insurer("request_id", "bad", "information", "AMOUNT_PAID;IDENTIY"),
                    "information",
                    "[withheld]",
                    WORD + CATEGORIES + "; did you mean IDENTITY?"),
            new BadRequestRow(
                    insurer("request_id", "bad", "information", "AMOUNT_PAID;;IDENTITY"),
                    "information",
                    "[absent]",
                    WORD + CATEGORIES),
            // A case or a consent that lacks the column that says there is one is not passed over.
            new BadRequestRow(
                    municipality("request_id", "bad", "case_reference", ""), "case_reference", "[absent]", GIVEN),
            absent("consent_subject", "\u200B", GIVEN),
            // A cell that names nothing asks for nothing, and consents to nothing: it must not count as everything.
            absent("information", ";", NO_CATEGORY),
            absent("information", " ; ;", NO_CATEGORY),
            absent("information", "  ", NO_CATEGORY),
            absent("consent_information", ";", NO_CATEGORY),
            absent("consent_information", " ", NO_CATEGORY),
            absent("consent_purposes", " ;", "must name at least one purpose"),
            unknown("necessity_stated", "yes", "must be true or false"),
            unknown("necessity_stated", "TRUE", "must be true or false; did you mean true?"),
            bad("agreement_signed_by_agency", "2024-01-32", DATE),
            new BadRequestRow(
                    insurer("request_id", "bad", "agreement_signed_by_agency", ""),
                    "connected_from",
                    "2024-02-01",
                    "must be absent until both parties have signed the agreement"),
            bad("connected_from", "2024-01-19", "must not be before the day either party signed"),
            bad("agreement_ends", "2024-01-19", NOT_BEFORE_START),
            bad("disconnected_from", "2024-01-31", NOT_BEFORE_START),
            new BadRequestRow(
                    insurer("request_id", "bad", "connected_from", "", "disconnected_from", "2024-05-01"),
                    "disconnected_from",
                    "2024-05-01",
                    "must be absent where there is no connection"),
            new BadRequestRow(municipality("request_id", "bad", "case_subject", ""), "case_subject", "[absent]", GIVEN),
            new BadRequestRow(municipality("request_id", "bad", "case_opened", ""), "case_opened", "[absent]", GIVEN),
            new BadRequestRow(
                    municipality("request_id", "bad", "case_closed", "2024-03-31"),
                    "case_closed",
                    "2024-03-31",
                    NOT_BEFORE_START),
            new BadRequestRow(
                    municipality("request_id", "bad", "case_matter", "DIVORCE"),
                    "case_matter",
                    "[withheld]",
                    WORD + "BENEFIT, PRIVATE_CARE_FEE, OTHER"),
            new BadRequestRow(
                    insurer("request_id", "bad", "consent_recipient", ""), "consent_recipient", "[absent]", GIVEN),
            new BadRequestRow(
                    insurer("request_id", "bad", "consent_purposes", ""),
                    "consent_purposes",
                    "[absent]",
                    "must name at least one purpose"),
            new BadRequestRow(
                    insurer("request_id", "bad", "consent_purposes", "CLAIMS_SETTLEMENT;"),
                    "consent_purposes",
                    "[absent]",
                    WORD + PURPOSES),
            unknown("consent_information", "ALL", WORD + CATEGORIES),
            new BadRequestRow(insurer("request_id", "bad", "consent_given", ""), "consent_given", "[absent]", GIVEN),
            bad("consent_withdrawn", "2024-02-29", NOT_BEFORE_START),
            bad("consent_expires", "2024-03-01", "must be after the day the consent was given"),
            new BadRequestRow(
                    insurer("request_id", "bad", "subject", "\"individ\u2028-7431\""),
                    "subject",
                    "[withheld]",
                    "must be on one line, without control characters"),
            // The individual's reference has strayed: it is not repeated.
            new BadRequestRow(
                    insurer("request_id", "bad", "consent_given", "individ-7431"), "consent_given", "[withheld]", DATE),
            new BadRequestRow(
                    municipality("request_id", "bad", "case_reference", "dnr-9", "decision_date", "enligt dnr-9"),
                    "decision_date",
                    "[withheld]",
                    DATE),
            // Cells have shifted, and the reference stands where the row has no other to know it by.
            new BadRequestRow(
                    insurer("request_id", "bad", "purpose", "individ-7431", "subject", "IDENTITY"),
                    "purpose",
                    "[withheld]",
                    WORD + PURPOSES),
            new BadRequestRow(
                    insurer("request_id", "bad", "consent_subject", "x", "consent_given", "y-7431"),
                    "consent_given",
                    "[withheld]",
                    DATE),
            new BadRequestRow(
                    insurer("request_id", "bad", "consent_subject", "x", "consent_recipient", "y-7431"),
                    "consent_recipient",
                    "[withheld]",
                    FORMAT),
            new BadRequestRow(
                    insurer("request_id", "bad", "necessity_stated", "y-7431"),
                    "necessity_stated",
                    "[withheld]",
                    "must be true or false"),
            new BadRequestRow(
                    insurer("request_id", "bad").replace("\n", ",extra\n"),
                    "*",
                    "28",
                    "must have as many cells as the header"),
            new BadRequestRow("bad,2024-06-01,individ-7431\n", "*", "3", "must have as many cells as the header"),
            new BadRequestRow(
                    insurer("request_id", "bad", "recipient_name", "Bolaget \"Ett\""),
                    "recipient_name",
                    "[withheld]",
                    "must have quotes that open and close a cell"),
            new BadRequestRow(
                    insurer("request_id", "bad", "recipient_name", "\"Ett\" bolag"),
                    "recipient_name",
                    "[withheld]",
                    "must have quotes that open and close a cell"));

    /** A word that a field does not know is not repeated: another column's may have been shifted into its place. */
    private static BadRequestRow unknown(String column, String word, String rule) {
        return new BadRequestRow(insurer("request_id", "bad", column, word), column, "[withheld]", rule);
    }

    private static BadRequestRow absent(String column, String nothing, String rule) {
        return new BadRequestRow(insurer("request_id", "bad", column, nothing), column, "[absent]", rule);
    }

    /** Where it has more or fewer cells than the header, any may stand in the place of the id. */
    String shownId() {
        return column.equals("*") ? "" : "bad";
    }

    private static BadRequestRow bad(String column, String value, String rule) {
        return new BadRequestRow(insurer("request_id", "bad", column, value), column, value, rule);
    }

    /** The names are API: a snapshot holds them. */
    private static String names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).collect(Collectors.joining(", "));
    }
}
