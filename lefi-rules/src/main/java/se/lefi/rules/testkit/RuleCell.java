package se.lefi.rules.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Rule;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/** Facts under a rule. Its requests amount to these facts, whatever else they hold. */
record RuleCell(Rule rule, Facts facts, List<RecipientType> recipients, ValidityPeriod segment) implements Cell {
    @Override
    public DisclosureRequest request(LocalDate day, Draws draws) {
        Organisation recipient = Recipients.of(draws.among(recipients), draws);
        DataSubject subject = draws.subject();
        EvidenceOfStatus evidence = new EvidenceOfStatus(day, subject, draws);
        Set<InformationCategory> outside = outside(draws);
        Set<InformationCategory> named = namedByConsent(outside, draws);
        DisclosureRequest request = DisclosureRequest.builder()
                .decisionDate(day)
                .recipient(recipient)
                .purpose(rule.purpose())
                .subject(subject)
                .addAllInformation(information(outside, named, draws))
                .agreement(agreement(evidence, draws))
                .addAllCaseFiles(caseFiles(evidence, draws))
                .addAllConsents(consents(evidence, recipient, named, draws))
                .build();
        return withStatements(request, draws);
    }

    /** What the facts leave unmet. */
    Set<Requirement> unmet() {
        return Set.copyOf(facts.unmet());
    }

    /** Made as the facts have it, and either way where the rule does not ask. */
    private DisclosureRequest withStatements(DisclosureRequest request, Draws draws) {
        DisclosureRequest stating = request;
        for (Requirement requirement : Requirement.values()) {
            if (requirement.statement().isPresent()) {
                boolean made = facts.statusOf(requirement).map(Status::isMet).orElseGet(draws::another);
                stating = requirement.statement().get().in(stating, made);
            }
        }
        return stating;
    }

    private Optional<Agreement> agreement(EvidenceOfStatus evidence, Draws draws) {
        Status agreement = facts.statusOf(Requirement.AGREEMENT).orElse(Status.AGREEMENT_IN_FORCE);
        Status connection = facts.statusOf(Requirement.CONNECTION)
                .orElseGet(() -> draws.another() ? Status.CONNECTED : Status.NOT_CONNECTED);
        return agreement == Status.AGREEMENT_MISSING
                ? Optional.empty()
                : Optional.of(evidence.agreement(agreement, connection));
    }

    /** The case that gets furthest, among others that get less far; any, where the rule asks for none. */
    private List<CaseFile> caseFiles(EvidenceOfStatus evidence, Draws draws) {
        Set<CaseMatter> matters = rule.conditions().caseMatters();
        List<CaseFile> caseFiles = new ArrayList<>();
        List<Status> lesser = lesser(Requirement.CASE);
        for (int i = draws.below(3); i > 0 && !lesser.isEmpty(); i--) {
            Status status = draws.among(lesser);
            if (status != Status.CASE_OF_ANOTHER_MATTER || matters.size() < CaseMatter.values().length) {
                caseFiles.add(evidence.caseFile(status, matters));
            }
        }
        facts.statusOf(Requirement.CASE)
                .filter(status -> status != Status.CASE_MISSING)
                .ifPresent(
                        status -> caseFiles.add(draws.below(caseFiles.size() + 1), evidence.caseFile(status, matters)));
        return caseFiles;
    }

    /** The consent that gets furthest, among others that get less far; any, where the rule asks for none. */
    private List<Consent> consents(
            EvidenceOfStatus evidence, Organisation recipient, Set<InformationCategory> named, Draws draws) {
        List<Consent> consents = new ArrayList<>();
        List<Status> lesser = lesser(Requirement.CONSENT);
        for (int i = draws.below(3); i > 0 && !lesser.isEmpty(); i--) {
            Set<InformationCategory> any =
                    draws.some(InformationCategory.class, EnumSet.allOf(InformationCategory.class));
            consents.add(evidence.consent(draws.among(lesser), recipient.number(), rule.purpose(), any));
        }
        facts.statusOf(Requirement.CONSENT)
                .filter(status -> status != Status.CONSENT_MISSING)
                .ifPresent(status -> consents.add(
                        draws.below(consents.size() + 1),
                        evidence.consent(status, recipient.number(), rule.purpose(), named)));
        return consents;
    }

    /** Statuses of evidence that is there and gets less far; all of them, where the rule does not ask. */
    private List<Status> lesser(Requirement requirement) {
        Optional<Status> furthest = facts.statusOf(requirement);
        return requirement.statuses().stream()
                .skip(1) // there is none
                .filter(status -> furthest.isEmpty() || status.compareTo(furthest.get()) < 0)
                .toList();
    }

    /** What may not be let out: the category that the facts name, and perhaps more. */
    private Set<InformationCategory> outside(Draws draws) {
        Set<InformationCategory> outside = EnumSet.noneOf(InformationCategory.class);
        outside.addAll(facts.notDisclosable());
        Set<InformationCategory> others = EnumSet.allOf(InformationCategory.class);
        if (!consentCounts()) {
            others.removeAll(letOut(Set.of()));
        }
        for (int i = draws.below(3); i > 0 && !outside.isEmpty(); i--) {
            outside.add(draws.among(List.copyOf(others)));
        }
        return outside;
    }

    /** What the consent that gets furthest names: nothing that is outside. It names none only if that will do. */
    private Set<InformationCategory> namedByConsent(Set<InformationCategory> outside, Draws draws) {
        if (Collections.disjoint(outside, letOut(Set.of())) && !draws.another()) {
            return Set.of();
        }
        Set<InformationCategory> inside = EnumSet.allOf(InformationCategory.class);
        inside.removeAll(outside);
        Set<InformationCategory> named = draws.some(InformationCategory.class, inside);
        return named.isEmpty() ? inside : named;
    }

    private Set<InformationCategory> information(
            Set<InformationCategory> outside, Set<InformationCategory> named, Draws draws) {
        Set<InformationCategory> information = draws.some(InformationCategory.class, letOut(named));
        information.addAll(outside);
        return information;
    }

    /** What the rule lets out, on a consent that names these categories where it asks for one. */
    private Set<InformationCategory> letOut(Set<InformationCategory> named) {
        Set<InformationCategory> letOut = EnumSet.noneOf(InformationCategory.class);
        letOut.addAll(rule.conditions().letOut());
        if (consentCounts()) {
            letOut.retainAll(named.isEmpty() ? rule.conditions().impliedByConsent() : named);
        }
        return letOut;
    }

    /** Where there is no consent, it cannot cover too little; where information is not limited, neither. */
    private boolean consentCounts() {
        return rule.conditions().asksFor(Requirement.INFORMATION)
                && facts.statusOf(Requirement.CONSENT)
                        .filter(status -> status != Status.CONSENT_MISSING)
                        .isPresent();
    }
}
