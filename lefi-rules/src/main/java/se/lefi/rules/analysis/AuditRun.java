package se.lefi.rules.analysis;

import static se.lefi.rules.analysis.AuditLaw.CITATIONS_IN_FORCE_OR_NOTED;
import static se.lefi.rules.analysis.AuditLaw.CODES_REACHED;
import static se.lefi.rules.analysis.AuditLaw.NOT_IN_FORCE_SAID;
import static se.lefi.rules.analysis.AuditLaw.RULES_REACHED;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.facts.Status;

/** One walk over all cells of a book: every segment of time, in it every question and every fact. */
final class AuditRun {
    private final RuleBook book;
    private final List<Rule> rules;
    private final Auditor auditor;
    private final Map<Rule, Set<Status>> codesGiven = new LinkedHashMap<>();
    private int cells;

    /** The rules are the book's own; a test may hand in others, that no book would take. */
    AuditRun(RuleBook book, List<Rule> rules, Decider decider, Decider fromReversed) {
        this.book = book;
        this.rules = rules;
        Optional<CitationAudit> citations =
                book.register().isEmpty() ? Optional.empty() : Optional.of(new CitationAudit(book));
        this.auditor = new Auditor(new Findings(), decider, fromReversed, citations);
    }

    Audit audit() {
        PlainMatch expected = new PlainMatch(book.coverage(), rules);
        Set<DisclosurePurpose> purposes = Stream.concat(
                        rules.stream().map(Rule::purpose), Stream.of(EditionDiff.ANY_OTHER_PURPOSE))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (ValidityPeriod segment : book.segments()) {
            QuestionAudit questions = new QuestionAudit(auditor, expected, purposes, segment);
            cells += questions.cellsWithoutRule();
            for (Rule rule : questions.rulesFound()) {
                RuleAudit facts = new RuleAudit(auditor, rule, segment);
                cells += facts.cells();
                codesGiven
                        .computeIfAbsent(rule, first -> EnumSet.noneOf(Status.class))
                        .addAll(facts.codesGiven());
            }
        }
        rules.forEach(this::reach);
        return new Audit(
                book.id(),
                book.fingerprint(),
                cells,
                rules.stream().filter(this::isOutsideCoverage).map(Rule::id).toList(),
                auditor.findings()
                        .checks(
                                auditor.citations().isPresent()
                                        ? EnumSet.noneOf(AuditLaw.class)
                                        : EnumSet.of(CITATIONS_IN_FORCE_OR_NOTED, NOT_IN_FORCE_SAID)));
    }

    private void reach(Rule rule) {
        Set<Status> given = codesGiven.get(rule);
        auditor.findings()
                .require(
                        given != null || isOutsideCoverage(rule),
                        RULES_REACHED,
                        rule,
                        "applies to no recipient on any covered day");
        if (given != null) {
            List<String> missing = FactSpace.of(rule.conditions())
                    .flatMap(facts -> facts.unmet().stream().map(facts::statusOf))
                    .flatMap(Optional::stream)
                    .distinct()
                    .filter(code -> !given.contains(code))
                    .map(Status::name)
                    .sorted()
                    .toList();
            auditor.findings()
                    .require(missing.isEmpty(), CODES_REACHED, rule, "never gives " + String.join(", ", missing));
        }
    }

    private boolean isOutsideCoverage(Rule rule) {
        return !rule.inForce().isEmpty() && !rule.inForce().overlaps(book.coverage());
    }
}
