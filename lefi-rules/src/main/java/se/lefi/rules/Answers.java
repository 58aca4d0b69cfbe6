package se.lefi.rules;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.lefi.Invariant;
import se.lefi.internal.Checks;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.RuleStatus;

/** Every decision of a book in one stretch of time, in which the same advisories are shown. */
final class Answers {
    private final Map<RuleStatus, Decision> withoutRule = new EnumMap<>(RuleStatus.class);
    private final Map<String, CellTable> byRule = new HashMap<>();

    private Answers(RuleBook book, Predicate<ValidityPeriod> runs) {
        List<Advisory> advisories = book.datedAdvisories().stream()
                .filter(advisory -> runs.test(advisory.shown()))
                .toList();
        for (RuleStatus status : RuleStatus.values()) {
            if (!status.isMet()) {
                withoutRule.put(status, Decisions.withoutRule(status, book.closure(), advisories));
            }
        }
        book.rules().stream()
                .filter(rule -> runs.test(rule.inForce()))
                .forEach(rule -> byRule.put(rule.id(), new CellTable(rule, advisories)));
    }

    /** The stretch before the book's first turning point. */
    static Answers before(RuleBook book) {
        return new Answers(book, period -> period.from().isEmpty());
    }

    /** The stretch that begins on a turning point. */
    static Answers from(RuleBook book, LocalDate day) {
        return new Answers(book, period -> period.contains(day));
    }

    Decision withoutRule(RuleStatus status) {
        Decision decision = withoutRule.get(status);
        if (decision == null) {
            throw Checks.violated(RuleStatus.class, "status", status, Invariant.NO_RULE);
        }
        return decision;
    }

    Decision decide(Rule rule, Facts facts) {
        CellTable table = byRule.get(rule.id());
        if (table == null || !table.isOf(rule)) {
            throw Checks.violated(Rule.class, "rule", rule.id(), Invariant.RULE_OF_BOOK);
        }
        return table.at(facts);
    }
}
