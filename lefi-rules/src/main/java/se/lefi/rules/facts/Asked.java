package se.lefi.rules.facts;

import java.util.Set;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.InformationCategory;
import se.lefi.internal.EnumSets;

/**
 * What a rule asks of the evidence beyond an agreement and a connection, which every rule asks for. Immutable and
 * thread-safe.
 *
 * @param caseMatters the matters of which a case will do; empty where no case is asked for
 * @param consent whether consent is asked for
 * @param impliedInformation what a consent covers that names no category
 * @param necessity whether a statement of need is asked for
 * @param limited whether the information is limited
 * @param information the categories within the limit
 */
public record Asked(
        Set<CaseMatter> caseMatters,
        boolean consent,
        Set<InformationCategory> impliedInformation,
        boolean necessity,
        boolean limited,
        Set<InformationCategory> information) {
    /** Copies the sets. */
    public Asked {
        caseMatters = EnumSets.copy(CaseMatter.class, caseMatters);
        impliedInformation = EnumSets.copy(InformationCategory.class, impliedInformation);
        information = EnumSets.copy(InformationCategory.class, information);
    }

    /** {@return the shape of the facts that are read against this} */
    public int shape() {
        return Facts.shape(!caseMatters.isEmpty(), consent, necessity, limited);
    }
}
