package se.lefi.rules;

import java.time.LocalDate;
import java.util.Optional;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Status;

/**
 * The middle term between a request and a decision: the rule that applies, or why none does, and what the evidence amounts to
 * under it. Holds no date, person or number of the request but its day. Immutable and thread-safe.
 *
 * <pre>{@code
 * Assessment assessment = engine.assess(request);
 * String forTheFile = Receipt.of(assessment).text();
 * }</pre>
 */
public final class Assessment {
    private final RuleBook book;
    private final RecipientType recipient;
    private final DisclosurePurpose purpose;
    private final LocalDate day;
    private final RuleMatch match;
    private final Optional<Facts> facts;
    private final Decision decision;

    private Assessment(
            RuleBook book,
            RecipientType recipient,
            DisclosurePurpose purpose,
            LocalDate day,
            RuleMatch match,
            Optional<Facts> facts) {
        this.book = book;
        this.recipient = recipient;
        this.purpose = purpose;
        this.day = day;
        this.match = match;
        this.facts = facts;
        this.decision = facts.map(match::decide).or(match::refusal).orElseThrow();
    }

    static Assessment of(RuleBook book, RuleMatch match, DisclosureRequest request) {
        return new Assessment(
                book,
                request.recipient().type(),
                request.purpose(),
                request.decisionDate(),
                match,
                match.rule().map(rule -> Facts.read(request, rule.conditions())));
    }

    /** {@return the book that it was assessed by} */
    public RuleBook book() {
        return book;
    }

    /** {@return what kind of recipient asked, with its function} */
    public RecipientType recipient() {
        return recipient;
    }

    /** {@return what for} */
    public DisclosurePurpose purpose() {
        return purpose;
    }

    /** {@return the decision date} */
    public LocalDate day() {
        return day;
    }

    /** {@return {@link Status#RULE_APPLIES}, or why no rule does} */
    public Status ruleStatus() {
        return match.status();
    }

    /** {@return the rule that applies; empty where none does} */
    public Optional<Rule> rule() {
        return match.rule();
    }

    /** {@return what the evidence amounts to under the rule; empty where none applies} */
    public Optional<Facts> facts() {
        return facts;
    }

    /** {@return the decision that follows} */
    public Decision decision() {
        return decision;
    }

    /** {@return the edition, the day, the rule or why there is none, and the facts} */
    @Override
    public String toString() {
        return book.id() + " " + day + " "
                + rule().map(Rule::id).orElse(ruleStatus().name())
                + facts.map(read -> " " + read).orElse("");
    }
}
