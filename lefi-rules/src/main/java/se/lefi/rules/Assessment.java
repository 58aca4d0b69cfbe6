package se.lefi.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lefi.Bilingual;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.DecisiveEvidence;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/**
 * The middle term between a request and a decision: the rule that applies, or why none does, and what the evidence amounts to
 * under it. Holds no person or number of the request, and of its dates those that the answer turns on. Immutable and thread-safe.
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
    private final List<DecisiveEvidence> evidence;
    private final Decision decision;

    Assessment(RuleBook book, RuleMatch match, DisclosureRequest request) {
        this.book = book;
        this.recipient = request.recipient().type();
        this.purpose = request.purpose();
        this.day = request.decisionDate();
        this.match = match;
        if (match.rule().isPresent()) {
            Conditions asked = match.rule().get().conditions();
            Facts read = Facts.read(request, asked);
            this.facts = Optional.of(read);
            this.evidence = evidence(request, asked);
            this.decision = match.decide(read);
        } else {
            this.facts = Optional.empty();
            this.evidence = List.of();
            this.decision = match.refusal().orElseThrow();
        }
    }

    private static List<DecisiveEvidence> evidence(DisclosureRequest request, Conditions asked) {
        List<DecisiveEvidence> evidence = new ArrayList<>();
        for (Requirement requirement : asked.requirements()) {
            evidence.addAll(requirement.decisive(request, asked));
        }
        return List.copyOf(evidence);
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

    /**
     * {@return the evidence that the answer turns on, in the order of the requirements: for each, what gets as far as it does} None
     * where no rule applies. Not in {@code toString}: dates of a consent are the individual's.
     */
    public List<DecisiveEvidence> evidence() {
        return evidence;
    }

    /** {@return what the evidence that mends this has to be like, beside what its remedy says; empty where that is all} */
    public Optional<Bilingual> detail(UnmetRequirement unmet) {
        Optional<Requirement> requirement = unmet.requirement();
        return rule().isPresent() && requirement.isPresent()
                ? requirement.get().detail(purpose, rule().get().conditions())
                : Optional.empty();
    }

    /** {@return the decision that follows} */
    public Decision decision() {
        return decision;
    }

    /** {@return the edition, the day, the rule or why there is none, and the facts} */
    @Override
    public String toString() {
        return book.id() + " " + day + " "
                + (rule().isPresent() ? rule().get().id() : ruleStatus())
                + (facts.isPresent() ? " " + facts.get() : "");
    }
}
