package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.organisation.Organisation;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.analysis.FactSpace;
import se.lefi.rules.edition.Verdict;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.FactsReader;

/** Asks requests of one edition in three ways, and counts what was said. For any number of threads. */
final class EditionCheck {
    private final DisclosureEngine engine;
    private final Function<DisclosureRequest, Verdict> naive;
    private final Map<String, Map<Integer, Facts>> cells;
    private final Set<String> reached = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> said = new ConcurrentHashMap<>();

    EditionCheck(RuleBook book, Function<DisclosureRequest, Verdict> naive) {
        this.engine = DisclosureEngine.using(book);
        this.naive = naive;
        this.cells = book.rules().stream()
                .filter(rule -> rule.inForce().overlaps(book.coverage()))
                .collect(Collectors.toMap(
                        Rule::id, rule -> FactSpace.of(rule).collect(Collectors.toMap(Facts::cell, facts -> facts))));
    }

    void check(DisclosureRequest request, String which) {
        Decision decision = engine.decide(request);
        assertEquals(decisionOfCell(request, which), decision, () -> which + ": " + request);
        Verdict verdict = naive.apply(request);
        assertEquals(verdict, Verdict.of(decision), () -> which + ": " + request);
        (decision.isPermitted() ? List.of("PERMITTED") : verdict.unmet())
                .forEach(code -> said.merge(code, 1L, Long::sum));
    }

    /** Of the cell as the fact space has it, unless it is one whose decision names categories of the request. */
    private Decision decisionOfCell(DisclosureRequest request, String which) {
        Organisation recipient = request.recipient();
        Optional<Rule> rule = engine.ruleFor(request);
        if (rule.isEmpty()) {
            return engine.decide(
                    engine.statusOf(recipient.kind(), recipient.function(), request.purpose(), request.decisionDate()),
                    request.decisionDate());
        }
        Facts read = FactsReader.read(request, rule.get().asked());
        Facts cell = cells.get(rule.get().id()).get(read.cell());
        assertNotNull(cell, () -> which + " is in a cell that the fact space does not have: " + read);
        reached.add(name(rule.get().id(), read.cell()));
        return engine.decide(rule.get(), read.notDisclosable().isEmpty() ? cell : read, request.decisionDate());
    }

    /** How often each code of DESIGN section 4 was said, and {@code PERMITTED}. */
    Map<String, Long> said() {
        return said;
    }

    List<String> cellsNotReached() {
        return cells.entrySet().stream()
                .flatMap(rule -> rule.getValue().keySet().stream().map(cell -> name(rule.getKey(), cell)))
                .filter(cell -> !reached.contains(cell))
                .sorted()
                .toList();
    }

    private static String name(String rule, int cell) {
        return rule + " cell " + cell;
    }
}
