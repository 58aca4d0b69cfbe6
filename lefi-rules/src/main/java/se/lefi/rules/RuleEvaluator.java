package se.lefi.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
final class RuleEvaluator extends RuleMatch {
    private static final InformationCategory[] CATEGORIES = InformationCategory.values();

    private static final int KEPT = 1 << CATEGORIES.length;

    private final Rule rule;
    private final Conditions conditions;
    private final CitationNotes notes;
    /** Without the categories, which {@link #naming} adds. */
    private final @Nullable Decision[] cells;

    /** The decisions that named categories of late: few sets are named, again and again. */
    private @Nullable Named @Nullable [] named;

    /** One object, so that no thread sees a part of it. */
    private record Named(int cell, int categories, Decision decision) {}

    RuleEvaluator(Rule rule, CitationNotes notes) {
        super(Status.RULE_APPLIES, Optional.of(rule), Optional.empty());
        this.rule = rule;
        this.conditions = rule.conditions();
        this.notes = notes;
        this.cells = new Decision[Reading.cells(conditions)];
    }

    /** Statuses straight to a cell: facts are read only where the cell is empty. */
    @Override
    Decision decide(DisclosureRequest request) {
        long reading = Reading.of(request, conditions);
        Decision decision = cells[Reading.cell(reading)];
        return decision == null ? decide(Facts.read(request, conditions)) : naming(reading, decision);
    }

    /** The facts are those of a request, or of this rule's fact space. */
    @Override
    public Decision decide(Facts facts) {
        long reading = Reading.of(facts, conditions);
        if (reading == Reading.NONE) {
            throw new InvalidValueException(
                    "Facts", List.of(new Violation("rule", rule.id(), Invariant.FACTS_OF_RULE)));
        }
        int cell = Reading.cell(reading);
        Decision decision = cells[cell];
        if (decision == null) {
            decision = build(facts);
            cells[cell] = decision;
        }
        return naming(reading, decision);
    }

    private Decision naming(long reading, Decision decision) {
        int cell = Reading.cell(reading);
        int categories = decision.isPermitted() ? Reading.disclosable(reading) : Reading.notDisclosable(reading);
        if (categories == 0) {
            return decision;
        }
        @Nullable Named[] kept = named;
        if (kept == null) {
            kept = new Named[KEPT];
            named = kept;
        }
        int place = (31 * cell + categories) % KEPT;
        Named of = kept[place];
        if (of == null || of.cell != cell || of.categories != categories) {
            of = new Named(cell, categories, naming(decision, EnumSets.of(CATEGORIES, categories)));
            kept[place] = of;
        }
        return of.decision;
    }

    private static Decision naming(Decision decision, Set<InformationCategory> categories) {
        return decision instanceof Permitted permitted
                ? permitted.of(categories)
                : ((Refused) decision).naming(categories);
    }

    /** Names no category yet: a decision is the same for all requests of a cell but for these. */
    private Decision build(Facts facts) {
        List<UnmetRequirement> unmet = new ArrayList<>();
        List<LegalBasis> asking = new ArrayList<>();
        for (Requirement requirement : facts.unmet()) {
            Status status = facts.statusOf(requirement).orElseThrow();
            LegalBasis basis = conditions.basisOf(status).orElseThrow();
            unmet.add(UnmetRequirement.of(status, basis, requirement.remedy(), Set.of()));
            asking.add(basis);
        }
        if (unmet.isEmpty()) {
            List<LegalBasis> cited = List.of(rule.ground(), rule.mediumBasis());
            return new Permitted(rule, Set.of(), notes.notInForce(cited), notes.on(cited));
        }
        return new Refused(Refusal.REQUIREMENTS_UNMET, unmet, notes.on(asking));
    }
}
