package se.lefi.rules.analysis;

import java.util.List;
import se.lefi.Bilingual;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Recipients;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;

/** Small books of third parties, on an act that does not exist. */
final class TrialBooks {
    static final Recipients INSURERS = Recipients.of(OrganisationKind.INSURANCE_COMPANY);
    static final List<ValidityPeriod> REGISTERED = List.of(ValidityPeriod.ALWAYS);

    private TrialBooks() {}

    static LegalBasis section(int number) {
        return LegalBasis.of(
                CitationSource.STATUTE,
                Statute.of("1999:9999", "provlagen", "Trial Act").section(number));
    }

    /** A rule that asks for nothing beyond what every rule must have. */
    static Rule rule(String id, Recipients recipients) {
        return Rule.builder()
                .id(id)
                .recipients(recipients)
                .purpose(DisclosurePurpose.COORDINATION)
                .ground(section(1))
                .mediumBasis(section(2))
                .agreement(section(3))
                .connection(section(4))
                .build();
    }

    static RuleBook bookOf(Rule... rules) {
        return RuleBook.builder()
                .id("trial")
                .title(new Bilingual("prov", "trial"))
                .closure(section(99))
                .addRules(rules)
                .build();
    }
}
