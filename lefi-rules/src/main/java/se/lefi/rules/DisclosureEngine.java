package se.lefi.rules;

import java.time.LocalDate;
import java.util.Optional;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.internal.Checks;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.FactsReader;
import se.lefi.rules.facts.RuleStatus;

/**
 * Decides requests by one rule book: {@code request → rule and facts → decision}. Build one and share it between threads.
 */
public final class DisclosureEngine {
    private final RuleBook book;
    private final RuleIndex index;

    private DisclosureEngine(RuleBook book) {
        this.book = book;
        this.index = new RuleIndex(book);
    }

    /** {@return an engine that decides by the book} */
    public static DisclosureEngine using(RuleBook book) {
        return new DisclosureEngine(book);
    }

    /** {@return the book it decides by} */
    public RuleBook book() {
        return book;
    }

    /**
     * Decides a request. Whatever the book does not permit is refused, with every reason.
     *
     * @return the decision, never null; equal requests have equal decisions
     */
    public Decision decide(DisclosureRequest request) {
        Organisation recipient = request.recipient();
        RuleIndex.Found found =
                index.find(recipient.kind(), recipient.type().function().orElse(null), request.purpose(), request.decisionDate());
        Answers answers = found.answers();
        return answers == null
                ? found.refusal()
                : answers.decide(FactsReader.read(request, answers.rule().asked()));
    }

    /** {@return the rule that applies to the request's recipient, purpose and day, if one does} */
    public Optional<Rule> ruleFor(DisclosureRequest request) {
        Organisation recipient = request.recipient();
        return ruleFor(recipient.kind(), recipient.function(), request.purpose(), request.decisionDate());
    }

    /** {@return the rule that applies to recipients of a kind and function, a purpose and a day, if one does} */
    public Optional<Rule> ruleFor(
            OrganisationKind kind, Optional<AuthorityFunction> function, DisclosurePurpose purpose, LocalDate day) {
        return Optional.ofNullable(
                        index.find(kind, function.orElse(null), purpose, day).answers())
                .map(Answers::rule);
    }

    /** {@return whether a rule applies to recipients of a kind and function, a purpose and a day, or why none does} */
    public RuleStatus statusOf(
            OrganisationKind kind, Optional<AuthorityFunction> function, DisclosurePurpose purpose, LocalDate day) {
        return index.find(kind, function.orElse(null), purpose, day).status();
    }

    /**
     * {@return the answers of a rule of this book, on a day}
     *
     * @throws InvalidValueException if the rule is not of this book, or not in force on the day
     */
    public Answers answers(Rule rule, LocalDate day) {
        for (OrganisationKind kind : rule.recipients().kinds()) {
            Optional<AuthorityFunction> function = rule.recipients().functions().stream()
                    .filter(served -> served.levels().contains(kind))
                    .findFirst();
            Answers answers =
                    index.find(kind, function.orElse(null), rule.purpose(), day).answers();
            if (answers != null && answers.rule().equals(rule)) {
                return answers;
            }
        }
        throw Checks.violated(Rule.class, "rule", rule.id(), Invariant.RULE_OF_BOOK);
    }

    /**
     * {@return the decision of one cell, on a day: of facts that were read against a rule of this book}
     *
     * @throws InvalidValueException if the rule is not of this book, or not in force on the day, or the facts were read
     *     against one that asks for other things
     */
    public Decision decide(Rule rule, Facts facts, LocalDate day) {
        return answers(rule, day).decide(facts);
    }

    /**
     * {@return the decision where no rule applies, on a day}
     *
     * @throws InvalidValueException if the status says that one does, if it is {@code DATE_NOT_COVERED} on a day that the book
     *     covers, or if it is another on a day that the book does not cover
     */
    public Decision decide(RuleStatus status, LocalDate day) {
        Decision refusal = index.refusal(status, day);
        boolean notCovered = status == RuleStatus.DATE_NOT_COVERED;
        if (refusal == null || notCovered == book.coverage().contains(day)) {
            throw Checks.violated(RuleStatus.class, "status", status, Invariant.NO_RULE);
        }
        return refusal;
    }
}
