package se.lefi.rules.facts;

/** Whether the recipient states that it needs the information for the purpose. lefi records it and never assesses it. */
public enum NecessityStatus implements Status {
    /** The rule does not ask for a statement. */
    NECESSITY_NOT_REQUIRED,
    /** The recipient does not state it. */
    NECESSITY_NOT_STATED,
    /** The recipient states it. */
    NECESSITY_STATED;

    @Override
    public boolean isMet() {
        return this != NECESSITY_NOT_STATED;
    }
}
