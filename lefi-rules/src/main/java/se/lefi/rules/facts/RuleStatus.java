package se.lefi.rules.facts;

/** Whether a rule applies to the recipient, purpose and date of a request; tested in this order. */
public enum RuleStatus implements Status {
    /** The edition does not speak about the date. */
    DATE_NOT_COVERED,
    /** No rule at all for the recipient's kind or function. */
    RECIPIENT_NOT_ELIGIBLE,
    /** Rules for the recipient, but none for the purpose. */
    PURPOSE_NOT_AVAILABLE,
    /** A rule for recipient and purpose, but not on the date. */
    LEGAL_BASIS_NOT_IN_FORCE,
    /** Exactly one rule applies. */
    APPLIES;

    @Override
    public boolean isMet() {
        return this == APPLIES;
    }
}
