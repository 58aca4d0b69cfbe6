package se.lefi;

/**
 * A rule that a value keeps from the moment it exists; a value that breaks it is not built.
 *
 * <p>The constants' names are API: codes for programs, and the keys of the messages that Jakarta Validation looks up,
 * {@code se.lefi.Invariant.NAME}. Their words stand here; the message bundles repeat them, and a test compares.
 */
public enum Invariant {
    /** Something that has to be there is missing. */
    REQUIRED("måste anges", "must be given"),
    /** A text that has to say something is empty, or holds nothing but white space, control and format characters. */
    NOT_BLANK("får inte vara tomt", "must not be blank"),
    /** An id or a reference has a line break in it, or another control character. */
    ONE_LINE("måste stå på en rad, utan styrtecken", "must be on one line, without control characters"),
    /** A text is no date, or no date of the calendar. */
    ISO_DATE(
            "måste vara ett datum i kalendern, skrivet som 2026-11-23",
            "must be a date of the calendar, written like 2026-11-23"),
    /** A word is not one of those that the field knows. */
    KNOWN_WORD("måste vara ett av de ord som fältet känner", "must be one of the words that the field knows"),
    /** A text is not a truth value. */
    TRUE_OR_FALSE("måste vara true eller false", "must be true or false"),
    /** A code does not have the form that codes have. */
    CODE_FORMAT("måste vara en kod av versaler och siffror", "must be a code of capital letters and digits"),

    /** An organisation number does not have ten digits (FACTS, Swedish organisation numbers). */
    ORGANISATION_NUMBER_FORMAT(
            "måste vara tio siffror, skrivna NNNNNN-NNNN eller NNNNNNNNNN, eventuellt med 16 framför",
            "must be ten digits, written NNNNNN-NNNN or NNNNNNNNNN, optionally after 16"),
    /** An organisation number whose third digit is below 2 is a personal identity number. */
    ORGANISATION_NUMBER_PERSONAL(
            "måste vara ett organisationsnummer, inte ett personnummer",
            "must be an organisation number, not a personal identity number"),
    /** The first digit of an organisation number tells what sort it is; there is none with 0 or 4. */
    ORGANISATION_NUMBER_FIRST_DIGIT("får inte börja med 0 eller 4", "must not begin with 0 or 4"),
    /** The last digit of an organisation number is not the Luhn digit of the first nine. */
    ORGANISATION_NUMBER_CHECK_DIGIT("måste sluta med sin kontrollsiffra", "must end in its check digit"),
    /** State, regions and municipalities have numbers that begin with 2. */
    AUTHORITY_NUMBER("måste börja med 2 för en myndighet", "must begin with 2 for an authority"),
    /** Estates, the state, regions and municipalities have numbers that begin with 1 or 2. */
    INSURER_NUMBER(
            "får inte börja med 1 eller 2 för ett försäkringsbolag eller en försäkringsförmedlare",
            "must not begin with 1 or 2 for an insurance company or intermediary"),
    /** Only authorities have an authority function. */
    FUNCTION_OF_AUTHORITY(
            "får inte anges för en mottagare som inte är en myndighet",
            "must be absent for a recipient that is not an authority"),
    /** A function belongs to the state, to municipalities, or to both. */
    FUNCTION_LEVEL(
            "måste vara en funktion på mottagarens nivå, statlig eller kommunal",
            "must be a function of the recipient's level, state or municipal"),

    /** A statute's number in the Swedish Code of Statutes. */
    SFS_NUMBER("måste vara ett SFS-nummer, skrivet som 2010:110", "must be an SFS number, written like 2010:110"),
    /** A chapter, section or item of a statute. */
    PROVISION_NUMBER(
            "måste vara ett tal utan inledande nolla, eventuellt följt av en bokstav",
            "must be a number without leading zero, optionally followed by a letter"),
    /** A provision's code. */
    PROVISION_CODE(
            "måste vara skrivet som 2010:110 K110P39, 2010:110 K114P9N1 eller 1980:995 P2",
            "must be written like 2010:110 K110P39, 2010:110 K114P9N1 or 1980:995 P2"),
    /** A legal basis names provisions, unless it is the individual's consent or a condition in words. */
    PROVISIONS_CITED("måste hänvisa till minst ett lagrum", "must cite at least one provision"),

    /** A period may be empty but not negative. */
    END_NOT_BEFORE_START("får inte vara före dagen då perioden börjar", "must not be before the day the period starts"),
    /** A consent expires after the day it was given. */
    EXPIRES_AFTER_GIVEN("måste vara efter dagen då samtycket lämnades", "must be after the day the consent was given"),
    /** A technical connection needs an agreement that both parties have signed. */
    CONNECTION_NEEDS_SIGNATURES(
            "får inte anges förrän båda parter har undertecknat avtalet",
            "must be absent until both parties have signed the agreement"),
    /** A technical connection cannot precede a signature. */
    CONNECTION_AFTER_SIGNATURES(
            "får inte vara före dagen då någon av parterna undertecknade",
            "must not be before the day either party signed"),
    /** A disconnection ends a connection. */
    DISCONNECTION_NEEDS_CONNECTION(
            "får inte anges där det inte finns någon anslutning", "must be absent where there is no connection"),
    /** A consent names what it is for. */
    PURPOSE_NAMED("måste ange minst ett ändamål", "must name at least one purpose"),
    /** A list of categories that is there names one: to name nothing is not to ask for, or to consent to, everything. */
    INFORMATION_NAMED(
            "måste ange minst en uppgift, eller utelämnas", "must name at least one category, or be left out"),

    /** A rule whose ground is consent asks for consent. */
    CONSENT_REQUIRED_BY_GROUND(
            "måste anges där grunden är den enskildes samtycke",
            "must be given where the ground is the individual's consent"),
    /** The rules of a book have different ids. */
    IDS_DIFFER("måste ha olika id", "must have different ids"),
    /** A book has one rule at most for a recipient, a purpose and a day. */
    ONE_RULE(
            "får inte båda gälla en och samma mottagare, ändamål och dag",
            "must not both apply to one recipient, purpose and day"),
    /** Facts have a status for each thing that their rule asks for, and for nothing else. */
    FACTS_OF_RULE(
            "måste vara den regel som omständigheterna lästes mot",
            "must be the rule that the facts were read against"),
    /** A receipt's text has the lines that a decision is replayed from. */
    RECEIPT_FORMAT("måste vara texten i ett kvitto", "must be the text of a receipt"),
    /** Facts name categories that may not be let out only where a status says so, and some that may only where nothing is unmet. */
    CATEGORIES_NAMED(
            "får bara nämna uppgifter där omständigheterna säger det",
            "must name categories only where the facts say so");

    private final Bilingual text;

    Invariant(String swedish, String english) {
        this.text = new Bilingual(swedish, english);
    }

    /** {@return the rule, as the end of a sentence that begins with the field} */
    public Bilingual text() {
        return text;
    }

    /** {@return the key of this rule's message in {@code ContributorValidationMessages}} */
    public String messageKey() {
        return "se.lefi.Invariant." + name();
    }
}
