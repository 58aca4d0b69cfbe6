package se.lefi.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.facts.Status;

/**
 * Finds the match for a type of recipient, a purpose and a day. All that can be worked out before a request comes is worked out
 * here, once.
 */
final class RuleIndex {
    private final RuleBook book;
    private final Segments<List<Advisory>> advisories;
    private final IdentityHashMap<Rule, IdentityHashMap<List<Advisory>, RuleMatch>> matches = new IdentityHashMap<>();
    private final IdentityHashMap<List<Advisory>, Map<Status, RuleMatch>> refusals = new IdentityHashMap<>();
    private final RecipientRules[] byRecipient;

    RuleIndex(RuleBook book) {
        this.book = book;
        List<Advisory> all = book.datedAdvisories();
        this.advisories = Segments.of(
                all.stream().map(Advisory::shown),
                day -> all.stream()
                        .filter(advisory -> advisory.shown().contains(day))
                        .toList());
        this.byRecipient = RecipientType.all().stream().map(this::rulesFor).toArray(RecipientRules[]::new);
    }

    /** All that recipients of one type can get. */
    private record RecipientRules(
            Map<DisclosurePurpose, Segments<RuleMatch>> byPurpose, Segments<RuleMatch> otherwise) {}

    RuleMatch find(RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
        RecipientRules rules = byRecipient[recipient.ordinal()];
        Segments<RuleMatch> found = rules.byPurpose().get(purpose);
        return (found == null ? rules.otherwise() : found).on(day);
    }

    private RecipientRules rulesFor(RecipientType recipient) {
        Map<DisclosurePurpose, List<Rule>> byPurpose = new HashMap<>();
        book.rules().stream()
                .filter(rule -> rule.recipients().includes(recipient))
                .forEach(rule -> byPurpose
                        .computeIfAbsent(rule.purpose(), purpose -> new ArrayList<>())
                        .add(rule));
        Map<DisclosurePurpose, Segments<RuleMatch>> found = new HashMap<>();
        byPurpose.forEach((purpose, rules) -> found.put(purpose, matches(rules, Status.LEGAL_BASIS_NOT_IN_FORCE)));
        Status otherwise = byPurpose.isEmpty() ? Status.RECIPIENT_NOT_ELIGIBLE : Status.PURPOSE_NOT_AVAILABLE;
        return new RecipientRules(found, matches(List.of(), otherwise));
    }

    private Segments<RuleMatch> matches(List<Rule> rules, Status otherwise) {
        return Segments.of(
                Stream.of(
                                Stream.of(book.coverage()),
                                rules.stream().map(Rule::inForce),
                                book.datedAdvisories().stream().map(Advisory::shown))
                        .flatMap(periods -> periods),
                day -> match(rules, otherwise, day));
    }

    private RuleMatch match(List<Rule> rules, Status otherwise, LocalDate day) {
        List<Advisory> shown = advisories.on(day);
        if (!book.coverage().contains(day)) {
            return without(Status.DATE_NOT_COVERED, shown);
        }
        return rules.stream()
                .filter(rule -> rule.inForce().contains(day))
                .findFirst()
                .map(rule -> matches.computeIfAbsent(rule, key -> new IdentityHashMap<>())
                        .computeIfAbsent(shown, key -> RuleMatch.of(new RuleEvaluator(rule, shown))))
                .orElseGet(() -> without(otherwise, shown));
    }

    private RuleMatch without(Status status, List<Advisory> shown) {
        return refusals.computeIfAbsent(shown, key -> new EnumMap<>(Status.class))
                .computeIfAbsent(
                        status,
                        key -> RuleMatch.without(
                                status, RuleEvaluator.withoutRule(status, book.defaultBasis(), shown)));
    }
}
