package se.lefi.rules;

import java.util.function.Function;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Status;

/** What a rule can ask of the evidence, in the order in which it is checked. A requirement sees facts only. */
public enum Requirement {
    /** An agreement in force; every rule asks for it. */
    AGREEMENT(Facts::agreement, Remedy.CONCLUDE_AGREEMENT),
    /** A technical connection; every rule asks for it. */
    CONNECTION(Facts::connection, Remedy.CONNECT),
    /** An open case about the individual. */
    CASE(Facts::caseFile, Remedy.SHOW_CASE),
    /** The individual's effective consent. */
    CONSENT(Facts::consent, Remedy.OBTAIN_CONSENT),
    /** A statement that the information is needed for the purpose. */
    NECESSITY(Facts::necessity, Remedy.STATE_NECESSITY),
    /** No category of information beyond what may be let out. */
    INFORMATION(Facts::information, Remedy.NARROW_INFORMATION);

    private final Function<Facts, Status> status;
    private final Remedy remedy;

    Requirement(Function<Facts, Status> status, Remedy remedy) {
        this.status = status;
        this.remedy = remedy;
    }

    /** {@return how it stands} */
    public Status status(Facts facts) {
        return status.apply(facts);
    }

    /** {@return what mends it where it is unmet} */
    public Remedy remedy() {
        return remedy;
    }
}
