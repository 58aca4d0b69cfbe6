package se.lefi.rules.analysis;

import static se.lefi.rules.analysis.AuditLaw.CITATIONS_IN_FORCE_OR_NOTED;
import static se.lefi.rules.analysis.AuditLaw.DEFAULT_IS_REFUSAL;
import static se.lefi.rules.analysis.AuditLaw.DETERMINISM;
import static se.lefi.rules.analysis.AuditLaw.NO_RULE_SHADOWED;
import static se.lefi.rules.analysis.AuditLaw.ORDER_OF_RULES;
import static se.lefi.rules.analysis.AuditLaw.TOTALITY;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Decision;
import se.lefi.rules.Refusal;
import se.lefi.rules.Refused;
import se.lefi.rules.Rule;
import se.lefi.rules.facts.Status;

/** Every type of recipient with every purpose, one of them that no rule names, in one segment of time. */
final class QuestionAudit {
    private final Auditor auditor;
    private final PlainMatch expected;
    private final Set<DisclosurePurpose> purposes;
    private final ValidityPeriod segment;
    private final LocalDate day;
    private final Set<Rule> found = new LinkedHashSet<>();

    QuestionAudit(Auditor auditor, PlainMatch expected, Set<DisclosurePurpose> purposes, ValidityPeriod segment) {
        this.auditor = auditor;
        this.expected = expected;
        this.purposes = purposes;
        this.segment = segment;
        this.day = segment.anyDay();
        expected.moveTo(day);
    }

    /** The rules that some question found. */
    Set<Rule> rulesFound() {
        return found;
    }

    /** Tries every question, and says how many found no rule. */
    int cellsWithoutRule() {
        int withoutRule = 0;
        for (RecipientType recipient : RecipientType.all()) {
            for (DisclosurePurpose purpose : purposes) {
                withoutRule += new Question(recipient, purpose).findsARule() ? 0 : 1;
            }
        }
        return withoutRule;
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

    private final class Question {
        private final RecipientType recipient;
        private final DisclosurePurpose purpose;

        Question(RecipientType recipient, DisclosurePurpose purpose) {
            this.recipient = recipient;
            this.purpose = purpose;
        }

        boolean findsARule() {
            List<Rule> applying = expected.applying(recipient, purpose);
            String names = applying.stream().map(Rule::id).collect(Collectors.joining(" and "));
            require(applying.size() <= 1, NO_RULE_SHADOWED, names);
            Optional<Rule> rule = rule(auditor.decider());
            require(
                    rule.map(applying::contains).orElse(applying.isEmpty()),
                    DEFAULT_IS_REFUSAL,
                    rule.map(Rule::id).orElse("no rule") + " instead of " + (names.isEmpty() ? "no rule" : names));
            require(rule.equals(rule(auditor.decider())), DETERMINISM, "another rule");
            require(rule.equals(rule(auditor.fromReversed())), ORDER_OF_RULES, "another rule");
            rule.ifPresentOrElse(found::add, this::withoutRule);
            return rule.isPresent();
        }

        private void withoutRule() {
            Status status = status(auditor.decider());
            Status plainly = expected.status(recipient, purpose);
            require(status == plainly, DEFAULT_IS_REFUSAL, status + " instead of " + plainly);
            Decision decision = attempt(auditor.decider());
            if (decision == null) {
                return;
            }
            require(isRefusalFor(status, decision), DEFAULT_IS_REFUSAL, "something else than a refusal for " + status);
            require(decision.equals(attempt(auditor.decider())), DETERMINISM, "another decision");
            require(decision.equals(attempt(auditor.fromReversed())), ORDER_OF_RULES, "another decision");
            auditor.citations()
                    .flatMap(audit -> audit.unnoted(decision, segment))
                    .ifPresent(unnoted -> auditor.findings()
                            .require(
                                    false,
                                    CITATIONS_IN_FORCE_OR_NOTED,
                                    recipient,
                                    purpose,
                                    unnoted.day(),
                                    unnoted.found()));
        }

        private Optional<Rule> rule(Decider decider) {
            return decider.ruleFor(recipient, purpose, day);
        }

        private Status status(Decider decider) {
            return decider.statusOf(recipient, purpose, day);
        }

        private @Nullable Decision attempt(Decider decider) {
            try {
                Decision decision = decider.refusal(recipient, purpose, day);
                require(decision != null, TOTALITY, "no decision");
                return decision;
            } catch (RuntimeException e) {
                require(false, TOTALITY, "no decision: " + e);
                return null;
            }
        }

        private void require(boolean holds, AuditLaw law, String found) {
            auditor.findings().require(holds, law, recipient, purpose, day, found);
        }
    }
}
