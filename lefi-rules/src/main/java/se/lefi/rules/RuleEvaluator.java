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
    private final Requirement[] requirements;
    private final int[] sizes;

    private final @Nullable Decision[] cells;

    /** By the bits of the categories that may go out: there are few sets that requests name. */
    private @Nullable Permitted @Nullable [] permissions;

    RuleEvaluator(Rule rule, CitationNotes notes) {
        this.rule = rule;
        this.conditions = rule.conditions();
        this.notes = notes;
        this.requirements = conditions.requirements().toArray(Requirement[]::new);
        this.sizes = conditions.requirements().stream()
                .mapToInt(requirement -> requirement.statuses().size())
                .toArray();
        int product = 1;
        for (int size : sizes) {
            product *= size;
        }
        this.cells = new Decision[product];
    }

    Rule rule() {
        return rule;
    }

    /** Statuses straight to a cell: facts are read only where the cell is empty, or a refusal names categories. */
    Decision decide(DisclosureRequest request) {
        int cell = 0;
        boolean namesCategories = false;
        for (int i = 0; i < requirements.length; i++) {
            Status status = requirements[i].read(request, conditions);
            cell = cell * sizes[i] + requirements[i].position(status);
            namesCategories |= status == Status.INFORMATION_NOT_DISCLOSABLE;
        }
        Decision decision = cells[cell];
        if (decision == null || namesCategories) {
            return decide(Facts.read(request, conditions));
        }
        return decision instanceof Permitted permitted
                ? permitted(permitted, Facts.disclosableBits(request, conditions))
                : decision;
    }

    /** The facts are those of a request, or of this rule's fact space. */
    Decision decide(Facts facts) {
        if (!facts.requirements().equals(conditions.requirements())) {
            throw new InvalidValueException(
                    "Facts", List.of(new Violation("rule", rule.id(), Invariant.FACTS_OF_RULE)));
        }
        int cell = 0;
        for (int i = 0; i < requirements.length; i++) {
            cell = cell * sizes[i]
                    + requirements[i].position(facts.statusOf(requirements[i]).orElseThrow());
        }
        Decision decision = cells[cell];
        if (decision == null) {
            decision = build(facts);
            cells[cell] = decision;
        }
        return decision.fold(
                permitted -> permitted(permitted, EnumSets.bits(CATEGORIES, facts.disclosable())),
                refused -> facts.notDisclosable().isEmpty() ? refused : refused.naming(facts.notDisclosable()));
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
