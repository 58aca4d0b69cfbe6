package se.lefi.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.internal.Checks;
import se.lefi.internal.ValueStyle;
import se.lefi.Bilingual;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.ValidityPeriod;

/**
 * An edition of the rules: every disclosure that it permits is one of its rules, and whatever it has no rule for is refused.
 * For a recipient, a purpose and a day it has one rule at most. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class RuleBook implements WithRuleBook {
    RuleBook() {}

    /** {@return its stable id, such as {@code as-published}; not blank, on one line} */
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

    /** {@return notes that decisions carry because of their date, beside the one on law that was not checked} */
    public abstract List<Advisory> advisories();

    /** {@return what it leaves out on purpose} */
    public abstract List<Omission> omissions();

    /** {@return the first day of each stretch of time in which the book reads the same, in order} */
    @Value.Lazy
    public List<LocalDate> turningPoints() {
        SortedSet<LocalDate> days = new TreeSet<>();
        Stream.of(
                        Stream.of(coverage()),
                        rules().stream().map(Rule::inForce),
                        datedAdvisories().stream().map(Advisory::shown))
                .flatMap(Function.identity())
                .forEach(period -> {
                    period.from().ifPresent(days::add);
                    period.end().ifPresent(days::add);
                });
        return List.copyOf(days);
    }

    /** {@return a hash of all that the book says, as hexadecimal SHA-256; the same for any order of its rules} */
    @Value.Lazy
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    /** The book's own advisories, and the one on law that was not checked. */
    List<Advisory> datedAdvisories() {
        return Stream.concat(
                        advisories().stream(),
                        lawCheckedTo().stream().filter(LocalDate.MAX::isAfter).map(RuleBook::lawNotChecked))
                .toList();
    }

    private static Advisory lawNotChecked(LocalDate lastDay) {
        EditorialNote note = EditorialNote.of(
                "LAW-NOT-CHECKED",
                "Gällande rätt har kontrollerats till och med " + lastDay + ", inte för beslutsdagen.",
                "The law has been checked up to and including " + lastDay + ", not for the day of the decision.");
        return new Advisory(note, ValidityPeriod.from(lastDay.plusDays(1)), List.of());
    }

    /** {@return a new builder: id, title and closure are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Checks checks = Checks.of(RuleBook.class).id("id", id());
        Map<String, Rule> byId = new HashMap<>();
        Map<DisclosurePurpose, List<Rule>> byPurpose = new HashMap<>();
        for (Rule rule : rules()) {
            Rule namesake = byId.putIfAbsent(rule.id(), rule);
            if (namesake != null) {
                checks.that(false, "rules", both(namesake, rule), Invariant.IDS_DIFFER);
            }
            List<Rule> earlier = byPurpose.computeIfAbsent(rule.purpose(), first -> new ArrayList<>());
            for (Rule other : earlier) {
                if (meet(other, rule)) {
                    checks.that(false, "rules", both(other, rule), Invariant.ONE_RULE);
                }
            }
            earlier.add(rule);
        }
        checks.done();
    }

    private static String both(Rule one, Rule other) {
        return one.id() + " and " + other.id();
    }

    private static boolean meet(Rule one, Rule other) {
        return one.inForce().overlaps(other.inForce()) && one.recipients().overlap(other.recipients());
    }

    /**
     * Builds rule books. {@code build} throws {@link InvalidValueException} for what cannot be one; a mandatory part that is
     * missing, or a part that is set twice, is an {@link IllegalStateException}.
     */
    public static final class Builder extends ImmutableRuleBook.Builder {
        Builder() {}
    }
}
