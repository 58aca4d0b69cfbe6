package se.lefi.rules.edition;

import java.util.List;
import se.lefi.Bilingual;
import se.lefi.rules.Omission;

/** What the editions leave out on purpose (FACTS A4, B1, B2). */
final class Omissions {
    static final List<Omission> AS_PUBLISHED = List.of(omission(
            "Avgiftsmodellens belopp",
            "Avgiftsmodellen är en PDF som lefi inte har; inget belopp är känt, och inget hittas på.",
            "The amounts of the fee model",
            "The model is a PDF that lefi does not have; no amount is known, and none is invented."));

    static final List<Omission> BY_STATUTE = List.of(
            omission(
                    "Arbetsgivare, försäkringsinrättningar och utländska organ (110 kap. 39 § SFB)",
                    "Tjänsten erbjuds dem inte.",
                    "Employers, insurance institutions and foreign bodies (SFB 110:39)",
                    "The service is not offered to them."),
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
                    "Försäkringsförmedlare enligt 110 kap. 39 § SFB",
                    "De nämns inte i bestämmelsen. En läsning efter ordalydelsen.",
                    "Insurance intermediaries under SFB 110:39",
                    "The provision does not name them. A reading of the letter."),
            omission(
                    "Utlämnande på myndighetens eget initiativ (3 § förordningen 2008:975)",
                    "lefi besvarar begäranden.",
                    "Disclosure on the agency's own initiative (Ordinance 2008:975 section 3)",
                    "lefi answers requests."),
            omission(
                    "Villkor som den enskilde fäster vid ett samtycke (OSL)",
                    "Ett samtycke uttrycks här i mottagare, ändamål, uppgifter och dagar.",
                    "Conditions that the individual attaches to a consent (OSL)",
                    "A consent is expressed here in recipient, purposes, categories and days."),
            omission(
                    "Direktåtkomst (114 kap. 14 § SFB)",
                    "Den kräver särskilt stöd och är inte vad tjänsten ger.",
                    "Direct access (SFB 114:14)",
                    "It needs a special basis, and is not what the service gives."));

    private Omissions() {}

    private static Omission omission(String whatSwedish, String whySwedish, String whatEnglish, String whyEnglish) {
        return new Omission(new Bilingual(whatSwedish, whatEnglish), new Bilingual(whySwedish, whyEnglish));
    }
}
