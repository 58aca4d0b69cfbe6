package se.lefi.rules.analysis;

import java.util.stream.Stream;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Requirement;

/** Every combination of facts that evidence can amount to under a rule: the whole input space of its conditions. */
public final class FactSpace {
    private FactSpace() {}

    /**
     * {@return every cell of a rule with these conditions that some evidence reaches}
     *
     * <p>Where some categories may not be let out, a cell stands for all sets of such categories; it names one that some
     * request can have.
     */
    public static Stream<Facts> of(Conditions conditions) {
        Stream<Facts> cells = Stream.of(Facts.of());
        for (Requirement requirement : conditions.requirements()) {
            cells = cells.flatMap(before ->
                    requirement.possible(conditions, before).stream().map(status -> before.with(status, conditions)));
        }
        return cells;
    }
}
