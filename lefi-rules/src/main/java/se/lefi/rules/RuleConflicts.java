package se.lefi.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.disclosure.DisclosurePurpose;

/** Which rules no book can have together. */
final class RuleConflicts {
    private final List<Rule> rules;

    /** By a rule's place in the book, the places of the earlier ones that are for the same recipient, purpose and day. */
    private final Map<Integer, SortedSet<Integer>> meeting = new HashMap<>();

    private RuleConflicts(List<Rule> rules) {
        this.rules = rules;
    }

    /** One for each pair of rules, in the order of the rules. */
    static List<Violation> among(List<Rule> rules) {
        RuleConflicts conflicts = new RuleConflicts(rules);
        Map<DisclosurePurpose, List<Integer>> byPurpose = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            byPurpose
                    .computeIfAbsent(rules.get(i).purpose(), key -> new ArrayList<>())
                    .add(i);
        }
        for (List<Integer> places : byPurpose.values()) {
            conflicts.meet(places);
        }
        return conflicts.violations();
    }

    /** By first day, so that a rule is held against those only that are still in force when it begins. */
    private void meet(List<Integer> places) {
        places.sort((one, other) -> RulesInForce.BY_FIRST_DAY.compare(rules.get(one), rules.get(other)));
        List<Integer> running = new ArrayList<>();
        for (int place : places) {
            Rule rule = rules.get(place);
            running.removeIf(other -> !rules.get(other).inForce().contains(RulesInForce.firstDay(rule)));
            for (int other : running) {
                if (rules.get(other).inForce().overlaps(rule.inForce())
                        && rules.get(other).recipients().overlaps(rule.recipients())) {
                    meeting.computeIfAbsent(Math.max(place, other), key -> new TreeSet<>())
                            .add(Math.min(place, other));
                }
            }
            running.add(place);
        }
    }

    private List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        Map<String, Integer> byId = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            Integer namesake = byId.putIfAbsent(rules.get(i).id(), i);
            if (namesake != null) {
                violations.add(violation(namesake, i, Invariant.IDS_DIFFER));
            }
            for (int earlier : meeting.getOrDefault(i, Collections.emptySortedSet())) {
                violations.add(violation(earlier, i, Invariant.ONE_RULE));
            }
        }
        return violations;
    }

    /** Shows the ids, whatever they look like: an id is no evidence, and may well hold a number and a day. */
    private Violation violation(int earlier, int later, Invariant invariant) {
        return new Violation(
                "rules", rules.get(earlier).id() + " and " + rules.get(later).id(), invariant);
    }
}
