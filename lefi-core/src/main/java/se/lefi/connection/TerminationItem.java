package se.lefi.connection;

import se.lefi.Bilingual;

/** What an authority's notice of termination has to hold, in the order of the page (FACTS A4). */
public enum TerminationItem {
    /** That it concerns termination. */
    CONCERNS_TERMINATION("att ärendet gäller uppsägning", "that it concerns termination"),
    /** The organisation number. */
    ORGANISATION_NUMBER("organisationsnummer", "organisation number"),
    /** The organisation's name. */
    ORGANISATION_NAME("organisationsnamn", "organisation name"),
    /** The day from which it takes effect. */
    EFFECTIVE_DATE("från vilket datum uppsägningen ska gälla", "the date from which the termination takes effect");

    private final Bilingual text;

    TerminationItem(String swedish, String english) {
        this.text = new Bilingual(swedish, english);
    }

    /** {@return what it is called in running text} */
    public Bilingual text() {
        return text;
    }
}
