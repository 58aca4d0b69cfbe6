package se.lefi.law;

/** Where a citation comes from; every citation says so. */
public enum CitationSource {
    /** The agency's published page says so. */
    PAGE,
    /** The statute's own wording says so. */
    STATUTE,
    /** A reading of the statute; another one is possible. */
    INTERPRETATION
}
