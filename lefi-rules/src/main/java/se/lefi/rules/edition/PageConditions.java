package se.lefi.rules.edition;

import static se.lefi.law.CitationSource.PAGE;

import java.time.LocalDate;
import se.lefi.law.LegalBasis;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.Fee;
import se.lefi.rules.FeeBasis;

/** What the page says of every disclosure without citing a provision; both editions ask for it (FACTS A1, A2, A4). */
final class PageConditions {
    static final LegalBasis INSURER_AGREEMENT = LegalBasis.condition(
            PAGE,
            "Förutsättningar: ett avtal mellan mottagaren och Försäkringskassan",
            "Preconditions: an agreement between the recipient and Försäkringskassan");
    static final LegalBasis INSURER_CONNECTION = LegalBasis.condition(
            PAGE,
            "Anslutningsprocess: teknisk anslutning när båda parter har undertecknat avtalet",
            "Connection process: technical connection once both parties have signed the agreement");
    static final LegalBasis AUTHORITY_AGREEMENT = LegalBasis.condition(
            PAGE,
            "Anslutningsprocess: en skriftlig överenskommelse som båda parter har undertecknat",
            "Connection process: a written överenskommelse that both parties have signed");
    static final LegalBasis AUTHORITY_CONNECTION = LegalBasis.condition(
            PAGE,
            "Anslutningsprocess: teknisk anslutning när båda parter har undertecknat överenskommelsen",
            "Connection process: technical connection once both parties have signed the överenskommelse");
    static final LegalBasis AUTHORITY_HAS_CASE = LegalBasis.condition(
            PAGE,
            "Förutsättningar: ett ärende hos myndigheten om den person vars uppgifter efterfrågas",
            "Preconditions: a case at the authority about the person whose data is asked for");

    /** FACTS A4: a fee model is published, and its prices apply from 2013-01-01. */
    static final FeeBasis FEE_MODEL = new FeeBasis(
            Fee.MAY_BE_CHARGED,
            LegalBasis.condition(
                    PAGE,
                    "Avgiftsmodell LEFI Prenumeration: priserna gäller från 1 januari 2013",
                    "Fee model of LEFI Prenumeration: the prices apply from 1 January 2013"),
            ValidityPeriod.from(LocalDate.of(2013, 1, 1)));

    private PageConditions() {}
}
