package se.lefi.rules.analysis;

import static se.lefi.rules.analysis.AuditLaw.DISCLOSABLE_WITHIN_LIMIT;
import static se.lefi.rules.analysis.AuditLaw.MENDING_SUFFICES;
import static se.lefi.rules.analysis.AuditLaw.MONOTONE;
import static se.lefi.rules.analysis.AuditLaw.PERMITTED_WHERE_ALL_IS_MET;
import static se.lefi.rules.analysis.AuditLaw.TOTALITY;
import static se.lefi.rules.analysis.AuditLaw.UNMET_IN_ORDER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.lefi.disclosure.InformationCategory;
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
    private final AuditRun run;
    private final Rule rule;
    private final LocalDate day;
    private final Set<Status> codes;
    private final List<Facts> permitted = new ArrayList<>();
    private final List<Facts> refused = new ArrayList<>();

    /** The codes that its refusals give go into the set. */
    RuleAudit(AuditRun run, Rule rule, LocalDate day, Set<Status> codes) {
        this.run = run;
        this.rule = rule;
        this.day = day;
        this.codes = codes;
    }

    /** Tries every cell, and says how many there are. */
    int cells() {
        List<Facts> cells = FactSpace.of(rule.conditions()).toList();
        cells.forEach(this::cell);
        for (Facts allowed : permitted) {
            for (Facts denied : refused) {
                if (met(denied).containsAll(met(allowed))) {
                    audited(denied).require(false, MONOTONE, "refused, but meets as much as " + allowed);
                }
            }
        }
        return cells.size();
    }

    private AuditedCell audited(Facts facts) {
        return new AuditedCell(run, rule.id(), Optional.of(facts), day, decider -> decider.decide(rule, facts, day));
    }

    private void cell(Facts facts) {
        AuditedCell cell = audited(facts);
        cell.decision().ifPresent(decision -> {
            boolean allMet = facts.unmet().isEmpty();
            String outcome = decision.isPermitted() ? "permitted" : "refused";
            cell.require(decision.isPermitted() == allMet, PERMITTED_WHERE_ALL_IS_MET, outcome);
            if (decision instanceof Permitted permission) {
                permission(cell, facts, permission);
            } else if (decision instanceof Refused refusal) {
                refusal(cell, facts, refusal);
            }
        });
    }

    private void permission(AuditedCell cell, Facts facts, Permitted permission) {
        permitted.add(facts);
        cell.require(
                permission.rule().equals(rule)
                        && !permission.ground().codes().isEmpty()
                        && !permission.mediumBasis().provisions().isEmpty(),
                TOTALITY,
                "permitted by " + permission.rule().id());
        boolean limited = rule.conditions().asksFor(Requirement.INFORMATION);
        cell.require(
                permission.disclosable().equals(facts.disclosable())
                        && rule.conditions().letOut().containsAll(permission.disclosable())
                        && (!limited || !permission.disclosable().isEmpty()),
                DISCLOSABLE_WITHIN_LIMIT,
                "lets out " + permission.disclosable());
    }

    private void refusal(AuditedCell cell, Facts facts, Refused refusal) {
        refused.add(facts);
        List<Status> given =
                refusal.unmet().stream().map(UnmetRequirement::status).toList();
        codes.addAll(given);
        List<UnmetRequirement> unmet = new ArrayList<>();
        for (Requirement requirement : facts.unmet()) {
            unmet.add(unmet(requirement, facts));
        }
        cell.require(
                refusal.refusal() == Refusal.REQUIREMENTS_UNMET
                        && refusal.unmet().equals(unmet),
                UNMET_IN_ORDER,
                refusal.refusal() + " " + given);
        mending(cell, facts, refusal);
    }

    private void mending(AuditedCell cell, Facts facts, Refused refusal) {
        List<Remedy> listed =
                refusal.unmet().stream().flatMap(one -> one.remedy().stream()).toList();
        List<Requirement> all = Stream.of(Requirement.values())
                .filter(requirement -> listed.contains(requirement.remedy()))
                .toList();
        cell.require(isMended(facts, all), MENDING_SUFFICES, listed + " does not mend it");
        for (Requirement requirement : all) {
            List<Requirement> others = new ArrayList<>(all);
            others.remove(requirement);
            cell.require(!isMended(facts, others), MENDING_SUFFICES, "mended without " + requirement.remedy());
        }
    }

    private boolean isMended(Facts facts, List<Requirement> requirements) {
        return audited(facts.meeting(requirements, rule.conditions())).isPermitted();
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
        met.removeAll(facts.unmet());
        return met;
    }
}
