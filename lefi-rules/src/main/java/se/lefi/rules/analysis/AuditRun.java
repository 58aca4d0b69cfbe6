package se.lefi.rules.analysis;

import static se.lefi.rules.analysis.AuditLaw.CITATIONS_IN_FORCE_OR_NOTED;
import static se.lefi.rules.analysis.AuditLaw.CODES_REACHED;
import static se.lefi.rules.analysis.AuditLaw.NOT_IN_FORCE_SAID;
import static se.lefi.rules.analysis.AuditLaw.RULES_REACHED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Status;

/** One walk over all cells of a book: every segment of time, in it every question and every fact. */
final class AuditRun {
    final Decider decider;

    /** The same, from the rules in reverse order. */
    final Decider fromReversed;

    /** Where the book has a register. */
    final Optional<CitationAudit> citations;

    private final RuleBook book;
    private final List<Rule> rules;
    private final Map<Rule, Set<Status>> codesGiven = new LinkedHashMap<>();
    private final Map<AuditLaw, Counterexample> counterexamples = new EnumMap<>(AuditLaw.class);
    private int cells;

    /** The rules are the book's own; a test may hand in others, that no book would take. */
    AuditRun(RuleBook book, List<Rule> rules, Decider decider, Decider fromReversed) {
        this.book = book;
        this.rules = rules;
        this.decider = decider;
        this.fromReversed = fromReversed;
        this.citations = book.register().isEmpty() ? Optional.empty() : Optional.of(new CitationAudit(book));
    }

    Audit audit() {
        PlainMatch expected = new PlainMatch(book.coverage(), rules);
        Set<DisclosurePurpose> purposes = EditionDiff.purposes(rules.stream());
        for (ValidityPeriod segment : book.segments()) {
            LocalDate day = segment.anyDay();
            expected.moveTo(day);
            Set<Rule> found = new LinkedHashSet<>();
            for (RecipientType recipient : RecipientType.all()) {
                for (DisclosurePurpose purpose : purposes) {
                    Optional<Rule> rule = new QuestionAudit(this, expected, recipient, purpose, day).rule();
                    cells += rule.isPresent() ? 0 : 1;
                    rule.ifPresent(found::add);
                }
            }
            for (Rule rule : found) {
                Set<Status> codes = codesGiven.computeIfAbsent(rule, first -> EnumSet.noneOf(Status.class));
                cells += new RuleAudit(this, rule, day, codes).cells();
            }
        }
        rules.forEach(this::reach);
        List<AuditCheck> checks = new ArrayList<>();
        for (AuditLaw law : AuditLaw.values()) {
            if (isTried(law)) {
                checks.add(new AuditCheck(law, Optional.ofNullable(counterexamples.get(law))));
            }
        }
        List<String> outside =
                rules.stream().filter(this::isOutsideCoverage).map(Rule::id).toList();
        return new Audit(book.id(), book.fingerprint(), cells, outside, checks);
    }

    /** Keeps the first counterexample to each law. */
    void require(
            boolean holds, AuditLaw law, String where, Optional<Facts> facts, Optional<LocalDate> day, String found) {
        if (!holds) {
            counterexamples.putIfAbsent(law, new Counterexample(where, facts, day, found));
        }
    }

    private boolean isTried(AuditLaw law) {
        return citations.isPresent() || (law != CITATIONS_IN_FORCE_OR_NOTED && law != NOT_IN_FORCE_SAID);
    }

    private void reach(Rule rule) {
        Set<Status> given = codesGiven.get(rule);
        if (given == null) {
            require(isOutsideCoverage(rule), RULES_REACHED, rule, "applies to no recipient on any covered day");
            return;
        }
        List<String> missing = FactSpace.of(rule.conditions())
                .flatMap(facts -> facts.statuses().stream())
                .filter(code -> !code.isMet() && !given.contains(code))
                .map(Status::name)
                .distinct()
                .sorted()
                .toList();
        require(missing.isEmpty(), CODES_REACHED, rule, "never gives " + String.join(", ", missing));
    }

    private void require(boolean holds, AuditLaw law, Rule rule, String found) {
        require(holds, law, rule.id(), Optional.empty(), Optional.empty(), found);
    }

    private boolean isOutsideCoverage(Rule rule) {
        return !rule.inForce().isEmpty() && !rule.inForce().overlaps(book.coverage());
    }
}
