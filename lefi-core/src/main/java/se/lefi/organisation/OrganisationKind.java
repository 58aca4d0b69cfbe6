package se.lefi.organisation;

/** What kind of recipient an organisation is (FACTS A1 and A2; anything else is {@link #OTHER}). */
public enum OrganisationKind {
    /** <em>försäkringsbolag</em>. */
    INSURANCE_COMPANY,
    /** <em>försäkringsförmedlare</em>. */
    INSURANCE_INTERMEDIARY,
    /** <em>statlig myndighet</em>. */
    STATE_AUTHORITY,
    /** <em>kommunal myndighet</em>; a region counts as municipal here. */
    MUNICIPAL_AUTHORITY,
    /** Any other recipient. */
    OTHER;

    /** {@return whether this is an authority, state or municipal} */
    public boolean isAuthority() {
        return this == STATE_AUTHORITY || this == MUNICIPAL_AUTHORITY;
    }
}
