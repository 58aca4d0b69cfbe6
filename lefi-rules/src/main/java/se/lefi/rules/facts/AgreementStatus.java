package se.lefi.rules.facts;

/** The agreement (<em>avtal</em>, <em>överenskommelse</em>) on the decision date; tested in this order. */
public enum AgreementStatus implements Status {
    /** There is none. */
    AGREEMENT_MISSING,
    /** A signature is missing, or dated later. */
    AGREEMENT_NOT_SIGNED,
    /** It has ended. */
    AGREEMENT_ENDED,
    /** Both have signed, and it has not ended. */
    AGREEMENT_IN_FORCE;

    @Override
    public boolean isMet() {
        return this == AGREEMENT_IN_FORCE;
    }
}
