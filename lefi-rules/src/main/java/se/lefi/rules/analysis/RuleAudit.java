package se.lefi.rules.analysis;

import static se.lefi.rules.analysis.AuditLaw.CITATIONS_IN_FORCE_OR_NOTED;
import static se.lefi.rules.analysis.AuditLaw.DETERMINISM;
import static se.lefi.rules.analysis.AuditLaw.MENDING_SUFFICES;
import static se.lefi.rules.analysis.AuditLaw.MONOTONE;
import static se.lefi.rules.analysis.AuditLaw.ORDER_OF_RULES;
import static se.lefi.rules.analysis.AuditLaw.PERMITTED_WHERE_ALL_IS_MET;
import static se.lefi.rules.analysis.AuditLaw.TOTALITY;
import static se.lefi.rules.analysis.AuditLaw.UNMET_IN_ORDER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.Decision;
import se.lefi.rules.Permitted;
import se.lefi.rules.Refusal;
import se.lefi.rules.Refused;
import se.lefi.rules.Remedy;
import se.lefi.rules.Requirement;
import se.lefi.rules.Rule;
import se.lefi.rules.UnmetRequirement;
import se.lefi.rules.facts.Facts;

/** The cells of one rule in one stretch of time. */
final class RuleAudit {
    private final AuditKit kit;
    private final Rule rule;
    private final ValidityPeriod stretch;
    private final LocalDate day;
    private final Set<String> codes = new HashSet<>();
    private final List<Facts> permitted = new ArrayList<>();
    private final List<Facts> refused = new ArrayList<>();

    RuleAudit(AuditKit kit, Rule rule, ValidityPeriod stretch) {
        this.kit = kit;
        this.rule = rule;
        this.stretch = stretch;
        this.day = Stretches.dayOf(stretch);
    }

    /** The codes that its refusals gave. */
    Set<String> codesGiven() {
        return codes;
    }

    /** Tries every cell, and says how many there are. */
    int cells() {
        List<Facts> cells = FactSpace.of(rule).toList();
        cells.forEach(this::cell);
        permitted.forEach(allowed -> refused.stream()
                .filter(denied -> met(denied).containsAll(met(allowed)))
                .findFirst()
                .ifPresent(denied -> require(false, MONOTONE, denied, "refused, but meets as much as " + allowed)));
        return cells.size();
    }

    private void cell(Facts facts) {
        Decision decision = attempt(facts, kit.decider());
        if (decision == null) {
            return;
        }
        require(decision.equals(attempt(facts, kit.decider())), DETERMINISM, facts, "another decision");
        require(decision.equals(attempt(facts, kit.fromReversed())), ORDER_OF_RULES, facts, "another decision");
        boolean allMet = met(facts).containsAll(rule.requirements());
        String outcome = decision.isPermitted() ? "permitted" : "refused";
        require(decision.isPermitted() == allMet, PERMITTED_WHERE_ALL_IS_MET, facts, outcome);
        if (decision instanceof Permitted permission) {
            permission(facts, permission);
        } else if (decision instanceof Refused refusal) {
            refusal(facts, refusal);
        }
        kit.citations()
                .flatMap(audit -> audit.unnoted(decision, stretch))
                .ifPresent(unnoted -> kit.findings()
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
    }

    private void refusal(Facts facts, Refused refusal) {
        refused.add(facts);
        refusal.unmet().forEach(unmet -> codes.add(unmet.code()));
        List<UnmetRequirement> unmet = Arrays.stream(Requirement.values())
                .filter(requirement -> !requirement.status(facts).isMet())
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
        Set<Remedy> all = EnumSet.noneOf(Remedy.class);
        refusal.unmet().forEach(one -> one.remedy().ifPresent(all::add));
        require(isMended(facts, all), MENDING_SUFFICES, facts, all + " does not mend it");
        for (Remedy remedy : all) {
            Set<Remedy> others = EnumSet.copyOf(all);
            others.remove(remedy);
            require(!isMended(facts, others), MENDING_SUFFICES, facts, "mended without " + remedy);
        }
    }

    private boolean isMended(Facts facts, Set<Remedy> remedies) {
        Facts mended = MendedFacts.of(facts, remedies);
        Decision decision = attempt(mended, kit.decider());
        return decision != null && decision.isPermitted();
    }

    private UnmetRequirement unmet(Requirement requirement, Facts facts) {
        Set<InformationCategory> categories =
                requirement == Requirement.INFORMATION ? facts.notDisclosable() : Set.of();
        return new UnmetRequirement(
                requirement.status(facts),
                rule.basisOf(requirement).orElseThrow(),
                Optional.of(requirement.remedy()),
                categories);
    }

    private Set<Requirement> met(Facts facts) {
        Set<Requirement> met = EnumSet.noneOf(Requirement.class);
        rule.requirements().stream()
                .filter(requirement -> requirement.status(facts).isMet())
                .forEach(met::add);
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
        kit.findings().require(holds, law, rule, facts, day, found);
    }
}
