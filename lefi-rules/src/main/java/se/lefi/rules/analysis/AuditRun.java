package se.lefi.rules.analysis;

import static se.lefi.rules.analysis.AuditLaw.CITATIONS_IN_FORCE_OR_NOTED;
import static se.lefi.rules.analysis.AuditLaw.CODES_REACHED;
import static se.lefi.rules.analysis.AuditLaw.RULES_REACHED;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import se.lefi.law.Provision;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;

/** One walk over all cells of a book: every stretch of time, in it every question and every fact. */
final class AuditRun {
    private final RuleBook book;
    private final List<Rule> rules;
    private final AuditKit kit;
    private final Map<Rule, Set<String>> codesGiven = new LinkedHashMap<>();
    private int cells;

    /** The rules are the book's own; a test may hand in others, that no book would take. */
    AuditRun(
            RuleBook book,
            List<Rule> rules,
            Decider decider,
            Decider fromReversed,
            Optional<Function<Provision, List<ValidityPeriod>>> register) {
        this.book = book;
        this.rules = rules;
        this.kit = new AuditKit(
                new Findings(), decider, fromReversed, register.map(periods -> new CitationAudit(book, periods)));
    }

    Audit audit() {
        for (ValidityPeriod stretch : Stretches.of(book)) {
            QuestionAudit questions = new QuestionAudit(kit, book.coverage(), rules, stretch);
            cells += questions.cellsWithoutRule();
            for (Rule rule : questions.rulesFound()) {
                RuleAudit facts = new RuleAudit(kit, rule, stretch);
                cells += facts.cells();
                codesGiven.computeIfAbsent(rule, first -> new TreeSet<>()).addAll(facts.codesGiven());
            }
        }
        rules.forEach(this::reach);
        return new Audit(
                book.id(),
                book.fingerprint(),
                cells,
                rules.stream().filter(this::isOutsideCoverage).map(Rule::id).toList(),
                kit.findings()
                        .checks(
                                kit.citations().isPresent()
                                        ? EnumSet.noneOf(AuditLaw.class)
                                        : EnumSet.of(CITATIONS_IN_FORCE_OR_NOTED)));
    }

    private void reach(Rule rule) {
        Set<String> given = codesGiven.get(rule);
        kit.findings()
                .require(
                        given != null || isOutsideCoverage(rule),
                        RULES_REACHED,
                        rule,
                        "applies to no recipient on any covered day");
        if (given != null) {
            Set<String> missing = RuleCodes.of(rule);
            missing.removeAll(given);
            kit.findings().require(missing.isEmpty(), CODES_REACHED, rule, "never gives " + String.join(", ", missing));
        }
    }

    private boolean isOutsideCoverage(Rule rule) {
        return !rule.inForce().isEmpty() && !rule.inForce().overlaps(book.coverage());
    }
}
