package se.lefi.law;

/** Where a citation comes from (DESIGN: every citation carries it). */
public enum CitationSource {
    /** The agency's published page says so. */
    PAGE,
    /** The statute's own wording says so. */
    STATUTE,
    /** A reading of the statute; another one is possible. */
    INTERPRETATION
}
