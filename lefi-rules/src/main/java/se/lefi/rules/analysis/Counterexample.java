package se.lefi.rules.analysis;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lefi.rules.facts.Facts;

/**
 * Where a rule book breaks a law. Immutable and thread-safe.
 *
 * @param where the rule's id; where no rule applies, the recipient's kind, its function where it has one, and the purpose
 * @param facts the facts; empty where the law is not about one cell of a rule
 * @param day the first day of the segment, or one of its days; empty where the law is not about a day
 * @param found what is wrong there, in English
 */
public record Counterexample(String where, Optional<Facts> facts, Optional<LocalDate> day, String found) {
    /** Checks for null only. */
    public Counterexample {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(found, "found");
    }

    /** {@return all of it on one line} */
    @Override
    public String toString() {
        return where
                + day.map(on -> ", " + on).orElse("")
                + facts.map(cell -> ", " + statuses(cell)).orElse("")
                + ": "
                + found;
    }

    private static String statuses(Facts facts) {
        return facts.statuses().stream().map(Enum::name).collect(Collectors.joining(" "))
                + (facts.notDisclosable().isEmpty() ? "" : " " + facts.notDisclosable());
    }
}
