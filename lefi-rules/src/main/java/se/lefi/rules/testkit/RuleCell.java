package se.lefi.rules.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
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
        Organisation recipient = Organisations.of(draws.among(recipients), draws);
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
        return Statements.in(
                request,
                statement -> facts.statusOf(statement).map(Status::isMet).orElseGet(draws::perhaps));
    }

    /** What the facts leave unmet. */
    Set<Requirement> unmet() {
        return Set.copyOf(facts.unmet());
    }

    /** As the facts have it; where the rule does not ask for it, or for a connection, as can be beside what it asks for. */
    private Optional<Agreement> agreement(EvidenceOfStatus evidence, Draws draws) {
        Status connection = facts.statusOf(Requirement.CONNECTION)
                .orElseGet(() -> draws.among(List.copyOf(Requirement.CONNECTION.statuses())));
        Status agreement = facts.statusOf(Requirement.AGREEMENT)
                .orElseGet(() -> draws.among(Requirement.AGREEMENT.statuses().stream()
                        .filter(status -> Requirement.CONNECTION
                                .possible(rule.conditions(), Facts.of(status))
                                .contains(connection))
                        .toList()));
        return agreement == Status.AGREEMENT_MISSING
                ? Optional.empty()
                : Optional.of(evidence.agreement(agreement, connection));
    }

    private List<CaseFile> caseFiles(EvidenceOfStatus evidence, Draws draws) {
        Function<Status, CaseFile> of =
                status -> evidence.caseFile(status, rule.conditions().caseMatters());
        return pieces(Requirement.CASE, of, of, draws);
    }

    private List<Consent> consents(
            EvidenceOfStatus evidence, Organisation recipient, Set<InformationCategory> named, Draws draws) {
        Optional<Consent> furthest = facts.statusOf(Requirement.CONSENT)
                .filter(status -> status != Status.CONSENT_MISSING)
                .map(status -> evidence.consent(status, recipient.number(), rule.purpose(), named));
        return pieces(
                Requirement.CONSENT,
                status -> {
                    Consent lesser = evidence.consent(
                            status,
                            recipient.number(),
                            rule.purpose(),
                            draws.subset(InformationCategory.class, EnumSet.allOf(InformationCategory.class)));
                    // A withdrawal must not reach the consent that gets furthest.
                    return status == Status.CONSENT_WITHDRAWN && furthest.isPresent()
                            ? EvidenceOfStatus.notReaching(furthest.get().given(), lesser)
                            : lesser;
                },
                status -> furthest.orElseThrow(),
                draws);
    }

    /** The piece of evidence that gets furthest, among up to two that get less far; any, where the rule does not ask. */
    private <T> List<T> pieces(
            Requirement asked, Function<Status, T> lesser, Function<Status, T> furthest, Draws draws) {
        Optional<Status> status = facts.statusOf(asked);
        List<Status> less = asked.possible(rule.conditions(), Facts.of()).stream()
                .skip(1) // there is none
                .filter(one -> status.isEmpty() || one.compareTo(status.get()) < 0)
                .toList();
        List<T> pieces = new ArrayList<>();
        for (int i = draws.below(3); i > 0 && !less.isEmpty(); i--) {
            pieces.add(lesser.apply(draws.among(less)));
        }
        status.filter(one -> asked.position(one) > 0)
                .ifPresent(one -> pieces.add(draws.below(pieces.size() + 1), furthest.apply(one)));
        return pieces;
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
        Set<InformationCategory> implied = letOut(Set.of());
        if (!implied.isEmpty() && Collections.disjoint(outside, implied) && !draws.perhaps()) {
            return Set.of();
        }
        Set<InformationCategory> inside = EnumSet.allOf(InformationCategory.class);
        inside.removeAll(outside);
        Set<InformationCategory> named = draws.subset(InformationCategory.class, inside);
        // A request that names no category is answered only where something may go out.
        return Collections.disjoint(named, rule.conditions().letOut()) ? inside : named;
    }

    private Set<InformationCategory> information(
            Set<InformationCategory> outside, Set<InformationCategory> named, Draws draws) {
        Set<InformationCategory> information = draws.subset(InformationCategory.class, letOut(named));
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

    /** Only an effective consent narrows what may be disclosed. */
    private boolean consentCounts() {
        return facts.statusOf(Requirement.CONSENT).filter(Status::isMet).isPresent();
    }
}
