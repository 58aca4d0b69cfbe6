package se.lefi.rules;

import se.lefi.Bilingual;

/** Which of three things a refusal is. The constants' names are API. */
public enum Refusal {
    /** No rule permits it: nothing the parties do can mend it. */
    NO_LEGAL_BASIS("ingen rättslig grund", "no legal basis"),
    /** A rule would permit it: each unmet requirement says how it can be mended. */
    REQUIREMENTS_UNMET("krav är inte uppfyllda", "requirements unmet"),
    /** The edition does not speak about the date. */
    NOT_COVERED("utgåvan omfattar inte dagen", "date not covered by the edition");

    private final Bilingual text;

    Refusal(String swedish, String english) {
        this.text = new Bilingual(swedish, english);
    }

    /** {@return what it is, in words} */
    public Bilingual text() {
        return text;
    }
}
