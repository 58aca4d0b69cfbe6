package se.lefi.rules.edition;

import java.util.List;
import se.lefi.Bilingual;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Omission;
import se.lefi.rules.RecipientScope;

/** What the editions leave out on purpose (FACTS A4, B5). */
final class Omissions {
    static final List<Omission> AS_PUBLISHED = List.of(
            omission(
                    "Avgiftsmodellens belopp",
                    "Avgiftsmodellen är en PDF som lefi inte har; inget belopp är känt, och inget hittas på.",
                    "The amounts of the fee model",
                    "The model is a PDF that lefi does not have; no amount is known, and none is invented."),
            stateAuthorities("2008:975", DisclosurePurpose.SOCIAL_SERVICES_CASE),
            stateAuthorities("2009:555", DisclosurePurpose.CHILD_RAISING_ALLOWANCE_CASE));

    static final List<Omission> BY_STATUTE = List.of(
            omission(
                    "Arbetsgivare, försäkringsinrättningar och utländska organ (110 kap. 39 § SFB)",
                    "Tjänsten erbjuds dem inte.",
                    "Employers, insurance institutions and foreign bodies (SFB 110:39)",
                    "The service is not offered to them."),
            omission(
                            "Försäkringsförmedlare enligt 110 kap. 39 § SFB",
                            "De nämns inte i bestämmelsen: enligt ordalydelsen (tolkning) får de inga uppgifter för samordning.",
                            "Insurance intermediaries under SFB 110:39",
                            "The provision does not name them: by the letter (a reading) they can have no data for coordination.")
                    .explaining(
                            RecipientScope.of(OrganisationKind.INSURANCE_INTERMEDIARY), DisclosurePurpose.COORDINATION),
            omission(
                            "Försäkringsförmedlare enligt den äldre 114 kap. 26 § SFB",
                            "Bestämmelsen avsåg enligt rekonstruktionen (tolkning) organ som driver försäkringsrörelse, och det gör"
                                    + " inte en förmedlare: för skadereglering kan de få uppgifter först fr.o.m. 15 februari 2024.",
                            "Insurance intermediaries under the old SFB 114:26",
                            "As reconstructed (a reading) the provision was about bodies that carry on insurance business, which an"
                                    + " intermediary does not: they can have data for claims settlement only from 15 February 2024.")
                    .explaining(
                            RecipientScope.of(OrganisationKind.INSURANCE_INTERMEDIARY),
                            DisclosurePurpose.CLAIMS_SETTLEMENT),
            omission(
                    "Inspektionen för socialförsäkringen (4 § förordningen 1980:995)",
                    "Dess tillsyn är inget ärende om en person, vilket tjänsten förutsätter.",
                    "Inspektionen för socialförsäkringen (Ordinance 1980:995 section 4)",
                    "Its supervision is no case about a person, which the service presupposes."),
            omission(
                    "Avvägningar: menprövning, och om en uppgift behövs",
                    "Lagen lämnar dem åt människor; lefi antecknar bara vad mottagaren anger.",
                    "Balancing: harm, and whether something is needed",
                    "The law leaves it to people; lefi only records what the recipient states."),
            omission(
                    "Utlämnande på myndighetens eget initiativ (3 § förordningen 2008:975)",
                    "lefi besvarar begäranden.",
                    "Disclosure on the agency's own initiative (Ordinance 2008:975 section 3)",
                    "lefi answers requests."),
            omission(
                    "Förbehåll (12 kap. 2 § OSL)",
                    "Ett samtycke uttrycks här i mottagare, ändamål, uppgifter och dagar.",
                    "Reservations that the individual attaches to a consent (OSL 12:2)",
                    "A consent is expressed here in recipient, purposes, categories and days."),
            omission(
                    "10 kap. 15 a § OSL (SFS 2025:934)",
                    "Den tillåter sedan den 1 december 2025 utlämnande mellan myndigheter mot brott och felaktiga utbetalningar"
                            + " efter en intresseavvägning, som lagen lämnar åt människor.",
                    "OSL 10:15 a (SFS 2025:934)",
                    "Since 1 December 2025 it permits disclosure between authorities against crime and wrong payments after a"
                            + " weighing of interests, which the law leaves to people."),
            omission(
                    "2 § lagen (2024:307), ändrad genom SFS 2025:761",
                    "Skyldigheten mot felaktiga utbetalningar gäller sedan den 1 juli 2024, i ändrad lydelse sedan den 8 september"
                            + " 2025, mot angivna myndigheter, kommuner och arbetslöshetskassor efter en intresseavvägning, och sidan"
                            + " erbjuder inte tjänsten för den.",
                    "Act (2024:307) section 2, amended by SFS 2025:761",
                    "The duty against wrong payments holds since 1 July 2024, as amended since 8 September 2025, towards named"
                            + " authorities, municipalities and unemployment funds after a weighing of interests, and the page does not"
                            + " offer the service for it."),
            omission(
                    "7 § förordningen (2008:975)",
                    "Samma uppgifter från Pensionsmyndigheten, som inte driver tjänsten.",
                    "Ordinance 2008:975 section 7",
                    "The same data from Pensionsmyndigheten, which does not run this service."),
            omission(
                    "Skyddade adresser (21 kap. 3 § OSL)",
                    "Sekretess för förföljda personer prövar myndigheten i varje fall; ett svar att uppgifter får lämnas ut säger inget om den,"
                            + " och det sägs vid ADDRESS.",
                    "Protected addresses (OSL 21:3)",
                    "Secrecy for persons under threat is for the agency to weigh in each case; a permission here says nothing about"
                            + " it, and says so beside ADDRESS."),
            omission(
                    "Enskilda näringsidkare",
                    "En förmedlare som är en fysisk person har ett personnummer som organisationsnummer; lefi tar inte emot"
                            + " något sådant.",
                    "Sole traders",
                    "An intermediary that is a natural person has a personal identity number as its organisation number; lefi"
                            + " takes none."),
            omission(
                    "Samtycke för någon annan (12 kap. 3 § OSL): vårdnadshavare, god man, förvaltare",
                    "Vem som får häva sekretessen för någon annan får människor bedöma; samtycket avser här den vars sekretess hävs.",
                    "Consent on another's behalf (OSL 12:3): guardians, god man, förvaltare",
                    "Who may lift the secrecy for somebody else is for people to judge; the subject of a consent is the individual"
                            + " whose secrecy is lifted."),
            omission(
                    "Direktåtkomst (114 kap. 14 § SFB)",
                    "Den kräver särskilt stöd och är inte vad tjänsten ger. Vad ordet betyder i SFB följer av tryckfrihetsförordningen"
                            + " 2 kap. 3 § andra stycket (HFD 2015:61, om systertjänsten LEFI Online; referatets rubrik är läst, inte hela domen).",
                    "Direct access (SFB 114:14)",
                    "It needs a special basis, and is not what the service gives. What the word means in SFB follows the Freedom of the"
                            + " Press Act 2:3 second paragraph (HFD 2015:61, about the sister service LEFI Online; its headnote was read, not the whole judgment)."),
            omission(
                    "Uttryckligt samtycke",
                    "De äldre 114 kap. 25 och 26 §§ krävde det enligt rekonstruktionen. Ett samtycke här säger inte i vilken form det lämnades; det är en"
                            + " anmärkning, inget krav.",
                    "Express consent",
                    "The old 114:25 and 114:26 asked for it as reconstructed. A consent here does not say in what form it was given; it is a note, not a"
                            + " requirement."));

    private Omissions() {}

    /** FACTS A2. */
    private static Omission stateAuthorities(String ordinance, DisclosurePurpose purpose) {
        return omission(
                        "Statliga myndigheter enligt förordningen (" + ordinance + ")",
                        "Sidan säger inte vilka mottagare förordningen gäller. Enligt förordningens rubrik (tolkning) är det"
                                + " kommunala myndigheter.",
                        "State authorities under the Ordinance (" + ordinance + ")",
                        "The page does not say which recipients the ordinance serves. By the ordinance's title (a reading) they"
                                + " are municipal authorities.")
                .explaining(RecipientScope.of(OrganisationKind.STATE_AUTHORITY), purpose);
    }

    private static Omission omission(String whatSwedish, String whySwedish, String whatEnglish, String whyEnglish) {
        return Omission.of(new Bilingual(whatSwedish, whatEnglish), new Bilingual(whySwedish, whyEnglish));
    }
}
