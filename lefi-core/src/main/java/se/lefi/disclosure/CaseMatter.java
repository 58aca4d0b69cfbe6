package se.lefi.disclosure;

/** What an authority's case is about, as far as a ground of disclosure asks (FACTS B1). */
public enum CaseMatter {
    /** Economic benefits under the Social Insurance Code or comparable legislation, or the Acts (1991:1047) and (1993:16). */
    BENEFIT,
    /** The fee for care at a private nursing institution. */
    PRIVATE_CARE_FEE,
    /** Anything else. */
    OTHER
}
