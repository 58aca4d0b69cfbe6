package se.lefi.connection;

import se.lefi.Bilingual;

/** Where a connection stands after the events so far. The constants' names are API. */
public enum ConnectionState {
    /** Nothing has happened yet. */
    NOT_APPLIED("ingen anmälan", "no application"),
    /** An authority has expressed interest. */
    INTEREST_EXPRESSED("intresse anmält", "interest expressed"),
    /** The application is with the agency. */
    APPLIED("anmäld", "applied"),
    /** The agreement is sent, and nobody has signed. */
    AWAITING_SIGNATURES("väntar på båda parters underskrift", "awaiting both signatures"),
    /** Only the recipient has signed. */
    AWAITING_AGENCY_SIGNATURE("väntar på Försäkringskassans underskrift", "awaiting Försäkringskassan's signature"),
    /** Only the agency has signed. */
    AWAITING_RECIPIENT_SIGNATURE("väntar på mottagarens underskrift", "awaiting the recipient's signature"),
    /** Both have signed: the recipient may be connected. */
    SIGNED("undertecknad av båda parter", "signed by both parties"),
    /** Technically connected. */
    CONNECTED("ansluten", "connected"),
    /** Terminated: the way back begins as the way in did. */
    TERMINATED("uppsagd", "terminated");

    private final Bilingual text;

    ConnectionState(String swedish, String english) {
        this.text = new Bilingual(swedish, english);
    }

    /** {@return what it is called in running text} */
    public Bilingual text() {
        return text;
    }

    /** {@return whether nobody has to do anything more: the connection stands, or has been terminated} */
    public boolean isSettled() {
        return this == CONNECTED || this == TERMINATED;
    }
}
