package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Refused;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.UnmetRequirement;
import se.lefi.rules.analysis.FactSpace;
import se.lefi.rules.edition.Verdict;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.FactsReader;
import se.lefi.rules.facts.RuleStatus;

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
        Verdict verdict = naive.apply(request);
        Decision decision = engine.decide(request);
        assertEquals(decisionOfCell(request, verdict, which), decision, () -> which + ": " + request);
        assertEquals(verdict, Verdict.of(decision), () -> which + ": " + request);
        (decision.isPermitted() ? List.of("PERMITTED") : verdict.unmet())
                .forEach(code -> said.merge(code, 1L, Long::sum));
    }

    /** Of the cell as the fact space has it, with the categories that the naive evaluator names. */
    private Decision decisionOfCell(DisclosureRequest request, Verdict verdict, String which) {
        LocalDate day = request.decisionDate();
        Optional<RuleStatus> withoutRule = Arrays.stream(RuleStatus.values())
                .filter(status -> verdict.unmet().contains(status.name()))
                .findFirst();
        if (withoutRule.isPresent()) {
            return engine.decide(withoutRule.get(), day);
        }
        Rule rule = engine.ruleFor(request).orElseThrow(() -> new AssertionError(which + " has no rule: " + request));
        Facts read = FactsReader.read(request, rule.asked());
        Facts cell = cells.get(rule.id()).get(read.cell());
        assertNotNull(cell, () -> which + " is in a cell that the fact space does not have: " + read);
        reached.add(name(rule.id(), read.cell()));
        Decision decision = engine.decide(rule, cell, day);
        return cell.information().isMet() ? decision : naming(verdict.notDisclosable(), (Refused) decision);
    }

    /** Of a cell that names categories, the requirement on them is the last one unmet. */
    private static Refused naming(Set<InformationCategory> categories, Refused refused) {
        List<UnmetRequirement> unmet = new ArrayList<>(refused.unmet());
        UnmetRequirement last = unmet.remove(unmet.size() - 1);
        unmet.add(new UnmetRequirement(last.status(), last.basis(), last.remedy(), categories));
        return new Refused(refused.refusal(), unmet, refused.notes());
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
