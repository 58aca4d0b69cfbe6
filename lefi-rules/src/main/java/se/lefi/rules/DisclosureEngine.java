package se.lefi.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lefi.InvalidValueException;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
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
    private final List<Answers> answers = new ArrayList<>();

    private DisclosureEngine(RuleBook book) {
        this.book = book;
        this.index = new RuleIndex(book);
        answers.add(Answers.before(book));
        book.turningPoints().forEach(day -> answers.add(Answers.from(book, day)));
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
        LocalDate day = request.decisionDate();
        RuleIndex.Found found = index.find(request.recipient(), request.purpose(), day);
        Rule rule = found.rule();
        return rule == null
                ? answersOn(day).withoutRule(found.status())
                : answersOn(day).decide(rule, FactsReader.read(request, rule));
    }

    /** {@return the rule that applies to the request's recipient, purpose and day, if one does} */
    public Optional<Rule> ruleFor(DisclosureRequest request) {
        Organisation recipient = request.recipient();
        return ruleFor(recipient.kind(), recipient.function(), request.purpose(), request.decisionDate());
    }

    /** {@return the rule that applies to recipients of a kind and function, a purpose and a day, if one does} */
    public Optional<Rule> ruleFor(
            OrganisationKind kind, Optional<AuthorityFunction> function, DisclosurePurpose purpose, LocalDate day) {
        return Optional.ofNullable(index.find(kind, function, purpose, day).rule());
    }

    /** {@return whether a rule applies to recipients of a kind and function, a purpose and a day, or why none does} */
    public RuleStatus statusOf(
            OrganisationKind kind, Optional<AuthorityFunction> function, DisclosurePurpose purpose, LocalDate day) {
        return index.find(kind, function, purpose, day).status();
    }

    /**
     * {@return the decision of one cell, on a day: of facts that were read against a rule of this book}
     *
     * @throws InvalidValueException if the rule is not of this book, or the facts were read against one that asks for other
     *     things
     */
    public Decision decide(Rule rule, Facts facts, LocalDate day) {
        return answersOn(day).decide(rule, facts);
    }

    /**
     * {@return the decision where no rule applies, on a day}
     *
     * @throws InvalidValueException if the status says that one does
     */
    public Decision decide(RuleStatus status, LocalDate day) {
        return answersOn(day).withoutRule(status);
    }

    private Answers answersOn(LocalDate day) {
        List<LocalDate> turns = book.turningPoints();
        int epoch = turns.size();
        while (epoch > 0 && day.isBefore(turns.get(epoch - 1))) {
            epoch--;
        }
        return answers.get(epoch);
    }
}
