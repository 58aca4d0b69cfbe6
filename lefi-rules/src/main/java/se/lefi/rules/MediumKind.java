package se.lefi.rules;

import se.lefi.Bilingual;

/** What the second leg of a disclosure is (FACTS B2): it was the automated medium, and is the processing since 2024-02-15. */
public enum MediumKind {
    /** <em>medium för automatiserad behandling</em>. */
    AUTOMATED_MEDIUM("medium för automatiserad behandling", "automated medium"),
    /** <em>stöd för behandlingen</em>: electronic disclosure other than direct access needs no special basis any more. */
    PROCESSING("stöd för behandlingen", "basis for the processing");

    private final Bilingual text;

    MediumKind(String swedish, String english) {
        this.text = new Bilingual(swedish, english);
    }

    /** {@return what it is called in print} */
    public Bilingual text() {
        return text;
    }
}
