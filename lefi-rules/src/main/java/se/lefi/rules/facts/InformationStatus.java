package se.lefi.rules.facts;

/** Whether the categories of information asked for are within what the ground and the consent let out. */
public enum InformationStatus implements Status {
    /** The rule sets no limit. */
    INFORMATION_NOT_LIMITED,
    /** Some are not. */
    INFORMATION_NOT_DISCLOSABLE,
    /** All are, or none is named. */
    INFORMATION_DISCLOSABLE;

    @Override
    public boolean isMet() {
        return this != INFORMATION_NOT_DISCLOSABLE;
    }
}
