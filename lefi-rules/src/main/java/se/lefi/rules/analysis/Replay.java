package se.lefi.rules.analysis;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import se.lefi.InvalidValueException;
import se.lefi.rules.Decision;
import se.lefi.rules.DecisionCodes;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleMatch;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/** What comes of deciding again what a receipt says was decided. Immutable and thread-safe. */
public sealed interface Replay {

    /** {@return what comes of replaying a receipt's text; never throws for a text} */
    static Replay of(String text, DisclosureEngine engine) {
        try {
            return Receipt.parse(text).replay(engine);
        } catch (InvalidValueException e) {
            return new NotAReceipt(e);
        }
    }

    /**
     * The engine gives the same answer.
     *
     * @param decision the decision, with the notes of today
     */
    record SameAnswer(Decision decision) implements Replay {
        /** Checks for null only. */
        public SameAnswer {
            Objects.requireNonNull(decision, "decision");
        }
    }

    /**
     * The receipt does not say what its edition decides: it was altered.
     *
     * @param then what the receipt says
     * @param now what the engine decides; empty where the rule is another, asks for other facts, or lets nothing like this out
     */
    record AnotherAnswer(DecisionCodes then, Optional<DecisionCodes> now) implements Replay {
        /** Checks for null only. */
        public AnotherAnswer {
            Objects.requireNonNull(then, "then");
            Objects.requireNonNull(now, "now");
        }
    }

    /**
     * The receipt was made by a book with another law.
     *
     * @param edition that book's id
     * @param version that book's version
     * @param fingerprint that book's fingerprint
     */
    record AnotherEdition(String edition, String version, String fingerprint) implements Replay {
        /** Checks for null only. */
        public AnotherEdition {
            Objects.requireNonNull(edition, "edition");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(fingerprint, "fingerprint");
        }
    }

    /**
     * The text is no receipt.
     *
     * @param problem names the line that is wrong
     */
    record NotAReceipt(InvalidValueException problem) implements Replay {
        /** Checks for null only. */
        public NotAReceipt {
            Objects.requireNonNull(problem, "problem");
        }
    }

    /** {@return what comes of replaying a receipt} */
    static Replay of(Receipt receipt, DisclosureEngine engine) {
        if (!receipt.isMadeBy(engine.book())) {
            return new AnotherEdition(receipt.edition(), receipt.version(), receipt.fingerprint());
        }
        Optional<Decision> decision = decide(receipt, engine);
        if (decision.isPresent() && DecisionCodes.of(decision.get()).isSameAnswerAs(receipt.codes())) {
            return new SameAnswer(decision.get());
        }
        return new AnotherAnswer(receipt.codes(), decision.map(DecisionCodes::of));
    }

    private static Optional<Decision> decide(Receipt receipt, DisclosureEngine engine) {
        RuleMatch match = receipt.match(engine);
        if (match.status() != receipt.ruleStatus()
                || !match.rule().map(Rule::id).equals(receipt.rule())) {
            return Optional.empty();
        }
        if (match.rule().isEmpty()) {
            return Optional.of(match.refusal().orElseThrow());
        }
        Conditions conditions = match.rule().get().conditions();
        return receipt.facts()
                .filter(facts ->
                        facts.requirements().equals(conditions.requirements()) && isWithinLimit(facts, conditions))
                .map(match::decide);
    }

    /** A permission by a rule that limits lets out something, and nothing beyond; without a consent only that is left out. */
    private static boolean isWithinLimit(Facts facts, Conditions conditions) {
        if (!conditions.asksFor(Requirement.INFORMATION)) {
            return true;
        }
        if (facts.unmet().isEmpty()) {
            return !facts.disclosable().isEmpty() && conditions.letOut().containsAll(facts.disclosable());
        }
        return facts.statusOf(Requirement.CONSENT).filter(Status::isMet).isPresent()
                || Collections.disjoint(conditions.letOut(), facts.notDisclosable());
    }
}
