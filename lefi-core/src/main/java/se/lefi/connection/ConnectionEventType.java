package se.lefi.connection;

import java.time.LocalDate;
import java.util.Locale;
import se.lefi.Bilingual;

/**
 * What can happen in the life of a connection, in the order of the published page (FACTS A4). The constants' names are API.
 */
public enum ConnectionEventType {
    /** <em>intresseanmälan</em>; authorities only, and they may skip it. */
    EXPRESSION_OF_INTEREST(Party.RECIPIENT, "intresseanmälan skickas in", "expression of interest sent in"),
    /** <em>anmälan</em>. */
    APPLICATION(Party.RECIPIENT, "anmälan skickas in", "application sent in"),
    /** <em>avtal</em> or <em>överenskommelse</em> sent to the recipient. */
    AGREEMENT_SENT(Party.AGENCY, "%s skickas till mottagaren", "%s sent to the recipient"),
    /** The recipient signs. */
    RECIPIENT_SIGNED(Party.RECIPIENT, "mottagaren undertecknar", "the recipient signs"),
    /** The agency signs. */
    AGENCY_SIGNED(Party.AGENCY, "Försäkringskassan undertecknar", "Försäkringskassan signs"),
    /**
     * <em>teknisk anslutning</em>. The page says that the recipient may be connected, not by whom; that the agency does it,
     * because it runs the service, is a reading.
     */
    CONNECTION(Party.AGENCY, "teknisk anslutning", "technical connection"),
    /**
     * <em>uppsägning</em>, dated the day from which it takes effect. The page says that the agreement or the service has to be
     * terminated, and lists what an authority's e-mail holds. That it is the recipient who terminates, and that its date is
     * that day, so that nothing later can be dated before it, are readings.
     */
    TERMINATION(Party.RECIPIENT, "uppsägning", "termination");

    private final Party actor;
    private final String swedish;
    private final String english;

    ConnectionEventType(Party actor, String swedish, String english) {
        this.actor = actor;
        this.swedish = swedish;
        this.english = english;
    }

    /** {@return who makes it happen} */
    public Party actor() {
        return actor;
    }

    /** {@return what happens, in the words of the route} */
    public Bilingual text(ConnectionRoute route) {
        Bilingual agreement = route.agreementName();
        return new Bilingual(
                String.format(Locale.ROOT, swedish, agreement.swedish()),
                String.format(Locale.ROOT, english, agreement.english()));
    }

    /** {@return the event of this type on that day} */
    public ConnectionEvent on(LocalDate date) {
        return new ConnectionEvent(this, date);
    }
}
