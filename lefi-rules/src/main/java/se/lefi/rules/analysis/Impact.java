package se.lefi.rules.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.lefi.disclosure.InformationCategory;
import se.lefi.rules.Decision;
import se.lefi.rules.DecisionCodes;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
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
 * Impact impact = Impact.of(Receipt.parse(text), List.of(LefiPrenumeration.asPublished()), engine);
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
     * The facts do not tell: the other edition asks for something that the receipt does not hold.
     *
     * @param missing what has to be looked at; at least one
     */
    record NewLook(List<Requirement> missing) implements Impact {
        /** Copies the list. */
        public NewLook {
            missing = List.copyOf(missing);
        }
    }

    /**
     * {@return what the engine's edition would answer}
     *
     * @param editions those that receipts were made by; a receipt of another one, or one that does not say what its edition asks
     *     for, needs a new look wherever the other edition asks for anything
     */
    static Impact of(Receipt receipt, Collection<RuleBook> editions, DisclosureEngine engine) {
        RuleMatch match = engine.match(receipt.recipient(), receipt.purpose(), receipt.date());
        if (match.rule().isEmpty()) {
            return compare(receipt, match, match.refusal().orElseThrow());
        }
        Conditions asked = match.rule().get().conditions();
        Optional<Conditions> before = conditions(receipt, editions);
        List<Status> statuses = new ArrayList<>();
        List<Requirement> missing = new ArrayList<>();
        for (Requirement requirement : asked.requirements()) {
            before.flatMap(then -> requirement.carried(receipt.facts().orElseThrow(), then, asked))
                    .ifPresentOrElse(statuses::add, () -> missing.add(requirement));
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

    /** What the rule asked for that the receipt names; empty where it is of no edition that is known, or was altered. */
    private static Optional<Conditions> conditions(Receipt receipt, Collection<RuleBook> editions) {
        return editions.stream()
                .filter(book -> book.id().equals(receipt.edition())
                        && book.fingerprint().equals(receipt.fingerprint()))
                .flatMap(book -> book.rules().stream())
                .filter(rule -> receipt.rule().filter(rule.id()::equals).isPresent())
                .map(Rule::conditions)
                .filter(conditions -> receipt.facts()
                        .filter(facts -> facts.requirements().equals(conditions.requirements()))
                        .isPresent())
                .findFirst();
    }

    /**
     * A refusal does not say what was asked for; and where one limits the information and the other does not, a request that names
     * none gets other categories.
     */
    private static boolean tellsWhatMayGoOut(Receipt receipt, Optional<Conditions> before, Conditions after) {
        return receipt.codes().permitted()
                && before.filter(
                                then -> then.asksFor(Requirement.INFORMATION) == after.asksFor(Requirement.INFORMATION))
                        .isPresent();
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
        boolean permitted = then.permitted() && now.permitted();
        Stream<DiffAspect> ofRules = Stream.of(
                        permitted && !then.ground().equals(now.ground()) ? DiffAspect.GROUND : null,
                        permitted && !then.mediumBasis().equals(now.mediumBasis()) ? DiffAspect.MEDIUM : null)
                .filter(Objects::nonNull);
        Stream<DiffAspect> ofRequirements = Stream.of(Requirement.values())
                .filter(requirement -> !unmet(then, requirement).equals(unmet(now, requirement)))
                .map(DiffAspect::of);
        return Stream.concat(ofRules, ofRequirements).toList();
    }

    /** How it stands that is unmet, and what is said of the information. */
    private static List<Object> unmet(DecisionCodes codes, Requirement requirement) {
        List<Object> unmet = new ArrayList<>();
        codes.unmet().stream().filter(requirement.statuses()::contains).forEach(unmet::add);
        if (requirement == Requirement.INFORMATION) {
            unmet.add(codes.notDisclosable());
            unmet.add(codes.permitted() ? codes.disclosable() : Set.of());
        }
        return unmet;
    }
}
