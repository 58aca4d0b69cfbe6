package se.lefi.rules.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.lefi.Bilingual;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.internal.Checks;
import se.lefi.rules.Rule;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/**
 * What two rule books can say differently: the outcome, the ground, the medium, and each requirement of the table. Immutable and
 * thread-safe.
 *
 * @param code {@code OUTCOME}, {@code GROUND}, {@code MEDIUM}, or the requirement's name; API
 * @param requirement the requirement; empty for the first three
 */
public record DiffAspect(String code, Optional<Requirement> requirement) implements Comparable<DiffAspect> {
    private static final Map<String, Bilingual> OF_RULES = Map.of(
            "OUTCOME", new Bilingual("utfall", "outcome"),
            "GROUND", new Bilingual("grund", "ground"),
            "MEDIUM", new Bilingual("medium för automatiserad behandling", "automated medium"));

    /** One of them has a rule and the other has not, or they have none for different reasons: on all facts. */
    public static final DiffAspect OUTCOME = new DiffAspect("OUTCOME", Optional.empty());

    /** Another ground: on facts that both permit. */
    public static final DiffAspect GROUND = new DiffAspect("GROUND", Optional.empty());

    /** Another basis of the medium: on facts that both permit. */
    public static final DiffAspect MEDIUM = new DiffAspect("MEDIUM", Optional.empty());

    private static final List<DiffAspect> ALL = Stream.concat(
                    Stream.of(OUTCOME, GROUND, MEDIUM),
                    Arrays.stream(Requirement.values()).map(DiffAspect::of))
            .toList();

    private static final String NOT_ASKED = "-";

    /**
     * Checks the code: there are no others than {@link #all}.
     *
     * @throws InvalidValueException unless it is the requirement's name, or without one {@code OUTCOME}, {@code GROUND} or
     *     {@code MEDIUM}
     */
    public DiffAspect {
        Objects.requireNonNull(code, "code");
        boolean known = requirement.isPresent() ? requirement.get().name().equals(code) : OF_RULES.containsKey(code);
        Checks.of(DiffAspect.class)
                .that(known, "code", code, Invariant.KNOWN_WORD)
                .done();
    }

    /** {@return the aspect of a requirement: it is asked for by one only, or otherwise} */
    public static DiffAspect of(Requirement requirement) {
        return new DiffAspect(requirement.name(), Optional.of(requirement));
    }

    /** {@return every aspect, in the order in which differences are listed} */
    public static List<DiffAspect> all() {
        return ALL;
    }

    /** {@return what it is, in words} */
    public Bilingual text() {
        Bilingual ofRules = OF_RULES.get(code);
        if (ofRules != null) {
            return ofRules;
        }
        Bilingual asked = requirement.orElseThrow().text();
        return new Bilingual("krav: " + asked.swedish(), "requirement: " + asked.english());
    }

    /** What a rule says in this respect, in codes. */
    String of(Rule rule) {
        if (requirement.isPresent()) {
            return rule.conditions().asksFor(requirement.get())
                    ? requirement.get().asked(rule.conditions())
                    : NOT_ASKED;
        }
        if (equals(GROUND)) {
            return String.join(";", rule.ground().codes());
        }
        return equals(MEDIUM) ? String.join(";", rule.mediumBasis().codes()) : "PERMITTED";
    }

    /**
     * Whether the answers to a request that amounts to these facts differ in this respect, where the rules do. Without a rule
     * there are no facts, and the outcome is all that differs.
     */
    boolean differs(Optional<Facts> before, Optional<Facts> after) {
        if (equals(OUTCOME) || before.isEmpty() || after.isEmpty()) {
            return equals(OUTCOME);
        }
        Facts one = before.get();
        Facts other = after.get();
        boolean permitted = one.unmet().isEmpty() && other.unmet().isEmpty();
        if (requirement.isEmpty()) {
            return permitted;
        }
        boolean isLimit = requirement.get() == Requirement.INFORMATION;
        return !unmet(one).equals(unmet(other))
                || (isLimit && !one.notDisclosable().equals(other.notDisclosable()))
                || (isLimit && permitted && !one.disclosable().equals(other.disclosable()));
    }

    private Optional<Status> unmet(Facts facts) {
        return facts.statusOf(requirement.orElseThrow()).filter(status -> !status.isMet());
    }

    /** In the order of {@link #all}. */
    @Override
    public int compareTo(DiffAspect other) {
        return Integer.compare(ALL.indexOf(this), ALL.indexOf(other));
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
