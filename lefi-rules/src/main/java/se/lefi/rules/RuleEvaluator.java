package se.lefi.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.internal.EnumSets;
import se.lefi.law.LegalBasis;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Reading;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/**
 * The decision table of one rule in a segment of time in which the law about it does not change: a cell for each combination of statuses that
 * its conditions ask about. Thread-safe: a cell is filled when it is first asked for, by two threads at once perhaps, with
 * equal decisions.
 */
final class RuleEvaluator {
    private static final InformationCategory[] CATEGORIES = InformationCategory.values();

    private final Rule rule;
    private final Conditions conditions;
    private final CitationNotes notes;
    /** Without the categories, which {@link #naming} adds. */
    private final @Nullable Decision[] cells;

    /** By the bits of the categories that may go out: there are few sets that requests name. */
    private @Nullable Permitted @Nullable [] permissions;

    RuleEvaluator(Rule rule, CitationNotes notes) {
        this.rule = rule;
        this.conditions = rule.conditions();
        this.notes = notes;
        this.cells = new Decision[Reading.cells(conditions)];
    }

    Rule rule() {
        return rule;
    }

    /** Statuses straight to a cell: facts are read only where the cell is empty. */
    Decision decide(DisclosureRequest request) {
        long reading = Reading.of(request, conditions);
        Decision decision = cells[Reading.cell(reading)];
        return decision == null
                ? decide(Facts.read(request, conditions))
                : naming(Reading.disclosable(reading), Reading.notDisclosable(reading), decision);
    }

    /** The facts are those of a request, or of this rule's fact space. */
    Decision decide(Facts facts) {
        if (!facts.requirements().equals(conditions.requirements())) {
            throw new InvalidValueException(
                    "Facts", List.of(new Violation("rule", rule.id(), Invariant.FACTS_OF_RULE)));
        }
        int cell = Reading.cell(facts, conditions);
        Decision decision = cells[cell];
        if (decision == null) {
            decision = build(facts);
            cells[cell] = decision;
        }
        return naming(EnumSets.bits(facts.disclosable()), EnumSets.bits(facts.notDisclosable()), decision);
    }

    private Decision naming(int disclosable, int notDisclosable, Decision decision) {
        if (decision instanceof Permitted permitted) {
            return permitted(permitted, disclosable);
        }
        return notDisclosable == 0 ? decision : ((Refused) decision).naming(EnumSets.of(CATEGORIES, notDisclosable));
    }

    /** Built once for each set of categories, and shared. */
    private Decision permitted(Permitted permitted, int disclosable) {
        if (disclosable == 0) {
            return permitted;
        }
        @Nullable Permitted[] shared = permissions;
        if (shared == null) {
            shared = new Permitted[1 << CATEGORIES.length];
            permissions = shared;
        }
        Permitted known = shared[disclosable];
        if (known == null) {
            known = permitted.of(EnumSets.of(CATEGORIES, disclosable));
            shared[disclosable] = known;
        }
        return known;
    }

    /** Names no category yet: a decision is the same for all requests of a cell but for these. */
    private Decision build(Facts facts) {
        List<UnmetRequirement> unmet = new ArrayList<>();
        for (Requirement requirement : facts.unmet()) {
            Status status = facts.statusOf(requirement).orElseThrow();
            unmet.add(UnmetRequirement.of(
                    status, conditions.basisOf(status).orElseThrow(), requirement.remedy(), Set.of()));
        }
        return unmet.isEmpty()
                ? new Permitted(
                        rule,
                        Set.of(),
                        notes.notInForce(rule.ground(), rule.mediumBasis()),
                        notes.on(rule.ground(), rule.mediumBasis()))
                : new Refused(
                        Refusal.REQUIREMENTS_UNMET,
                        unmet,
                        notes.on(unmet.stream().map(UnmetRequirement::basis).toArray(LegalBasis[]::new)));
    }
}
