package se.lefi.examples.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RuleBook;
import se.lefi.rules.RuleMatch;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.facts.Facts;

/** A decision from facts at hand, and the array that it is to be as quick as. */
@State(Scope.Benchmark)
public class FactsBenchmark extends BenchmarkSettings {
    private final RuleMatch[] matches = new RuleMatch[Workload.SIZE];
    private final Facts[] facts = new Facts[Workload.SIZE];
    private final Decision[] table;
    private final int[] index = new int[Workload.SIZE];
    private int next;

    /** Of the edition as published: those requests of the workload that a rule is for, and some of them twice. */
    public FactsBenchmark() {
        RuleBook book = LefiPrenumeration.asPublished();
        DisclosureEngine engine = DisclosureEngine.using(book);
        List<DisclosureRequest> requests = Workload.of(book).stream()
                .filter(request -> match(engine, request).rule().isPresent())
                .toList();
        Set<Decision> decisions = new LinkedHashSet<>();
        requests.forEach(request -> decisions.add(engine.decide(request)));
        table = decisions.toArray(Decision[]::new);
        List<Decision> inOrder = new ArrayList<>(decisions);
        for (int i = 0; i < Workload.SIZE; i++) {
            DisclosureRequest request = requests.get(i % requests.size());
            matches[i] = match(engine, request);
            facts[i] = engine.assess(request).facts().orElseThrow();
            index[i] = inOrder.indexOf(engine.decide(request));
        }
    }

    @Benchmark
    public Decision readyFacts() {
        int i = next();
        return matches[i].decide(facts[i]);
    }

    @Benchmark
    public Decision arrayLookUp() {
        return table[index[next()]];
    }

    private static RuleMatch match(DisclosureEngine engine, DisclosureRequest request) {
        return engine.match(request.recipient().type(), request.purpose(), request.decisionDate());
    }

    private int next() {
        next = (next + 1) % Workload.SIZE;
        return next;
    }
}
