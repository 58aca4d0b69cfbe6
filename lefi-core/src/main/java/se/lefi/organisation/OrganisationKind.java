package se.lefi.organisation;

import se.lefi.Bilingual;

/** What kind of recipient an organisation is (FACTS A1 and A2; anything else is {@link #OTHER}). */
public enum OrganisationKind {
    /** <em>försäkringsbolag</em>. */
    INSURANCE_COMPANY("försäkringsbolag", "insurance companies"),
    /** <em>försäkringsförmedlare</em>. */
    INSURANCE_INTERMEDIARY("försäkringsförmedlare", "insurance intermediaries"),
    /** <em>statlig myndighet</em>. */
    STATE_AUTHORITY("statliga myndigheter", "state authorities"),
    /** <em>kommunal myndighet</em>; a region counts as municipal here. */
    MUNICIPAL_AUTHORITY("kommunala myndigheter", "municipal authorities"),
    /** Any other recipient. */
    OTHER("andra mottagare", "other recipients");

    private final Bilingual text;

    OrganisationKind(String swedish, String english) {
        this.text = new Bilingual(swedish, english);
    }

    /** {@return what such recipients are called in running text, in the plural} */
    public Bilingual text() {
        return text;
    }

    /** {@return whether this is an insurance company or intermediary} */
    public boolean isInsurer() {
        return this == INSURANCE_COMPANY || this == INSURANCE_INTERMEDIARY;
    }

    /** {@return whether this is an authority, state or municipal} */
    public boolean isAuthority() {
        return this == STATE_AUTHORITY || this == MUNICIPAL_AUTHORITY;
    }
}
