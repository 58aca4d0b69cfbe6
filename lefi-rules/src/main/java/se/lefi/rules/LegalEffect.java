package se.lefi.rules;

import se.lefi.Bilingual;

/** The legal effect of a ground: what it does to the secrecy (FACTS B4). */
public enum LegalEffect {
    /** The agency has to disclose (<em>uppgiftsskyldighet</em>); OSL 10 kap. 28 § lifts secrecy between authorities. */
    DUTY("uppgiftsskyldighet, myndigheten ska lämna ut uppgifterna", "a duty, the agency has to disclose"),
    /** Secrecy does not hinder disclosure. */
    PERMISSION("tillåtelse, sekretess hindrar inte utlämnandet", "a permission, secrecy does not hinder disclosure"),
    /** The individual lifts the secrecy that protects him or her. */
    CONSENT("samtycke, den enskilde häver sekretessen", "consent, the individual lifts the secrecy");

    private final Bilingual text;

    LegalEffect(String swedish, String english) {
        this.text = new Bilingual(swedish, english);
    }

    /** {@return what it does, in words} */
    public Bilingual text() {
        return text;
    }
}
