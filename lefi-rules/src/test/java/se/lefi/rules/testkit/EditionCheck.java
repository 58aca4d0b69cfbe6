package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Permitted;
import se.lefi.rules.Refused;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.RuleMatch;
import se.lefi.rules.UnmetRequirement;
import se.lefi.rules.analysis.FactSpace;
import se.lefi.rules.edition.Verdict;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/** Decides requests by one edition in three ways, and counts the codes that come of it. For any number of threads. */
final class EditionCheck {
    private static final String PERMITTED = "PERMITTED";

    private final DisclosureEngine engine;
    private final Function<DisclosureRequest, Verdict> naive;
    private final Map<String, Map<List<Status>, Facts>> cells;
    private final Map<String, Set<Facts>> reached = new ConcurrentHashMap<>();
    private final Map<String, Long> codes = new ConcurrentHashMap<>();

    EditionCheck(RuleBook book, Function<DisclosureRequest, Verdict> naive) {
        this.engine = DisclosureEngine.using(book);
        this.naive = naive;
        this.cells = rules().collect(Collectors.toMap(
                Rule::id,
                rule -> FactSpace.of(rule.conditions()).collect(Collectors.toMap(Facts::statuses, facts -> facts))));
    }

    void check(DisclosureRequest request, String which) {
        Verdict verdict = naive.apply(request);
        Decision decision = engine.decide(request);
        assertEquals(verdict, Verdict.of(decision), () -> which + ": " + request);
        assertEquals(decisionOfCell(request, verdict, which), decision, () -> which + ": " + request);
        (decision.isPermitted() ? List.of(PERMITTED) : verdict.unmet())
                .forEach(code -> codes.merge(code, 1L, Long::sum));
    }

    /** Of the cell as the fact space has it, with the categories that the naive evaluator names. */
    private Decision decisionOfCell(DisclosureRequest request, Verdict verdict, String which) {
        RuleMatch match = engine.match(request.recipient().type(), request.purpose(), request.decisionDate());
        if (match.rule().isEmpty()) {
            return match.refusal().orElseThrow();
        }
        Rule rule = match.rule().get();
        Facts read = Facts.read(request, rule.conditions());
        Facts cell = cells.get(rule.id()).get(read.statuses());
        assertNotNull(cell, () -> which + " is in a cell that the fact space does not have: " + read);
        reached.computeIfAbsent(rule.id(), id -> ConcurrentHashMap.newKeySet()).add(cell);
        return match.decide(cell)
                .fold(
                        permitted -> new Permitted(
                                permitted.rule(), read.disclosable(), permitted.notInForce(), permitted.notes()),
                        refused -> naming(verdict.notDisclosable(), refused));
    }

    private static Refused naming(Set<InformationCategory> categories, Refused refused) {
        List<UnmetRequirement> unmet = refused.unmet().stream()
                .map(one -> one.status() != Status.INFORMATION_NOT_DISCLOSABLE
                        ? one
                        : new UnmetRequirement(
                                one.status(), one.basis(), one.remedy(), categories, one.rules(), one.omission()))
                .toList();
        return new Refused(refused.refusal(), unmet, refused.notes());
    }

    /** How often each code was given, {@code PERMITTED} among them. */
    Map<String, Long> codes() {
        return codes;
    }

    /** The codes that rules of the edition can give, and those for having no rule. */
    Set<String> codesToGive() {
        Set<Status> codes = EnumSet.range(Status.DATE_NOT_COVERED, Status.RULE_APPLIES);
        rules().flatMap(rule -> rule.conditions().requirements().stream())
                .map(Requirement::statuses)
                .forEach(codes::addAll);
        return Stream.concat(
                        Stream.of(PERMITTED),
                        codes.stream().filter(status -> !status.isMet()).map(Status::name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<String> cellsNotReached() {
        return cells.entrySet().stream()
                .flatMap(rule -> rule.getValue().values().stream()
                        .filter(cell ->
                                !reached.getOrDefault(rule.getKey(), Set.of()).contains(cell))
                        .map(cell -> rule.getKey() + " " + cell))
                .toList();
    }

    private Stream<Rule> rules() {
        RuleBook book = engine.book();
        return book.rules().stream().filter(rule -> rule.inForce().overlaps(book.coverage()));
    }
}
