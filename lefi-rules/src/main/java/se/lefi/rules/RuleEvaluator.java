package se.lefi.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/**
 * The decision table of one rule in a segment of time with the same advisories: a cell for each combination of statuses that
 * its conditions ask about. Thread-safe: a cell is filled when it is first asked for, by two threads at once perhaps, with
 * equal decisions.
 */
final class RuleEvaluator {
    private final Rule rule;
    private final Conditions conditions;
    private final List<Advisory> advisories;
    private final Requirement[] requirements;
    private final int[] sizes;
    private final @Nullable Decision[] cells;

    RuleEvaluator(Rule rule, List<Advisory> advisories) {
        this.rule = rule;
        this.conditions = rule.conditions();
        this.advisories = advisories;
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

    /** Statuses straight to a cell: facts are read only where the cell is empty. */
    Decision decide(DisclosureRequest request) {
        int cell = 0;
        boolean namesCategories = false;
        for (int i = 0; i < requirements.length; i++) {
            Status status = requirements[i].read(request, conditions);
            cell = cell * sizes[i] + requirements[i].position(status);
            namesCategories |= status == Status.INFORMATION_NOT_DISCLOSABLE;
        }
        Decision decision = cells[cell];
        if (decision == null) {
            return decide(Facts.read(request, conditions));
        }
        return namesCategories && decision instanceof Refused refused
                ? refused.naming(Facts.notDisclosable(request, conditions))
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
        return decision instanceof Refused refused && !facts.notDisclosable().isEmpty()
                ? refused.naming(facts.notDisclosable())
                : decision;
    }

    /** Names no category yet: a decision is the same for all requests of a cell but for these. */
    private Decision build(Facts facts) {
        List<UnmetRequirement> unmet = new ArrayList<>();
        for (Requirement requirement : facts.unmet()) {
            unmet.add(new UnmetRequirement(
                    facts.statusOf(requirement).orElseThrow(),
                    conditions.basisOf(requirement).orElseThrow(),
                    Optional.of(requirement.remedy()),
                    Set.of()));
        }
        return unmet.isEmpty()
                ? new Permitted(rule, notes(Stream.of(rule.ground(), rule.mediumBasis()), advisories))
                : refused(Refusal.REQUIREMENTS_UNMET, unmet, advisories);
    }

    /** What follows from having no rule. */
    static Refused withoutRule(Status status, LegalBasis basis, List<Advisory> advisories) {
        Refusal refusal = status == Status.DATE_NOT_COVERED ? Refusal.NOT_COVERED : Refusal.NO_LEGAL_BASIS;
        return refused(refusal, List.of(new UnmetRequirement(status, basis, Optional.empty(), Set.of())), advisories);
    }

    private static Refused refused(Refusal refusal, List<UnmetRequirement> unmet, List<Advisory> advisories) {
        return new Refused(refusal, unmet, notes(unmet.stream().map(UnmetRequirement::basis), advisories));
    }

    private static List<EditorialNote> notes(Stream<LegalBasis> cited, List<Advisory> advisories) {
        List<LegalBasis> bases = cited.toList();
        Set<EditorialNote> notes = new LinkedHashSet<>();
        bases.forEach(basis -> notes.addAll(basis.notes()));
        advisories.stream()
                .filter(advisory -> bases.stream().anyMatch(advisory::concerns))
                .forEach(advisory -> notes.add(advisory.note()));
        return List.copyOf(notes);
    }
}
