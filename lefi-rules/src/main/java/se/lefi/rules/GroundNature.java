package se.lefi.rules;

/** What a ground does (FACTS B4). */
public enum GroundNature {
    /** The agency has to disclose (<em>uppgiftsskyldighet</em>); OSL 10 kap. 28 § lifts secrecy between authorities. */
    DUTY,
    /** Secrecy does not hinder disclosure. */
    PERMISSION,
    /** The individual lifts the secrecy that protects him or her. */
    CONSENT
}
