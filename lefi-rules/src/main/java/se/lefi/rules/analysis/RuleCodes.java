package se.lefi.rules.analysis;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.InformationCategory;
import se.lefi.rules.CaseRequirement;
import se.lefi.rules.Requirement;
import se.lefi.rules.Rule;
import se.lefi.rules.facts.AgreementStatus;
import se.lefi.rules.facts.CaseStatus;
import se.lefi.rules.facts.ConnectionStatus;
import se.lefi.rules.facts.ConsentStatus;
import se.lefi.rules.facts.InformationStatus;
import se.lefi.rules.facts.NecessityStatus;
import se.lefi.rules.facts.Status;

/** The codes that a rule can give, told from what it asks for. */
final class RuleCodes {
    private RuleCodes() {}

    static Set<String> of(Rule rule) {
        Set<String> codes = new TreeSet<>();
        for (Requirement requirement : rule.requirements()) {
            Arrays.stream(statuses(requirement))
                    .filter(status -> !status.isMet())
                    .map(Status::name)
                    .forEach(codes::add);
        }
        if (rule.caseFile()
                .map(CaseRequirement::matters)
                .filter(RuleCodes::isAny)
                .isPresent()) {
            codes.remove(CaseStatus.CASE_OF_ANOTHER_MATTER.name());
        }
        if (rule.consent().isEmpty()
                && rule.information().filter(scope -> isAll(scope.categories())).isPresent()) {
            codes.remove(InformationStatus.INFORMATION_NOT_DISCLOSABLE.name());
        }
        return codes;
    }

    private static Status[] statuses(Requirement requirement) {
        return switch (requirement) {
            case AGREEMENT -> AgreementStatus.values();
            case CONNECTION -> ConnectionStatus.values();
            case CASE -> CaseStatus.values();
            case CONSENT -> ConsentStatus.values();
            case NECESSITY -> NecessityStatus.values();
            case INFORMATION -> InformationStatus.values();
        };
    }

    private static boolean isAny(Set<CaseMatter> matters) {
        return matters.size() == CaseMatter.values().length;
    }

    private static boolean isAll(Set<InformationCategory> categories) {
        return categories.size() == InformationCategory.values().length;
    }
}
