package se.lefi.rules.facts;

import se.lefi.Bilingual;

/**
 * How one thing that can be asked of a request stands: the one list of all codes. The constants' names are API.
 *
 * <p>The statuses of one {@link Requirement} stand together, in the order in which they are tested, the met one last; the first
 * ones are about the rule itself. What each means in full: MEANING.
 */
public enum Status {
    /** The edition does not speak about the date. */
    DATE_NOT_COVERED("Utgåvan omfattar inte beslutsdagen.", "The edition does not cover the date."),
    /** No rule at all for the recipient's kind or function. */
    RECIPIENT_NOT_ELIGIBLE(
            "Utgåvan har ingen regel för detta slag av mottagare.",
            "The edition has no rule for this kind of recipient."),
    /** Rules for the recipient, but none for the purpose. */
    PURPOSE_NOT_AVAILABLE(
            "Utgåvan har ingen regel som ger mottagaren uppgifter för ändamålet.",
            "The edition has no rule that gives this recipient data for this purpose."),
    /** A rule for recipient and purpose, but not on the date. */
    LEGAL_BASIS_NOT_IN_FORCE(
            "Den rättsliga grunden gäller inte på beslutsdagen.", "The legal basis is not in force on the date."),
    /** A rule applies to authorities of some function, and the authority does not say which it has. */
    FUNCTION_NOT_STATED(
            "Myndigheten har inte angett sin funktion, och svaret beror på den.",
            "The authority has not stated its function, and the answer turns on it."),
    /** Exactly one rule applies. */
    RULE_APPLIES("En regel gäller.", "A rule applies.", true),

    /** There is no agreement. */
    AGREEMENT_MISSING("Avtal eller överenskommelse saknas.", "There is no agreement."),
    /** A signature is missing, or dated later. */
    AGREEMENT_NOT_SIGNED(
            "Avtalet eller överenskommelsen hade inte undertecknats av båda parter på beslutsdagen.",
            "The agreement had not been signed by both parties by the date."),
    /** It has ended. */
    AGREEMENT_ENDED("Avtalet eller överenskommelsen har upphört.", "The agreement has ended."),
    /** Both have signed, and it has not ended. */
    AGREEMENT_IN_FORCE("Avtalet eller överenskommelsen gäller.", "The agreement is in force.", true),

    /** Not connected yet, or no more. */
    NOT_CONNECTED(
            "Mottagaren är inte tekniskt ansluten på beslutsdagen.",
            "The recipient is not technically connected on the date."),
    /** The connection stands. */
    CONNECTED("Mottagaren är tekniskt ansluten.", "The recipient is technically connected.", true),

    /** There is no case. */
    CASE_MISSING("Ärende saknas.", "There is no case."),
    /** It is about someone else. */
    CASE_CONCERNS_ANOTHER_PERSON(
            "Ärendet gäller någon annan än den enskilde.", "The case is about someone other than the individual."),
    /** It is not open yet, or no more. */
    CASE_NOT_OPEN("Ärendet pågår inte på beslutsdagen.", "The case is not open on the date."),
    /** It is not of the matter that the ground asks for. */
    CASE_OF_ANOTHER_MATTER(
            "Ärendet är av ett annat slag än grunden kräver.", "The case is of another kind than the ground asks for."),
    /** It is open, about the individual, and of the right matter. */
    CASE_OPEN("Ärendet pågår.", "The case is open.", true),

    /** There is no consent. */
    CONSENT_MISSING("Samtycke saknas.", "There is no consent."),
    /** Someone else gave it. */
    CONSENT_FROM_ANOTHER_PERSON(
            "Samtycket avser någon annan än den enskilde.", "The consent is about someone other than the individual."),
    /** It lets another recipient have the data. */
    CONSENT_FOR_ANOTHER_RECIPIENT("Samtycket avser en annan mottagare.", "The consent is for another recipient."),
    /** It does not name the purpose. */
    CONSENT_FOR_ANOTHER_PURPOSE("Samtycket avser ett annat ändamål.", "The consent is for another purpose."),
    /** It is given later. */
    CONSENT_NOT_YET_GIVEN(
            "Samtycket hade ännu inte lämnats på beslutsdagen.", "The consent had not yet been given on the date."),
    /** It was withdrawn, or the withdrawal of another one reaches it: a reading (FACTS B6). */
    CONSENT_WITHDRAWN(
            "Samtycket omfattas av en återkallelse, av det självt eller av ett annat.",
            "The consent is covered by a withdrawal, of itself or of another one."),
    /** It has expired. */
    CONSENT_EXPIRED("Samtycket har upphört att gälla.", "The consent has expired."),
    /** It stands. */
    CONSENT_EFFECTIVE("Samtycket gäller.", "The consent is effective.", true),

    /** The recipient does not state that it needs the information. */
    NECESSITY_NOT_STATED(
            "Mottagaren har inte angett att uppgifterna behövs för ändamålet.",
            "The recipient has not stated that the information is needed for the purpose."),
    /** The recipient states it. lefi records the statement and never assesses it. */
    NECESSITY_STATED(
            "Mottagaren har angett att uppgifterna behövs för ändamålet; behovet är inte prövat.",
            "The recipient has stated that the information is needed for the purpose; the need has not been assessed.",
            true),

    /** Some categories asked for are outside what may be disclosed; where none is named, all are. */
    INFORMATION_NOT_DISCLOSABLE(
            "Begäran omfattar uppgifter som inte får lämnas ut.",
            "The request includes information that may not be disclosed."),
    /** All that are asked for are within it; where none is named, something is. */
    INFORMATION_DISCLOSABLE(
            "Begäran omfattar inga uppgifter utöver dem som grunden medger.",
            "The request includes no information beyond what the ground allows.",
            true);

    private final Bilingual text;
    private final boolean met;

    Status(String swedish, String english) {
        this(swedish, english, false);
    }

    Status(String swedish, String english, boolean met) {
        this.text = new Bilingual(swedish, english);
        this.met = met;
    }

    /** {@return what it says, in a sentence} */
    public Bilingual text() {
        return text;
    }

    /** {@return whether nothing is missing here} */
    public boolean isMet() {
        return met;
    }
}
