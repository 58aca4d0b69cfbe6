package se.lefi.connection;

import se.lefi.Bilingual;

/** The two parties to a connection. */
public enum Party {
    /** The organisation that receives data (<em>mottagaren</em>). */
    RECIPIENT("mottagaren", "the recipient"),
    /** Försäkringskassan, which runs the service. */
    AGENCY("Försäkringskassan", "Försäkringskassan");

    private final Bilingual text;

    Party(String swedish, String english) {
        this.text = new Bilingual(swedish, english);
    }

    /** {@return what it is called in running text} */
    public Bilingual text() {
        return text;
    }
}
