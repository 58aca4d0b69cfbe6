package se.lefi.rules.analysis;

import se.lefi.organisation.RecipientType;
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
import se.lefi.rules.Decision;
import se.lefi.rules.Refusal;
import se.lefi.rules.Refused;
import se.lefi.rules.Rule;
import se.lefi.rules.facts.RuleStatus;

/** Every type of recipient with every purpose, one of them that no rule names, in one stretch of time. */
final class QuestionAudit {
    private final AuditKit kit;
    private final ValidityPeriod coverage;
    private final List<Rule> rules;
    private final ValidityPeriod stretch;
    private final LocalDate day;
    private final Set<Rule> found = new LinkedHashSet<>();

    QuestionAudit(AuditKit kit, ValidityPeriod coverage, List<Rule> rules, ValidityPeriod stretch) {
        this.kit = kit;
        this.coverage = coverage;
        this.rules = rules;
        this.stretch = stretch;
        this.day = Stretches.dayOf(stretch);
    }

    /** The rules that some question found. */
    Set<Rule> rulesFound() {
        return found;
    }

    /** Tries every question, and says how many found no rule. */
    int cellsWithoutRule() {
        Set<DisclosurePurpose> purposes =
                rules.stream().map(Rule::purpose).collect(Collectors.toCollection(LinkedHashSet::new));
        purposes.add(EditionDiff.ANY_OTHER_PURPOSE);
        int withoutRule = 0;
        for (RecipientType recipient : RecipientType.all()) {
            for (DisclosurePurpose purpose : purposes) {
                withoutRule += new Question(recipient, purpose).findsARule() ? 0 : 1;
            }
        }
        return withoutRule;
    }

    /** Its one reason stands alone, and nothing the parties do can mend it. */
    private static boolean isRefusalFor(RuleStatus status, Decision decision) {
        Refusal refusal = status == RuleStatus.DATE_NOT_COVERED ? Refusal.NOT_COVERED : Refusal.NO_LEGAL_BASIS;
        return decision instanceof Refused refused
                && refused.refusal() == refusal
                && refused.unmet().size() == 1
                && refused.unmet().get(0).status() == status
                && refused.unmet().get(0).remedy().isEmpty();
    }

    private final class Question {
        private final RecipientType recipient;
        private final DisclosurePurpose purpose;

        Question(RecipientType recipient, DisclosurePurpose purpose) {
            this.recipient = recipient;
            this.purpose = purpose;
        }

        boolean findsARule() {
            List<Rule> applying = rules.stream()
                    .filter(rule -> reading(rule) == RuleStatus.APPLIES)
                    .toList();
            String names = applying.stream().map(Rule::id).collect(Collectors.joining(" and "));
            require(applying.size() <= 1, NO_RULE_SHADOWED, names);
            Optional<Rule> rule = rule(kit.decider());
            require(
                    rule.map(applying::contains).orElse(applying.isEmpty()),
                    DEFAULT_IS_REFUSAL,
                    rule.map(Rule::id).orElse("no rule") + " instead of " + (names.isEmpty() ? "no rule" : names));
            require(rule.equals(rule(kit.decider())), DETERMINISM, "another rule");
            require(rule.equals(rule(kit.fromReversed())), ORDER_OF_RULES, "another rule");
            rule.ifPresentOrElse(found::add, this::withoutRule);
            return rule.isPresent();
        }

        private void withoutRule() {
            RuleStatus status = status(kit.decider());
            RuleStatus expected = rules.stream()
                    .map(this::reading)
                    .max(RuleStatus::compareTo)
                    .orElse(covered() ? RuleStatus.RECIPIENT_NOT_ELIGIBLE : RuleStatus.DATE_NOT_COVERED);
            require(status == expected, DEFAULT_IS_REFUSAL, status + " instead of " + expected);
            Decision decision = attempt(kit.decider(), status);
            if (decision == null) {
                return;
            }
            require(isRefusalFor(status, decision), DEFAULT_IS_REFUSAL, "something else than a refusal for " + status);
            require(decision.equals(attempt(kit.decider(), status)), DETERMINISM, "another decision");
            require(
                    decision.equals(attempt(kit.fromReversed(), status(kit.fromReversed()))),
                    ORDER_OF_RULES,
                    "another decision");
            kit.citations()
                    .flatMap(audit -> audit.unnoted(decision, stretch))
                    .ifPresent(unnoted -> kit.findings()
                            .require(
                                    false,
                                    CITATIONS_IN_FORCE_OR_NOTED,
                                    recipient,
                                    purpose,
                                    unnoted.day(),
                                    unnoted.found()));
        }

        /** How far it gets with one rule, read once more without the engine's index. */
        private RuleStatus reading(Rule rule) {
            if (!covered()) {
                return RuleStatus.DATE_NOT_COVERED;
            }
            if (!rule.recipients().include(recipient.kind(), recipient.function())) {
                return RuleStatus.RECIPIENT_NOT_ELIGIBLE;
            }
            if (!rule.purpose().equals(purpose)) {
                return RuleStatus.PURPOSE_NOT_AVAILABLE;
            }
            return rule.inForce().contains(day) ? RuleStatus.APPLIES : RuleStatus.LEGAL_BASIS_NOT_IN_FORCE;
        }

        private boolean covered() {
            return coverage.contains(day);
        }

        private Optional<Rule> rule(Decider decider) {
            return decider.ruleFor(recipient, purpose, day);
        }

        private RuleStatus status(Decider decider) {
            return decider.statusOf(recipient, purpose, day);
        }

        private @Nullable Decision attempt(Decider decider, RuleStatus status) {
            try {
                Decision decision = decider.decide(status, day);
                require(decision != null, TOTALITY, "no decision");
                return decision;
            } catch (RuntimeException e) {
                require(false, TOTALITY, "no decision: " + e);
                return null;
            }
        }

        private void require(boolean holds, AuditLaw law, String found) {
            kit.findings().require(holds, law, recipient, purpose, day, found);
        }
    }
}
