package se.lefi.rules.edition;

import static se.lefi.law.CitationSource.PAGE;

import se.lefi.law.LegalBasis;

/** What the page asks for before any disclosure, without citing a provision (FACTS A1, A2, A4). */
final class PageConditions {
    static final LegalBasis INSURER_AGREEMENT = LegalBasis.condition(
            PAGE,
            "Förutsättningar: ett avtal mellan försäkringsbolaget och Försäkringskassan",
            "Preconditions: an agreement between the insurance company and Försäkringskassan");
    static final LegalBasis INSURER_CONNECTION = LegalBasis.condition(
            PAGE,
            "Anslutningsprocess: teknisk anslutning när båda parter har undertecknat avtalet",
            "Connection process: technical connection once both parties have signed the agreement");
    static final LegalBasis AUTHORITY_AGREEMENT = LegalBasis.condition(
            PAGE,
            "Anslutningsprocess: en överenskommelse som båda parter har undertecknat",
            "Connection process: an överenskommelse that both parties have signed");
    static final LegalBasis AUTHORITY_CONNECTION = LegalBasis.condition(
            PAGE,
            "Anslutningsprocess: teknisk anslutning när båda parter har undertecknat överenskommelsen",
            "Connection process: technical connection once both parties have signed the överenskommelse");
    static final LegalBasis AUTHORITY_HAS_CASE = LegalBasis.condition(
            PAGE,
            "Förutsättningar: ett ärende hos myndigheten om den person vars uppgifter efterfrågas",
            "Preconditions: a case at the authority about the person whose data is asked for");

    private PageConditions() {}
}
