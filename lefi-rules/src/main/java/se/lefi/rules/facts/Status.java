package se.lefi.rules.facts;

/**
 * How one thing that can be asked of a request stands. Each kind is an enum; the name of a status that is not met is
 * the code of what is unmet, and is API.
 */
public sealed interface Status
        permits RuleStatus,
                AgreementStatus,
                ConnectionStatus,
                CaseStatus,
                ConsentStatus,
                NecessityStatus,
                InformationStatus {

    /** {@return the enum constant's name} */
    String name();

    /** {@return the position among the statuses of its kind; the further a piece of evidence gets, the higher} */
    int ordinal();

    /** {@return whether nothing is missing here} */
    boolean isMet();
}
