package se.lefi.rules.analysis;

import static se.lefi.rules.analysis.AuditLaw.DEFAULT_IS_REFUSAL;
import static se.lefi.rules.analysis.AuditLaw.DETERMINISM;
import static se.lefi.rules.analysis.AuditLaw.NO_RULE_SHADOWED;
import static se.lefi.rules.analysis.AuditLaw.ORDER_OF_RULES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Decision;
import se.lefi.rules.Refusal;
import se.lefi.rules.Refused;
import se.lefi.rules.Rule;
import se.lefi.rules.facts.Status;

/** A type of recipient with a purpose, in one segment of time. */
final class QuestionAudit {
    private final AuditRun run;
    private final PlainMatch expected;
    private final RecipientType recipient;
    private final DisclosurePurpose purpose;
    private final LocalDate day;
    private final AuditedCell cell;

    QuestionAudit(
            AuditRun run, PlainMatch expected, RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
        this.run = run;
        this.expected = expected;
        this.recipient = recipient;
        this.purpose = purpose;
        this.day = day;
        this.cell = new AuditedCell(
                run,
                recipient + " " + purpose.code(),
                Optional.empty(),
                day,
                decider -> decider.refusal(recipient, purpose, day));
    }

    /** Tries the question, and says which rule it found. */
    Optional<Rule> rule() {
        List<Rule> applying = expected.applying(recipient, purpose);
        String names = applying.stream().map(Rule::id).collect(Collectors.joining(" and "));
        cell.require(applying.size() <= 1, NO_RULE_SHADOWED, names);
        Optional<Rule> rule = rule(run.decider);
        cell.require(
                rule.isPresent() ? applying.contains(rule.get()) : applying.isEmpty(),
                DEFAULT_IS_REFUSAL,
                rule.map(Rule::id).orElse("no rule") + " instead of " + (names.isEmpty() ? "no rule" : names));
        cell.require(rule.equals(rule(run.decider)), DETERMINISM, "another rule");
        cell.require(rule.equals(rule(run.fromReversed)), ORDER_OF_RULES, "another rule");
        if (rule.isEmpty()) {
            withoutRule();
        }
        return rule;
    }

    private Optional<Rule> rule(Decider decider) {
        return decider.ruleFor(recipient, purpose, day);
    }

    private void withoutRule() {
        Status status = run.decider.statusOf(recipient, purpose, day);
        Status plainly = expected.status(recipient, purpose);
        cell.require(status == plainly, DEFAULT_IS_REFUSAL, status + " instead of " + plainly);
        cell.decision()
                .ifPresent(decision -> cell.require(
                        isRefusalFor(status, decision),
                        DEFAULT_IS_REFUSAL,
                        "something else than a refusal for " + status));
    }

    /** Its one reason stands alone, and only a function that was not stated can be mended. */
    private static boolean isRefusalFor(Status status, Decision decision) {
        boolean edition = status == Status.DATE_NOT_COVERED || status == Status.FUNCTION_NOT_STATED;
        return decision instanceof Refused refused
                && refused.refusal() == (edition ? Refusal.NOT_COVERED : Refusal.NO_LEGAL_BASIS)
                && refused.unmet().size() == 1
                && refused.unmet().get(0).status() == status
                && refused.unmet().get(0).remedy().isPresent() == (status == Status.FUNCTION_NOT_STATED)
                && refused.unmet().get(0).rules().isEmpty() == (status != Status.LEGAL_BASIS_NOT_IN_FORCE);
    }
}
