package se.lefi;

/**
 * A rule that a value keeps from the moment it exists; a value that breaks it is not built.
 *
 * <p>The constants' names are API: a {@linkplain se.lefi.form form} reports them as the message keys
 * {@code se.lefi.Invariant.NAME}, in Swedish and in English.
 */
public enum Invariant {
    /** Something that has to be there is missing. */
    REQUIRED("must be given"),
    /** A text that has to say something is empty or only white space. */
    NOT_BLANK("must not be blank"),
    /** An id has a line break in it, or another control character: a receipt has a line for it. */
    ONE_LINE("must be on one line, without control characters"),
    /** A text is no date, or no date of the calendar. */
    ISO_DATE("must be a date of the calendar, written like 2026-11-23"),
    /** A word is not one of those that the field knows. */
    KNOWN_WORD("must be one of the words that the field knows"),
    /** A text is not a truth value. */
    TRUE_OR_FALSE("must be true or false"),
    /** A code does not have the form that codes have. */
    CODE_FORMAT("must be a code of capital letters and digits"),

    /** An organisation number does not have ten digits (FACTS, Swedish organisation numbers). */
    ORGANISATION_NUMBER_FORMAT("must be ten digits, written NNNNNN-NNNN or NNNNNNNNNN, optionally after 16"),
    /** An organisation number whose third digit is below 2 is a personal identity number. */
    ORGANISATION_NUMBER_PERSONAL("must be an organisation number, not a personal identity number"),
    /** The last digit of an organisation number is not the Luhn digit of the first nine. */
    ORGANISATION_NUMBER_CHECK_DIGIT("must end in its check digit"),
    /** State, regions and municipalities have numbers that begin with 2. */
    AUTHORITY_NUMBER("must begin with 2 for an authority"),
    /** Only authorities have an authority function. */
    FUNCTION_OF_AUTHORITY("must be absent for a recipient that is not an authority"),
    /** A function belongs to the state, to municipalities, or to both. */
    FUNCTION_LEVEL("must be a function of the recipient's level, state or municipal"),

    /** A statute's number in the Swedish Code of Statutes. */
    SFS_NUMBER("must be an SFS number, written like 2010:110"),
    /** A chapter, section or item of a statute. */
    PROVISION_NUMBER("must be a number without leading zero, optionally followed by a letter"),
    /** A provision's code. */
    PROVISION_CODE("must be written like 2010:110 K110P39, 2010:110 K114P9N1 or 1980:995 P2"),
    /** A legal basis names provisions, unless it is the individual's consent or a condition in words. */
    PROVISIONS_CITED("must cite at least one provision"),

    /** A period may be empty but not negative. */
    END_NOT_BEFORE_START("must not be before the day the period starts"),
    /** A consent expires after the day it was given. */
    EXPIRES_AFTER_GIVEN("must be after the day the consent was given"),
    /** A technical connection needs an agreement that both parties have signed. */
    CONNECTION_NEEDS_SIGNATURES("must be absent until both parties have signed the agreement"),
    /** A technical connection cannot precede a signature. */
    CONNECTION_AFTER_SIGNATURES("must not be before the day either party signed"),
    /** A disconnection ends a connection. */
    DISCONNECTION_NEEDS_CONNECTION("must be absent where there is no connection"),
    /** A consent names what it is for. */
    PURPOSE_NAMED("must name at least one purpose"),

    /** A rule whose ground is consent asks for consent. */
    CONSENT_REQUIRED_BY_GROUND("must be given where the ground is the individual's consent"),
    /** A rule looks at categories only where it limits them: without a limit, no consent could cover too little. */
    SCOPE_REQUIRED_BY_CONSENT("must be limited where a consent that names no category does not cover them all"),
    /** The rules of a book have different ids. */
    IDS_DIFFER("must have different ids"),
    /** A book has one rule at most for a recipient, a purpose and a day. */
    ONE_RULE("must not both apply to one recipient, purpose and day"),
    /** Facts have a status for each thing that their rule asks for, and for nothing else. */
    FACTS_OF_RULE("must be the rule that the facts were read against"),
    /** An engine decides by the rules of its own book that are in force. */
    RULE_OF_BOOK("must be a rule of the engine's book, in force on the day"),
    /** A decision without a rule needs the reason why there is none. */
    NO_RULE("must say why no rule applies"),
    /** A receipt's text has the lines that a decision is replayed from. */
    RECEIPT_FORMAT("must be the text of a receipt"),
    /** A receipt is replayed with the very edition that it was made by. */
    RECEIPT_OF_EDITION("must be the edition that the receipt was made by"),
    /** A receipt says what its edition decides. */
    RECEIPT_REPLAYS("must say what the edition decides"),
    /** Facts name categories exactly where some may not be let out. */
    CATEGORIES_NAMED("must name the categories that may not be let out, and only those");

    private final String text;

    Invariant(String text) {
        this.text = text;
    }

    /** {@return the rule in English, as the end of a sentence that begins with the field} */
    public String text() {
        return text;
    }

    /** {@return the key of this rule's message in {@code ContributorValidationMessages}} */
    public String messageKey() {
        return "se.lefi.Invariant." + name();
    }
}
