package se.lefi.rules.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.lefi.disclosure.InformationCategory;
import se.lefi.rules.Decision;
import se.lefi.rules.DecisionCodes;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleMatch;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/**
 * What another edition would answer to a decision on file, from the facts of its receipt alone: which of a backlog has to be taken
 * up again when the law changes. Immutable and thread-safe.
 *
 * <pre>{@code
 * Impact impact = Impact.of(Receipt.parse(text), List.of(madeBy), engine);
 * }</pre>
 */
public sealed interface Impact {

    /** The other edition gives the same answer. */
    record SameAnswer() implements Impact {}

    /**
     * The other edition gives another answer.
     *
     * @param then what the receipt says
     * @param now what the other edition decides
     * @param causes in what they differ; at least one
     */
    record AnotherAnswer(DecisionCodes then, DecisionCodes now, List<DiffAspect> causes) implements Impact {
        /** Copies the list. */
        public AnotherAnswer {
            Objects.requireNonNull(then, "then");
            Objects.requireNonNull(now, "now");
            causes = List.copyOf(causes);
        }
    }

    /**
     * The facts do not tell: the other edition asks for something that the receipt does not hold, or would let out what it does not name.
     *
     * @param missing what has to be looked at; at least one
     */
    record NewLook(List<Requirement> missing) implements Impact {
        /** Copies the list. */
        public NewLook {
            missing = List.copyOf(missing);
        }
    }

    /** The receipt does not say what its edition decides on its facts: it was altered, and tells nothing. */
    record Altered() implements Impact {}

    /**
     * {@return what the engine's edition would answer}
     *
     * @param editions engines of those that receipts were made by; a receipt of another one needs a new look wherever the engine's
     *     edition has a rule
     */
    static Impact of(Receipt receipt, Collection<DisclosureEngine> editions, DisclosureEngine engine) {
        Optional<DisclosureEngine> madeBy = editions.stream()
                .filter(edition -> receipt.isMadeBy(edition.book()))
                .findFirst();
        if (madeBy.isPresent() && !(receipt.replay(madeBy.get()) instanceof Replay.SameAnswer)) {
            return new Altered();
        }
        RuleMatch match = receipt.match(engine);
        if (match.rule().isEmpty()) {
            return compare(receipt, match, match.refusal().orElseThrow());
        }
        Conditions asked = match.rule().get().conditions();
        Optional<Conditions> before =
                madeBy.flatMap(edition -> receipt.match(edition).rule()).map(Rule::conditions);
        List<Status> statuses = new ArrayList<>();
        List<Requirement> missing = new ArrayList<>();
        for (Requirement requirement : asked.requirements()) {
            Optional<Status> carried =
                    before.flatMap(then -> requirement.carried(receipt.facts().orElseThrow(), then, asked));
            carried.ifPresent(statuses::add);
            if (carried.isEmpty()) {
                missing.add(requirement);
            }
        }
        boolean permitted = statuses.stream().allMatch(Status::isMet);
        if (missing.isEmpty() && permitted && !tellsWhatMayGoOut(receipt, before, asked)) {
            missing.add(Requirement.INFORMATION);
        }
        if (!missing.isEmpty()) {
            return new NewLook(missing);
        }
        Facts facts = receipt.facts().orElseThrow();
        Set<InformationCategory> outside =
                statuses.contains(Status.INFORMATION_NOT_DISCLOSABLE) ? facts.notDisclosable() : Set.of();
        return compare(
                receipt, match, match.decide(Facts.of(statuses, outside, permitted ? facts.disclosable() : Set.of())));
    }

    /**
     * A refusal does not say what was asked for; and where one limits the information and the other does not, a request that names
     * none gets other categories.
     */
    private static boolean tellsWhatMayGoOut(Receipt receipt, Optional<Conditions> before, Conditions after) {
        return receipt.codes().permitted()
                && before.isPresent()
                && before.get().asksFor(Requirement.INFORMATION) == after.asksFor(Requirement.INFORMATION);
    }

    private static Impact compare(Receipt receipt, RuleMatch match, Decision decision) {
        DecisionCodes then = receipt.codes();
        DecisionCodes now = DecisionCodes.of(decision);
        if (now.isSameAnswerAs(then)) {
            return new SameAnswer();
        }
        boolean bothHaveARule = receipt.ruleStatus().isMet() && match.status().isMet();
        return new AnotherAnswer(then, now, bothHaveARule ? causes(then, now) : List.of(DiffAspect.OUTCOME));
    }

    private static List<DiffAspect> causes(DecisionCodes then, DecisionCodes now) {
        List<DiffAspect> causes = new ArrayList<>();
        boolean permitted = then.permitted() && now.permitted();
        if (permitted && !then.ground().equals(now.ground())) {
            causes.add(DiffAspect.GROUND);
        }
        if (permitted && !then.mediumBasis().equals(now.mediumBasis())) {
            causes.add(DiffAspect.MEDIUM);
        }
        for (Requirement requirement : Requirement.values()) {
            if (!unmet(then, requirement).equals(unmet(now, requirement))) {
                causes.add(DiffAspect.of(requirement));
            }
        }
        return causes;
    }

    /** How it stands, if it is unmet. Which categories that is about is carried over, so it does not differ by itself. */
    private static List<Status> unmet(DecisionCodes codes, Requirement requirement) {
        List<Status> unmet = new ArrayList<>(codes.unmet());
        unmet.retainAll(requirement.statuses());
        return unmet;
    }
}
