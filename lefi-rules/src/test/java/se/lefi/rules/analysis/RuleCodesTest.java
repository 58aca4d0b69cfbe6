package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lefi.rules.analysis.TrialBooks.INSURERS;
import static se.lefi.rules.analysis.TrialBooks.rule;
import static se.lefi.rules.analysis.TrialBooks.section;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.ConsentRequirement;
import se.lefi.disclosure.InformationCategory;
import se.lefi.rules.CaseRequirement;
import se.lefi.rules.InformationScope;
import se.lefi.rules.Rule;

/** DESIGN section 4: the codes of what a rule asks for. */
class RuleCodesTest {
    private static final Rule PLAIN = rule("plain", INSURERS);
    private static final Set<InformationCategory> EVERYTHING = EnumSet.allOf(InformationCategory.class);

    @Test
    void everyRuleAsksForAgreementAndConnection() {
        gives(PLAIN);
    }

    @Test
    void aCaseOfAnyMatterIsOfNoOther() {
        gives(
                PLAIN.withCaseFile(CaseRequirement.of(CaseMatter.BENEFIT, section(5))),
                "CASE_MISSING",
                "CASE_CONCERNS_ANOTHER_PERSON",
                "CASE_NOT_OPEN",
                "CASE_OF_ANOTHER_MATTER");
        gives(
                PLAIN.withCaseFile(CaseRequirement.ofAnyMatter(section(5))),
                "CASE_MISSING",
                "CASE_CONCERNS_ANOTHER_PERSON",
                "CASE_NOT_OPEN");
    }

    @Test
    void aLimitThatLeavesNothingOutIsReachedOnAConsentAlone() {
        InformationScope everything = new InformationScope(section(9), EVERYTHING);
        InformationScope address = new InformationScope(section(9), Set.of(InformationCategory.ADDRESS));
        gives(PLAIN.withInformation(everything));
        gives(PLAIN.withInformation(address), "INFORMATION_NOT_DISCLOSABLE");
        gives(PLAIN.withNecessity(section(8)), "NECESSITY_NOT_STATED");
        Rule onConsent = PLAIN.withConsent(ConsentRequirement.of(section(6)));
        String[] codes = {
            "CONSENT_MISSING",
            "CONSENT_FROM_ANOTHER_PERSON",
            "CONSENT_FOR_ANOTHER_RECIPIENT",
            "CONSENT_FOR_ANOTHER_PURPOSE",
            "CONSENT_NOT_YET_GIVEN",
            "CONSENT_WITHDRAWN",
            "CONSENT_EXPIRED",
            "INFORMATION_NOT_DISCLOSABLE"
        };
        gives(onConsent.withInformation(everything), codes);
        gives(onConsent.withInformation(address), codes);
    }

    private static void gives(Rule rule, String... more) {
        Set<String> expected = new TreeSet<>(Set.of(more));
        expected.addAll(Set.of("AGREEMENT_MISSING", "AGREEMENT_NOT_SIGNED", "AGREEMENT_ENDED", "NOT_CONNECTED"));
        assertEquals(expected, RuleCodes.of(rule));
    }
}
