package se.lefi.rules.analysis;

import static se.lefi.rules.analysis.AuditLaw.DETERMINISM;
import static se.lefi.rules.analysis.AuditLaw.ORDER_OF_RULES;
import static se.lefi.rules.analysis.AuditLaw.TOTALITY;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import se.lefi.rules.Decision;
import se.lefi.rules.facts.Facts;

/** One cell under audit, of a rule or of a question: what holds of its decision whatever the decision is. */
final class AuditedCell {
    private final AuditRun run;
    private final String where;
    private final Optional<Facts> facts;
    private final LocalDate day;
    private final Function<Decider, Decision> question;

    /** The question is what it asks an engine, which may answer null. */
    AuditedCell(
            AuditRun run, String where, Optional<Facts> facts, LocalDate day, Function<Decider, Decision> question) {
        this.run = run;
        this.where = where;
        this.facts = facts;
        this.day = day;
        this.question = question;
    }

    LocalDate day() {
        return day;
    }

    /** Its decision, tried again and from the rules in reverse order, and with its citations looked up; empty where there is none. */
    Optional<Decision> decision() {
        Optional<Decision> decision = attempt(run.decider);
        if (decision.isPresent()) {
            require(decision.equals(attempt(run.decider)), DETERMINISM, "another decision");
            require(decision.equals(attempt(run.fromReversed)), ORDER_OF_RULES, "another decision");
            run.citations.ifPresent(citations -> citations.look(this, decision.get()));
        }
        return decision;
    }

    /** Whether its decision is a permission. */
    boolean isPermitted() {
        return attempt(run.decider).filter(Decision::isPermitted).isPresent();
    }

    /** An engine that errs is what this is here to find. */
    private Optional<Decision> attempt(Decider decider) {
        try {
            Optional<Decision> decision = Optional.ofNullable(question.apply(decider));
            require(decision.isPresent(), TOTALITY, "no decision");
            return decision;
        } catch (RuntimeException e) {
            require(false, TOTALITY, "no decision: " + e);
            return Optional.empty();
        }
    }

    void require(boolean holds, AuditLaw law, String found) {
        run.require(holds, law, where, facts, Optional.of(day), found);
    }
}
