package se.lefi.rules;

import se.lefi.Bilingual;

/** Which of three things a refusal is. The constants' names are API. */
public enum Refusal {
    /** No rule permits it: nothing the parties do can mend it. */
    NO_LEGAL_BASIS("ingen rättslig grund i utgåvan", "no legal basis in the edition"),
    /** A rule would permit it: each unmet requirement says how it can be mended. */
    REQUIREMENTS_UNMET("minst ett krav är inte uppfyllt", "at least one requirement is not met"),
    /** The edition cannot answer: it does not speak about the date, or the request leaves out what the answer turns on. */
    NOT_COVERED("utgåvan kan inte svara", "the edition cannot answer");

    private final Bilingual text;

    Refusal(String swedish, String english) {
        this.text = new Bilingual(swedish, english);
    }

    /** {@return what it is, in words} */
    public Bilingual text() {
        return text;
    }
}
