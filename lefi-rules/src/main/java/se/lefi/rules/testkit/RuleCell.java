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
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Rule;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/** Facts under a rule. Its requests amount to these facts, whatever else they hold. */
record RuleCell(Rule rule, Facts facts, ValidityPeriod segment) implements Cell {
    @Override
    public DisclosureRequest request(LocalDate day, Draws draws) {
        RecipientType recipient = draws.among(rule.recipients().types());
        EvidenceOfStatus evidence = new EvidenceOfStatus(day, recipient, rule.purpose(), draws);
        Set<InformationCategory> outside = outside(draws);
        Set<InformationCategory> named = namedByConsent(outside, draws);
        DisclosureRequest request = evidence.request()
                .addAllInformation(draws.subset(letOut(named)))
                .addAllInformation(outside)
                .agreement(agreement(evidence, draws))
                .addAllCaseFiles(caseFiles(evidence, draws))
                .addAllConsents(consents(evidence, named, draws))
                .build();
        return EvidenceOfStatus.stating(
                request,
                requirement -> facts.statusOf(requirement).orElseGet(() -> draws.among(requirement.statuses())));
    }

    /** Whether the facts leave exactly these unmet. */
    boolean misses(Set<Requirement> requirements) {
        return requirements.equals(Set.copyOf(facts.unmet()));
    }

    /** As the facts have it; where the rule does not ask for it, or for a connection, as can be beside what it asks for. */
    private Optional<Agreement> agreement(EvidenceOfStatus evidence, Draws draws) {
        Status connection =
                facts.statusOf(Requirement.CONNECTION).orElseGet(() -> draws.among(Requirement.CONNECTION.statuses()));
        Set<Status> agreements = Requirement.AGREEMENT.statuses();
        agreements.removeIf(status -> !Requirement.CONNECTION
                .possible(rule.conditions(), Facts.of(status))
                .contains(connection));
        Status agreement = facts.statusOf(Requirement.AGREEMENT).orElseGet(() -> draws.among(agreements));
        return agreement == Status.AGREEMENT_MISSING
                ? Optional.empty()
                : Optional.of(evidence.agreement(agreement, connection));
    }

    private List<CaseFile> caseFiles(EvidenceOfStatus evidence, Draws draws) {
        List<CaseFile> caseFiles = new ArrayList<>();
        for (Status status : statuses(Requirement.CASE, draws)) {
            caseFiles.add(evidence.caseFile(status, rule.conditions().caseMatters()));
        }
        return caseFiles;
    }

    private List<Consent> consents(EvidenceOfStatus evidence, Set<InformationCategory> named, Draws draws) {
        Set<InformationCategory> all = EnumSet.allOf(InformationCategory.class);
        Optional<Status> asked = facts.statusOf(Requirement.CONSENT);
        Optional<Consent> furthest =
                asked.filter(status -> status != Status.CONSENT_MISSING).map(status -> evidence.consent(status, named));
        LocalDate given = furthest.map(Consent::given).orElse(LocalDate.MAX);
        List<Consent> consents = new ArrayList<>();
        for (Status status : statuses(Requirement.CONSENT, draws)) {
            consents.add(
                    asked.filter(status::equals).isPresent()
                            ? furthest.orElseThrow()
                            : evidence.consent(status, draws.subset(all), given));
        }
        return consents;
    }

    /**
     * How pieces of evidence stand: one gets as far as the facts have it, among up to two that get less far; any, where the rule
     * does not ask.
     */
    private List<Status> statuses(Requirement asked, Draws draws) {
        Optional<Status> furthest = facts.statusOf(asked);
        Set<Status> less = asked.possible(rule.conditions(), Facts.of());
        less.removeIf(status -> asked.position(status) == 0 // there is none
                || (furthest.isPresent() && status.compareTo(furthest.get()) >= 0));
        List<Status> statuses = new ArrayList<>();
        for (int i = draws.below(3); i > 0 && !less.isEmpty(); i--) {
            statuses.add(draws.among(less));
        }
        if (furthest.isPresent() && asked.position(furthest.get()) > 0) {
            statuses.add(draws.below(statuses.size() + 1), furthest.get());
        }
        return statuses;
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
            outside.add(draws.among(others));
        }
        return outside;
    }

    /** What the consent that gets furthest names: nothing that is outside. It names none only if that will do. */
    private Set<InformationCategory> namedByConsent(Set<InformationCategory> outside, Draws draws) {
        Set<InformationCategory> implied = letOut(Set.of());
        if (!implied.isEmpty() && Collections.disjoint(outside, implied) && !draws.perhaps()) {
            return Set.of();
        }
        Set<InformationCategory> inside = EnumSet.allOf(InformationCategory.class);
        inside.removeAll(outside);
        Set<InformationCategory> named = draws.subset(inside);
        // A request that names no category is answered only where something may go out.
        return Collections.disjoint(named, rule.conditions().letOut()) ? inside : named;
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

    /** Only an effective consent narrows what may be disclosed. */
    private boolean consentCounts() {
        return facts.statusOf(Requirement.CONSENT).filter(Status::isMet).isPresent();
    }
}
