package se.lefi.rules.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.Organisation;
import se.lefi.rules.CaseRequirement;
import se.lefi.rules.Requirement;
import se.lefi.rules.Rule;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.facts.AgreementStatus;
import se.lefi.rules.facts.CaseStatus;
import se.lefi.rules.facts.ConsentStatus;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.NecessityStatus;

/** Facts under a rule. Its requests amount to these facts, whatever else they hold. */
record RuleCell(Rule rule, Facts facts, List<RecipientType> recipients, ValidityPeriod stretch) implements Cell {
    @Override
    public DisclosureRequest request(LocalDate day, Choices choices) {
        Organisation recipient = Recipient.of(choices.among(recipients), choices);
        DataSubject subject = choices.subject();
        Evidence evidence = new Evidence(day, subject, choices);
        Set<InformationCategory> outside = outside(choices);
        Set<InformationCategory> named = namedByConsent(outside, choices);
        return DisclosureRequest.builder()
                .decisionDate(day)
                .recipient(recipient)
                .purpose(rule.purpose())
                .subject(subject)
                .addAllInformation(information(outside, named, choices))
                .agreement(agreement(evidence))
                .addAllCaseFiles(caseFiles(evidence, choices))
                .addAllConsents(consents(evidence, recipient, named, choices))
                .necessityStated(
                        facts.necessity() == NecessityStatus.NECESSITY_NOT_REQUIRED
                                ? choices.another()
                                : facts.necessity().isMet())
                .build();
    }

    /** What the facts leave unmet. */
    Set<Requirement> unmet() {
        return rule.requirements().stream()
                .filter(requirement -> !requirement.status(facts).isMet())
                .collect(Collectors.toSet());
    }

    private Optional<Agreement> agreement(Evidence evidence) {
        return facts.agreement() == AgreementStatus.AGREEMENT_MISSING
                ? Optional.empty()
                : Optional.of(evidence.agreement(facts.agreement(), facts.connection()));
    }

    /** The case that gets furthest, among others that get less far; any, where the rule asks for none. */
    private List<CaseFile> caseFiles(Evidence evidence, Choices choices) {
        Set<CaseMatter> matters = rule.caseFile().map(CaseRequirement::matters).orElse(EnumSet.allOf(CaseMatter.class));
        List<CaseFile> caseFiles = new ArrayList<>();
        List<CaseStatus> lesser = lesser(CaseStatus.values(), facts.caseFile());
        for (int i = choices.below(3); i > 0 && !lesser.isEmpty(); i--) {
            CaseStatus status = choices.among(lesser);
            if (status != CaseStatus.CASE_OF_ANOTHER_MATTER || matters.size() < CaseMatter.values().length) {
                caseFiles.add(evidence.caseFile(status, matters));
            }
        }
        if (facts.caseFile().compareTo(CaseStatus.CASE_MISSING) > 0) {
            caseFiles.add(choices.below(caseFiles.size() + 1), evidence.caseFile(facts.caseFile(), matters));
        }
        return caseFiles;
    }

    /** The consent that gets furthest, among others that get less far; any, where the rule asks for none. */
    private List<Consent> consents(
            Evidence evidence, Organisation recipient, Set<InformationCategory> named, Choices choices) {
        List<Consent> consents = new ArrayList<>();
        List<ConsentStatus> lesser = lesser(ConsentStatus.values(), facts.consent());
        for (int i = choices.below(3); i > 0 && !lesser.isEmpty(); i--) {
            Set<InformationCategory> any =
                    choices.some(InformationCategory.class, EnumSet.allOf(InformationCategory.class));
            consents.add(evidence.consent(choices.among(lesser), recipient.number(), rule.purpose(), any));
        }
        if (facts.consent().compareTo(ConsentStatus.CONSENT_MISSING) > 0) {
            consents.add(
                    choices.below(consents.size() + 1),
                    evidence.consent(facts.consent(), recipient.number(), rule.purpose(), named));
        }
        return consents;
    }

    /** Statuses of evidence that is there and gets less far; all of them, where the rule does not ask. */
    private static <S extends Enum<S>> List<S> lesser(S[] statuses, S furthest) {
        int firstOfEvidence = 2; // after "not required" and "missing"
        return Arrays.stream(statuses)
                .skip(firstOfEvidence)
                .filter(status -> furthest.ordinal() == 0 || status.compareTo(furthest) < 0)
                .toList();
    }

    /** What may not be let out: the category that the facts name, and perhaps more. */
    private Set<InformationCategory> outside(Choices choices) {
        Set<InformationCategory> outside = EnumSet.noneOf(InformationCategory.class);
        outside.addAll(facts.notDisclosable());
        Set<InformationCategory> others = EnumSet.allOf(InformationCategory.class);
        if (!consentCounts()) {
            others.removeAll(letOut(Set.of()));
        }
        for (int i = choices.below(3); i > 0 && !outside.isEmpty(); i--) {
            outside.add(choices.among(List.copyOf(others)));
        }
        return outside;
    }

    /** What the consent that gets furthest names: nothing that is outside. It names none only if that will do. */
    private Set<InformationCategory> namedByConsent(Set<InformationCategory> outside, Choices choices) {
        if (Collections.disjoint(outside, letOut(Set.of())) && !choices.another()) {
            return Set.of();
        }
        Set<InformationCategory> inside = EnumSet.allOf(InformationCategory.class);
        inside.removeAll(outside);
        Set<InformationCategory> named = choices.some(InformationCategory.class, inside);
        return named.isEmpty() ? inside : named;
    }

    private Set<InformationCategory> information(
            Set<InformationCategory> outside, Set<InformationCategory> named, Choices choices) {
        Set<InformationCategory> information = choices.some(InformationCategory.class, letOut(named));
        information.addAll(outside);
        return information;
    }

    /** What the rule lets out, on a consent that names these categories where it asks for one. */
    private Set<InformationCategory> letOut(Set<InformationCategory> named) {
        Set<InformationCategory> letOut = EnumSet.allOf(InformationCategory.class);
        rule.information().ifPresent(scope -> letOut.retainAll(scope.categories()));
        if (consentCounts()) {
            rule.consent()
                    .map(asked -> named.isEmpty() ? asked.impliedInformation() : named)
                    .ifPresent(letOut::retainAll);
        }
        return letOut;
    }

    /** Where there is no consent, it cannot cover too little; where information is not limited, neither. */
    private boolean consentCounts() {
        return rule.information().isPresent() && facts.consent().compareTo(ConsentStatus.CONSENT_MISSING) > 0;
    }
}
