package se.lefi.rules;

import se.lefi.Bilingual;

/** The legal effect of a ground: what it does to the secrecy (FACTS B4). */
public enum LegalEffect {
    /** The agency has to disclose (<em>uppgiftsskyldighet</em>); OSL 10 kap. 28 § lifts secrecy between authorities. */
    DUTY(
            "uppgiftsskyldighet, myndigheten ska lämna ut uppgifterna och sekretessen mellan myndigheter bryts (10 kap. 28 § OSL)",
            "a duty, the agency has to disclose and the secrecy between authorities is lifted (OSL 10:28)"),
    /** A provision that lifts secrecy (<em>sekretessbrytande bestämmelse</em>) without any duty. */
    PERMISSION("sekretessbrytande bestämmelse, ingen skyldighet", "a provision that lifts secrecy, no duty"),
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
