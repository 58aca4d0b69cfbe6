package se.lefi.connection;

import se.lefi.Bilingual;

/** Why an event is refused. The constants' names are API. */
public enum ConnectionRefusal {
    /** The page has no way in for organisations of this kind. */
    NO_PROCESS(
            "sidan har ingen anslutningsprocess för organisationer av detta slag",
            "the page has no connection process for organisations of this kind"),
    /** The step, or the way of leaving, is another kind of organisation's. */
    NOT_OF_THIS_PROCESS(
            "ingår inte i anslutningsprocessen för organisationer av detta slag",
            "is not part of the connection process for organisations of this kind"),
    /** The connection is terminated. That the way back begins anew is a reading: the page does not speak of one. */
    CONNECTION_TERMINATED(
            "anslutningen är uppsagd: vägen tillbaka kräver en ny anmälan",
            "the connection is terminated: the way back takes a new application"),
    /**
     * Something has to happen before; the refusal names it. For a termination that is a connection: that only one that stands
     * can be terminated is a reading.
     */
    STEPS_MISSING("tidigare steg saknas", "earlier steps are missing"),
    /** It has happened already, or the process has gone past it. */
    ALREADY_PAST("steget är redan passerat", "the step is already past"),
    /**
     * The date is before that of the event before. A termination counts from the day it takes effect: that nothing later can
     * be dated before it is a reading.
     */
    DATE_GOES_BACKWARDS("datumet är före den föregående händelsens", "the date is before that of the previous event");

    private final Bilingual text;

    ConnectionRefusal(String swedish, String english) {
        this.text = new Bilingual(swedish, english);
    }

    /** {@return the reason in words} */
    public Bilingual text() {
        return text;
    }
}
