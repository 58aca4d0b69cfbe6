package se.lefi.rules.analysis;

import static se.lefi.rules.analysis.AuditLaw.CITATIONS_IN_FORCE_OR_NOTED;
import static se.lefi.rules.analysis.AuditLaw.DETERMINISM;
import static se.lefi.rules.analysis.AuditLaw.DISCLOSABLE_WITHIN_LIMIT;
import static se.lefi.rules.analysis.AuditLaw.MENDING_SUFFICES;
import static se.lefi.rules.analysis.AuditLaw.MONOTONE;
import static se.lefi.rules.analysis.AuditLaw.NOT_IN_FORCE_SAID;
import static se.lefi.rules.analysis.AuditLaw.ORDER_OF_RULES;
import static se.lefi.rules.analysis.AuditLaw.PERMITTED_WHERE_ALL_IS_MET;
import static se.lefi.rules.analysis.AuditLaw.TOTALITY;
import static se.lefi.rules.analysis.AuditLaw.UNMET_IN_ORDER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.Decision;
import se.lefi.rules.Permitted;
import se.lefi.rules.Refusal;
import se.lefi.rules.Refused;
import se.lefi.rules.Rule;
import se.lefi.rules.UnmetRequirement;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Remedy;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/** The cells of one rule in one segment of time. */
final class RuleAudit {
    private final Auditor auditor;
    private final Rule rule;
    private final ValidityPeriod segment;
    private final LocalDate day;
    private final Set<Status> codes = EnumSet.noneOf(Status.class);
    private final List<Facts> permitted = new ArrayList<>();
    private final List<Facts> refused = new ArrayList<>();

    RuleAudit(Auditor auditor, Rule rule, ValidityPeriod segment) {
        this.auditor = auditor;
        this.rule = rule;
        this.segment = segment;
        this.day = segment.anyDay();
    }

    /** The codes that its refusals gave. */
    Set<Status> codesGiven() {
        return codes;
    }

    /** Tries every cell, and says how many there are. */
    int cells() {
        List<Facts> cells = FactSpace.of(rule.conditions()).toList();
        cells.forEach(this::cell);
        permitted.forEach(allowed -> refused.stream()
                .filter(denied -> met(denied).containsAll(met(allowed)))
                .findFirst()
                .ifPresent(denied -> require(false, MONOTONE, denied, "refused, but meets as much as " + allowed)));
        return cells.size();
    }

    private void cell(Facts facts) {
        Decision decision = attempt(facts, auditor.decider());
        if (decision == null) {
            return;
        }
        require(decision.equals(attempt(facts, auditor.decider())), DETERMINISM, facts, "another decision");
        require(decision.equals(attempt(facts, auditor.fromReversed())), ORDER_OF_RULES, facts, "another decision");
        boolean allMet = facts.unmet().isEmpty();
        String outcome = decision.isPermitted() ? "permitted" : "refused";
        require(decision.isPermitted() == allMet, PERMITTED_WHERE_ALL_IS_MET, facts, outcome);
        if (decision instanceof Permitted permission) {
            permission(facts, permission);
        } else if (decision instanceof Refused refusal) {
            refusal(facts, refusal);
        }
        auditor.citations()
                .flatMap(audit -> audit.unnoted(decision, segment))
                .ifPresent(unnoted -> auditor.findings()
                        .require(false, CITATIONS_IN_FORCE_OR_NOTED, rule, facts, unnoted.day(), unnoted.found()));
    }

    private void permission(Facts facts, Permitted permission) {
        permitted.add(facts);
        require(
                permission.rule().equals(rule)
                        && !permission.ground().codes().isEmpty()
                        && !permission.mediumBasis().provisions().isEmpty(),
                TOTALITY,
                facts,
                "permitted by " + permission.rule().id());
        boolean limited = rule.conditions().asksFor(Requirement.INFORMATION);
        require(
                permission.disclosable().equals(facts.disclosable())
                        && rule.conditions().letOut().containsAll(permission.disclosable())
                        && (!limited || !permission.disclosable().isEmpty()),
                DISCLOSABLE_WITHIN_LIMIT,
                facts,
                "lets out " + permission.disclosable());
        auditor.citations()
                .flatMap(audit -> audit.unsaid(permission, segment))
                .ifPresent(unsaid -> require(false, NOT_IN_FORCE_SAID, facts, unsaid.found()));
    }

    private void refusal(Facts facts, Refused refusal) {
        refused.add(facts);
        refusal.unmet().forEach(unmet -> codes.add(unmet.status()));
        List<UnmetRequirement> unmet = facts.unmet().stream()
                .map(requirement -> unmet(requirement, facts))
                .toList();
        require(
                refusal.refusal() == Refusal.REQUIREMENTS_UNMET
                        && refusal.unmet().equals(unmet),
                UNMET_IN_ORDER,
                facts,
                refusal.refusal() + " "
                        + refusal.unmet().stream().map(UnmetRequirement::code).collect(Collectors.joining(";")));
        mending(facts, refusal);
    }

    private void mending(Facts facts, Refused refusal) {
        Set<Requirement> all = EnumSet.noneOf(Requirement.class);
        List<Remedy> listed =
                refusal.unmet().stream().flatMap(one -> one.remedy().stream()).toList();
        Stream.of(Requirement.values())
                .filter(requirement -> listed.contains(requirement.remedy()))
                .forEach(all::add);
        require(isMended(facts, all), MENDING_SUFFICES, facts, remedies(all) + " does not mend it");
        for (Requirement requirement : all) {
            Set<Requirement> others = EnumSet.copyOf(all);
            others.remove(requirement);
            require(!isMended(facts, others), MENDING_SUFFICES, facts, "mended without " + requirement.remedy());
        }
    }

    private static List<Remedy> remedies(Set<Requirement> requirements) {
        return requirements.stream().map(Requirement::remedy).toList();
    }

    private boolean isMended(Facts facts, Set<Requirement> requirements) {
        Facts mended = facts.meeting(requirements, rule.conditions());
        Decision decision = attempt(mended, auditor.decider());
        return decision != null && decision.isPermitted();
    }

    private UnmetRequirement unmet(Requirement requirement, Facts facts) {
        Set<InformationCategory> categories =
                requirement == Requirement.INFORMATION ? facts.notDisclosable() : Set.of();
        Status status = facts.statusOf(requirement).orElseThrow();
        return UnmetRequirement.of(
                status, rule.conditions().basisOf(status).orElseThrow(), requirement.remedy(), categories);
    }

    private static Set<Requirement> met(Facts facts) {
        Set<Requirement> met = EnumSet.noneOf(Requirement.class);
        met.addAll(facts.requirements());
        facts.unmet().forEach(met::remove);
        return met;
    }

    /** An engine that errs is what this is here to find. */
    private @Nullable Decision attempt(Facts facts, Decider decider) {
        try {
            Decision decision = decider.decide(rule, facts, day);
            require(decision != null, TOTALITY, facts, "no decision");
            return decision;
        } catch (RuntimeException e) {
            require(false, TOTALITY, facts, "no decision: " + e);
            return null;
        }
    }

    private void require(boolean holds, AuditLaw law, Facts facts, String found) {
        auditor.findings().require(holds, law, rule, facts, day, found);
    }
}
