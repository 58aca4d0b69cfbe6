package se.lefi.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lefi.Invariant;
import se.lefi.internal.Checks;
import se.lefi.rules.facts.AgreementStatus;
import se.lefi.rules.facts.CaseStatus;
import se.lefi.rules.facts.ConnectionStatus;
import se.lefi.rules.facts.ConsentStatus;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.InformationStatus;
import se.lefi.rules.facts.NecessityStatus;

/**
 * The decisions of one rule, one cell for each combination of statuses that the rule asks about. A cell is filled when it
 * is first asked for; two threads may fill it at once, with equal decisions.
 */
final class CellTable {
    private final Rule rule;
    private final List<Advisory> advisories;
    private final int cases;
    private final int consents;
    private final int necessities;
    private final int informations;
    private final @Nullable Decision[] cells;

    CellTable(Rule rule, List<Advisory> advisories) {
        this.rule = rule;
        this.advisories = advisories;
        this.cases = rule.caseFile().isPresent() ? CaseStatus.values().length : 1;
        this.consents = rule.consent().isPresent() ? ConsentStatus.values().length : 1;
        this.necessities = rule.necessity().isPresent() ? NecessityStatus.values().length : 1;
        this.informations = rule.information().isPresent() ? InformationStatus.values().length : 1;
        this.cells = new Decision
                [AgreementStatus.values().length
                        * ConnectionStatus.values().length
                        * cases
                        * consents
                        * necessities
                        * informations];
    }

    boolean isOf(Rule other) {
        return rule.equals(other);
    }

    Decision at(Facts facts) {
        requireFactsOfRule(facts);
        if (!facts.information().isMet()) {
            return Decisions.decide(rule, facts, advisories); // names categories of the request: not shared
        }
        int cell = cell(facts);
        Decision decision = cells[cell];
        if (decision == null) {
            decision = Decisions.decide(rule, facts, advisories);
            cells[cell] = decision;
        }
        return decision;
    }

    /** A status that the rule does not ask for is the first of its kind, so it counts for nothing here. */
    private int cell(Facts facts) {
        int cell = facts.agreement().ordinal();
        cell = cell * ConnectionStatus.values().length + facts.connection().ordinal();
        cell = cell * cases + facts.caseFile().ordinal();
        cell = cell * consents + facts.consent().ordinal();
        cell = cell * necessities + facts.necessity().ordinal();
        return cell * informations + facts.information().ordinal();
    }

    private void requireFactsOfRule(Facts facts) {
        boolean ofRule = (cases > 1) == (facts.caseFile() != CaseStatus.CASE_NOT_REQUIRED)
                && (consents > 1) == (facts.consent() != ConsentStatus.CONSENT_NOT_REQUIRED)
                && (necessities > 1) == (facts.necessity() != NecessityStatus.NECESSITY_NOT_REQUIRED)
                && (informations > 1) == (facts.information() != InformationStatus.INFORMATION_NOT_LIMITED);
        if (!ofRule) {
            Checks.of(Facts.class)
                    .that(false, "rule", rule.id(), Invariant.FACTS_OF_RULE)
                    .done();
        }
    }
}
