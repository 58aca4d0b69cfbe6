package se.lefi.rules.edition;

import static se.lefi.law.CitationSource.INTERPRETATION;

import java.time.LocalDate;
import se.lefi.Bilingual;
import se.lefi.law.LegalBasis;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.RuleBook;

/** Edition B, by statute: the grounds of FACTS B1, source by source, each beside the media of B2. */
final class ByStatute {
    static final RuleBook BOOK = RuleBook.builder()
            .id("by-statute")
            .version("2026-04-27.1")
            .title(new Bilingual("LEFI Prenumeration, enligt författning", "LEFI Prenumeration, by statute"))
            .coverage(ValidityPeriod.from(LocalDate.of(2020, 4, 1)))
            .lawCheckedTo(LocalDate.of(2026, 4, 27))
            .defaultBasis(SecrecyAct.SECRECY_HOLDS)
            .coverageBasis(
                    LegalBasis.condition(
                            INTERPRETATION,
                            "Utgåvan omfattar beslutsdagar fr.o.m. 1 april 2020 och, bland myndigheter, dem som anger sin funktion",
                            "The edition covers decision days from 1 April 2020 and, of authorities, those that state their function"))
            .addAllRules(SocialInsuranceCode.RULES)
            .addAllRules(SecrecyAct.RULES)
            .addAllRules(Ordinance1980_995.RULES)
            .addAllRules(Ordinance2008_975.RULES)
            .addAllRules(Ordinance2009_555.RULES)
            .addAllRegister(StatuteRegister.provisions())
            .addAllOmissions(Omissions.BY_STATUTE)
            .build();

    private ByStatute() {}
}
