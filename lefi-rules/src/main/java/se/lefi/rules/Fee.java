package se.lefi.rules;

import se.lefi.Bilingual;

/** Whether a disclosure costs its recipient anything. */
public enum Fee {
    /** A fee may be charged; how much is not known here. */
    MAY_BE_CHARGED("får tas ut", "may be charged"),
    /** Free of charge. */
    FREE_OF_CHARGE("avgiftsfritt", "free of charge");

    private final Bilingual text;

    Fee(String swedish, String english) {
        this.text = new Bilingual(swedish, english);
    }

    /** {@return whether a fee may be charged, in words} */
    public Bilingual text() {
        return text;
    }
}
