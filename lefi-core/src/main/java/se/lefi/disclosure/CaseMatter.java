package se.lefi.disclosure;

import se.lefi.Bilingual;

/** What an authority's case is about, as far as a ground of disclosure asks (FACTS B1). */
public enum CaseMatter {
    /** Economic benefits under the Social Insurance Code or comparable legislation, or the Acts (1991:1047) and (1993:16). */
    BENEFIT("ekonomisk förmån", "economic benefit"),
    /** The fee for care at a private healthcare establishment. */
    PRIVATE_CARE_FEE(
            "avgift för vård vid enskild vårdinrättning", "fee for care at a private healthcare establishment"),
    /** Anything else. */
    OTHER("annat", "anything else");

    private final Bilingual text;

    CaseMatter(String swedish, String english) {
        this.text = new Bilingual(swedish, english);
    }

    /** {@return what it is called in running text} */
    public Bilingual text() {
        return text;
    }
}
