package se.lefi.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.disclosure.DisclosurePurpose;

/** Which rules no book can have together. */
final class RuleConflicts {
    private final List<Rule> rules;
    private final List<Pair> pairs = new ArrayList<>();

    /** Two rules by their places in the book. */
    private record Pair(int later, Invariant invariant, int earlier) {}

    private RuleConflicts(List<Rule> rules) {
        this.rules = rules;
    }

    /** One for each pair of rules, in the order of the rules. */
    static List<Violation> among(List<Rule> rules) {
        RuleConflicts conflicts = new RuleConflicts(rules);
        conflicts.namesakes();
        Map<DisclosurePurpose, List<Integer>> byPurpose = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            byPurpose
                    .computeIfAbsent(rules.get(i).purpose(), key -> new ArrayList<>())
                    .add(i);
        }
        byPurpose.values().forEach(conflicts::ofOnePurpose);
        return conflicts.pairs.isEmpty() ? List.of() : conflicts.violations();
    }

    private List<Violation> violations() {
        return pairs.stream()
                .sorted(Comparator.comparingInt(Pair::later)
                        .thenComparing(Pair::invariant)
                        .thenComparingInt(Pair::earlier))
                .map(this::violation)
                .toList();
    }

    private void namesakes() {
        Map<String, Integer> byId = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            Integer first = byId.putIfAbsent(rules.get(i).id(), i);
            if (first != null) {
                pairs.add(new Pair(i, Invariant.IDS_DIFFER, first));
            }
        }
    }

    /** By first day, so that a rule is held against those only that are still in force when it begins. */
    private void ofOnePurpose(List<Integer> places) {
        places.sort((one, other) -> RulesInForce.BY_FIRST_DAY.compare(rules.get(one), rules.get(other)));
        List<Integer> running = new ArrayList<>();
        for (int place : places) {
            Rule rule = rules.get(place);
            running.removeIf(other -> !rules.get(other).inForce().contains(RulesInForce.firstDay(rule)));
            for (int other : running) {
                if (rules.get(other).inForce().overlaps(rule.inForce())
                        && rules.get(other).recipients().overlaps(rule.recipients())) {
                    pairs.add(new Pair(Math.max(place, other), Invariant.ONE_RULE, Math.min(place, other)));
                }
            }
            running.add(place);
        }
    }

    /** Shows the ids, whatever they look like: an id is no evidence, and may well hold a number and a day. */
    private Violation violation(Pair pair) {
        return new Violation(
                "rules",
                rules.get(pair.earlier()).id() + " and "
                        + rules.get(pair.later()).id(),
                pair.invariant());
    }
}
