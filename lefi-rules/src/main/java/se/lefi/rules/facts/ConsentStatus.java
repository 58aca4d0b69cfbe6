package se.lefi.rules.facts;

/** The consent (<em>samtycke</em>) that gets furthest on the decision date; tested in this order. */
public enum ConsentStatus implements Status {
    /** The rule does not ask for consent. */
    CONSENT_NOT_REQUIRED,
    /** There is none. */
    CONSENT_MISSING,
    /** Someone else gave it. */
    CONSENT_FROM_ANOTHER_PERSON,
    /** It lets another recipient have the data. */
    CONSENT_FOR_ANOTHER_RECIPIENT,
    /** It does not name the purpose. */
    CONSENT_FOR_ANOTHER_PURPOSE,
    /** It is given later. */
    CONSENT_NOT_YET_GIVEN,
    /** It was withdrawn. */
    CONSENT_WITHDRAWN,
    /** It has expired. */
    CONSENT_EXPIRED,
    /** It stands. */
    CONSENT_EFFECTIVE;

    @Override
    public boolean isMet() {
        return this == CONSENT_NOT_REQUIRED || this == CONSENT_EFFECTIVE;
    }
}
