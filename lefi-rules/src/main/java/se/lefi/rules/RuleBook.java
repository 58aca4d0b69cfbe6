package se.lefi.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.internal.Checks;
import se.lefi.internal.ValueStyle;
import se.lefi.law.Bilingual;
import se.lefi.law.LegalBasis;
import se.lefi.law.ValidityPeriod;

/**
 * An edition of the rules: every disclosure that it permits is one of its rules, and whatever it has no rule for is refused.
 * For a recipient, a purpose and a day it has one rule at most. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class RuleBook {
    RuleBook() {}

    /** {@return its stable id, such as {@code as-published}} */
    public abstract String id();

    /** {@return what people call it} */
    public abstract Bilingual title();

    /** {@return the days it speaks about; all of them, where the builder was not told} */
    @Value.Default
    public ValidityPeriod coverage() {
        return ValidityPeriod.ALWAYS;
    }

    /** {@return the last day for which the law was checked; later decisions carry an advisory. Empty: no such day} */
    public abstract Optional<LocalDate> lawCheckedTo();

    /** {@return what a refusal without any rule rests on: where it says that nothing else is permitted} */
    public abstract LegalBasis closure();

    /** {@return the rules, in the order they were given} */
    public abstract List<Rule> rules();

    /** {@return what it leaves out on purpose} */
    public abstract List<Omission> omissions();

    /** {@return a new builder: id, title and closure are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Checks checks = Checks.of(RuleBook.class).notBlank("id", id());
        for (int i = 0; i < rules().size(); i++) {
            for (int j = 0; j < i; j++) {
                Rule one = rules().get(j);
                Rule other = rules().get(i);
                String both = one.id() + " and " + other.id();
                checks.that(!one.id().equals(other.id()), "rules", both, Invariant.IDS_DIFFER);
                checks.that(!meet(one, other), "rules", both, Invariant.ONE_RULE);
            }
        }
        checks.done();
    }

    private static boolean meet(Rule one, Rule other) {
        return one.purpose().equals(other.purpose())
                && one.recipients().overlap(other.recipients())
                && one.inForce().overlaps(other.inForce());
    }

    /** Builds rule books; {@code build} throws {@link InvalidValueException} for what cannot be one. */
    public static final class Builder extends ImmutableRuleBook.Builder {
        Builder() {}
    }
}
