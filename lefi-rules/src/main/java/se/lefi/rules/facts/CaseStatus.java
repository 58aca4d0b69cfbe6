package se.lefi.rules.facts;

/** The case (<em>ärende</em>) that gets furthest on the decision date; tested in this order. */
public enum CaseStatus implements Status {
    /** The rule does not ask for a case. */
    CASE_NOT_REQUIRED,
    /** There is none. */
    CASE_MISSING,
    /** It is about someone else. */
    CASE_CONCERNS_ANOTHER_PERSON,
    /** It is not open yet, or no more. */
    CASE_NOT_OPEN,
    /** It is not of the matter that the ground asks for. */
    CASE_OF_ANOTHER_MATTER,
    /** It is open, about the individual, and of the right matter. */
    CASE_OPEN;

    @Override
    public boolean isMet() {
        return this == CASE_NOT_REQUIRED || this == CASE_OPEN;
    }
}
