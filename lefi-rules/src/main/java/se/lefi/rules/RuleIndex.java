package se.lefi.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.facts.RuleStatus;

/**
 * Finds the one rule for a recipient, a purpose and a day, with its answers, or the refusal where there is none.
 * All that can be worked out before a request comes is worked out here, once.
 */
final class RuleIndex {
    private static final int FUNCTIONS = AuthorityFunction.values().length + 1;

    private final RuleBook book;
    private final Dated<List<Advisory>> advisories;
    private final Dated<Map<RuleStatus, Decision>> refusals;
    private final Shelf[] shelves = new Shelf[OrganisationKind.values().length * FUNCTIONS];

    RuleIndex(RuleBook book) {
        this.book = book;
        List<Advisory> all = book.datedAdvisories();
        SortedSet<LocalDate> turns = bounds(all.stream().map(Advisory::shown));
        this.advisories = Dated.of(
                turns,
                day -> all.stream()
                        .filter(advisory -> advisory.shown().contains(day))
                        .toList());
        this.refusals = Dated.of(turns, day -> refusals(advisories.on(day)));
        fillShelves();
    }

    /** Either the answers of the rule that applies, or the refusal because none does. */
    record Found(
            RuleStatus status,
            @Nullable Answers answers,
            @Nullable Decision refusal) {}

    /** All that recipients of one kind and function can get. */
    private record Shelf(Map<DisclosurePurpose, Dated<Found>> byPurpose, Dated<Found> otherwise) {}

    Found find(OrganisationKind kind, @Nullable AuthorityFunction function, DisclosurePurpose purpose, LocalDate day) {
        Shelf shelf = shelves[at(kind, function)];
        Dated<Found> found = shelf.byPurpose().get(purpose);
        return (found == null ? shelf.otherwise() : found).on(day);
    }

    /** The refusal for a reason, on a day; null where the status says that a rule applies. */
    @Nullable
    Decision refusal(RuleStatus status, LocalDate day) {
        return refusals.on(day).get(status);
    }

    private static int at(OrganisationKind kind, @Nullable AuthorityFunction function) {
        return kind.ordinal() * FUNCTIONS + (function == null ? 0 : function.ordinal() + 1);
    }

    private void fillShelves() {
        Map<Rule, Map<List<Advisory>, Answers>> answers = new IdentityHashMap<>();
        for (OrganisationKind kind : OrganisationKind.values()) {
            shelves[at(kind, null)] = shelf(book.rules(), kind, Optional.empty(), answers);
            for (AuthorityFunction function : AuthorityFunction.values()) {
                // No organisation has a function of another level; a look-up for one finds nothing.
                List<Rule> rules = function.levels().contains(kind) ? book.rules() : List.of();
                shelves[at(kind, function)] = shelf(rules, kind, Optional.of(function), answers);
            }
        }
    }

    private Shelf shelf(
            List<Rule> rules,
            OrganisationKind kind,
            Optional<AuthorityFunction> function,
            Map<Rule, Map<List<Advisory>, Answers>> answers) {
        Map<DisclosurePurpose, List<Rule>> byPurpose = new HashMap<>();
        rules.stream()
                .filter(rule -> rule.recipients().include(kind, function))
                .forEach(rule -> byPurpose
                        .computeIfAbsent(rule.purpose(), purpose -> new ArrayList<>())
                        .add(rule));
        Map<DisclosurePurpose, Dated<Found>> found = new HashMap<>();
        byPurpose.forEach((purpose, ofPurpose) ->
                found.put(purpose, dated(ofPurpose, RuleStatus.LEGAL_BASIS_NOT_IN_FORCE, answers)));
        RuleStatus otherwise =
                byPurpose.isEmpty() ? RuleStatus.RECIPIENT_NOT_ELIGIBLE : RuleStatus.PURPOSE_NOT_AVAILABLE;
        return new Shelf(found, dated(List.of(), otherwise, answers));
    }

    private Dated<Found> dated(
            List<Rule> rules, RuleStatus otherwise, Map<Rule, Map<List<Advisory>, Answers>> answers) {
        SortedSet<LocalDate> turns =
                bounds(Stream.concat(Stream.of(book.coverage()), rules.stream().map(Rule::inForce)));
        turns.addAll(advisories.turns());
        return Dated.of(turns, day -> {
            if (!book.coverage().contains(day)) {
                return refused(RuleStatus.DATE_NOT_COVERED, day);
            }
            return rules.stream()
                    .filter(rule -> rule.inForce().contains(day))
                    .findFirst()
                    .map(rule -> answers.computeIfAbsent(rule, key -> new IdentityHashMap<>())
                            .computeIfAbsent(advisories.on(day), shown -> new Answers(rule, shown)))
                    .map(shared -> new Found(RuleStatus.APPLIES, shared, null))
                    .orElseGet(() -> refused(otherwise, day));
        });
    }

    private Found refused(RuleStatus status, LocalDate day) {
        return new Found(status, null, refusal(status, day));
    }

    private Map<RuleStatus, Decision> refusals(List<Advisory> shown) {
        Map<RuleStatus, Decision> decisions = new EnumMap<>(RuleStatus.class);
        Arrays.stream(RuleStatus.values())
                .filter(status -> !status.isMet())
                .forEach(status -> decisions.put(status, Decisions.withoutRule(status, book.closure(), shown)));
        return decisions;
    }

    private static SortedSet<LocalDate> bounds(Stream<ValidityPeriod> periods) {
        SortedSet<LocalDate> days = new TreeSet<>();
        periods.forEach(period -> {
            period.from().ifPresent(days::add);
            period.end().ifPresent(days::add);
        });
        return days;
    }
}
