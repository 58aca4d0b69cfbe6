package se.lefi.rules;

/** How an unmet requirement can be mended. Each changes the evidence; none changes the purpose or the recipient. */
public enum Remedy {
    /** Conclude an agreement that both parties sign and that has not ended. */
    CONCLUDE_AGREEMENT,
    /** Connect technically. */
    CONNECT,
    /** Show a case about the individual that is open and of the matter that the ground asks for. */
    SHOW_CASE,
    /** Obtain the individual's consent to disclosure to this recipient for this purpose. */
    OBTAIN_CONSENT,
    /** State that the information is needed for the purpose, if it is. */
    STATE_NECESSITY,
    /** Leave out the categories of information that may not be disclosed. */
    NARROW_INFORMATION
}
