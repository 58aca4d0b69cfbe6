package se.lefi.rules.facts;

/** The technical connection (<em>anslutning</em>) on the decision date. */
public enum ConnectionStatus implements Status {
    /** Not connected yet, or no more. */
    NOT_CONNECTED,
    /** The connection stands. */
    CONNECTED;

    @Override
    public boolean isMet() {
        return this == CONNECTED;
    }
}
