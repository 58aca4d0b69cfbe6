package se.lefi.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Rule;
import se.lefi.rules.facts.Status;

/**
 * What a list of rules has for a question, read once more without anything of the engine's (MEANING, Rule). It goes from day to day,
 * never back, so that each rule comes into force and goes out of it once.
 */
final class PlainMatch {
    private final ValidityPeriod coverage;

    /** The purposes that some rule has for what the recipient may be, on whatever day. */
    private final Map<RecipientType, Set<DisclosurePurpose>> served = new HashMap<>();

    private final Deque<Rule> toCome;
    private final List<Rule> begun = new ArrayList<>();
    private Map<DisclosurePurpose, List<Rule>> inForce = Map.of();
    private LocalDate day = LocalDate.MIN;

    PlainMatch(ValidityPeriod coverage, List<Rule> rules) {
        this.coverage = coverage;
        for (RecipientType recipient : RecipientType.all()) {
            Set<DisclosurePurpose> purposes = new HashSet<>();
            for (Rule rule : rules) {
                if (isFor(rule, recipient)) {
                    purposes.add(rule.purpose());
                }
            }
            served.put(recipient, purposes);
        }
        this.toCome = new ArrayDeque<>(rules.stream()
                .sorted(Comparator.comparing(PlainMatch::firstDay))
                .toList());
    }

    void moveTo(LocalDate next) {
        day = next;
        while (!toCome.isEmpty() && !firstDay(toCome.element()).isAfter(day)) {
            begun.add(toCome.remove());
        }
        begun.removeIf(rule -> !rule.inForce().contains(day));
        inForce = begun.stream().collect(Collectors.groupingBy(Rule::purpose));
    }

    /** The rules that apply on the day. */
    List<Rule> applying(RecipientType recipient, DisclosurePurpose purpose) {
        return coverage.contains(day)
                ? inForce(purpose).stream()
                        .filter(rule -> rule.recipients().includes(recipient))
                        .toList()
                : List.of();
    }

    /** How far the question gets. */
    Status status(RecipientType recipient, DisclosurePurpose purpose) {
        Set<DisclosurePurpose> purposes = served.getOrDefault(recipient, Set.of());
        if (!coverage.contains(day)) {
            return Status.DATE_NOT_COVERED;
        }
        if (purposes.isEmpty()) {
            return Status.RECIPIENT_NOT_ELIGIBLE;
        }
        if (!purposes.contains(purpose)) {
            return Status.PURPOSE_NOT_AVAILABLE;
        }
        if (inForce(purpose).stream().noneMatch(rule -> isFor(rule, recipient))) {
            return Status.LEGAL_BASIS_NOT_IN_FORCE;
        }
        return applying(recipient, purpose).isEmpty() ? Status.FUNCTION_NOT_STATED : Status.RULE_APPLIES;
    }

    private List<Rule> inForce(DisclosurePurpose purpose) {
        return inForce.getOrDefault(purpose, List.of());
    }

    private static LocalDate firstDay(Rule rule) {
        return rule.inForce().from().orElse(LocalDate.MIN);
    }

    /** Whether it is for one of the types that the recipient may be, where an authority's function was not stated. */
    private static boolean isFor(Rule rule, RecipientType recipient) {
        return recipient.possible().stream().anyMatch(rule.recipients()::includes);
    }
}
