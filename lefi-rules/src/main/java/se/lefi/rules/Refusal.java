package se.lefi.rules;

/** Which of three things a refusal is. */
public enum Refusal {
    /** No rule permits it: nothing the parties do can mend it. */
    NO_LEGAL_BASIS,
    /** A rule would permit it: each unmet requirement says how it can be mended. */
    REQUIREMENTS_UNMET,
    /** The edition does not speak about the date. */
    NOT_COVERED
}
