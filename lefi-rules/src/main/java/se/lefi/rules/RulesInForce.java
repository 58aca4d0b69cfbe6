package se.lefi.rules;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Goes from day to day, never back, and tells which rules are in force: each comes once, and goes once. */
final class RulesInForce {
    /** By the first day of their periods, then by id: an order that the book's own has no part in. */
    static final Comparator<Rule> BY_FIRST_DAY = (one, other) -> {
        int later = firstDay(one).compareTo(firstDay(other));
        return later == 0 ? one.id().compareTo(other.id()) : later;
    };

    private final Deque<Rule> toCome;
    private final List<Rule> now = new ArrayList<>();

    /** The rules are in that order. */
    RulesInForce(List<Rule> rules) {
        this.toCome = new ArrayDeque<>(rules);
    }

    /** Those of the day, in a list that changes with the next day. */
    List<Rule> on(LocalDate day) {
        while (!toCome.isEmpty() && !firstDay(toCome.peek()).isAfter(day)) {
            now.add(toCome.remove());
        }
        now.removeIf(rule -> !rule.inForce().contains(day));
        return now;
    }

    static LocalDate firstDay(Rule rule) {
        return rule.inForce().from().orElse(LocalDate.MIN);
    }
}
