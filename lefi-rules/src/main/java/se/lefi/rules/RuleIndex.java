package se.lefi.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.facts.Remedy;
import se.lefi.rules.facts.Status;

/**
 * Finds the match for a type of recipient, a purpose and a day. All that can be worked out before a request comes is worked out
 * here, once.
 */
final class RuleIndex {
    private final RuleBook book;
    private final Segments<CitationNotes> notes;
    private final IdentityHashMap<Rule, IdentityHashMap<CitationNotes, RuleMatch>> matches = new IdentityHashMap<>();

    // At the ordinal of each type of recipient.
    private final Map<DisclosurePurpose, List<Segments<RuleMatch>>> byPurpose;
    private final List<Segments<RuleMatch>> otherwise;

    RuleIndex(RuleBook book) {
        this.book = book;
        List<Advisory> advisories = book.datedAdvisories();
        Map<Provision, List<RegisteredProvision>> register =
                book.register().stream().collect(Collectors.groupingBy(RegisteredProvision::provision));
        this.notes = Segments.of(
                bounds(),
                day -> new CitationNotes(
                        register,
                        advisories.stream()
                                .filter(advisory -> advisory.shown().contains(day))
                                .toList(),
                        day));
        List<Map<DisclosurePurpose, List<Rule>>> rules =
                RecipientType.all().stream().map(this::rulesFor).toList();
        this.otherwise = RecipientType.all().stream()
                .map(recipient -> segments(
                        recipient, List.of(), statusOfOthers(rules.get(recipient.ordinal())), Optional.empty()))
                .toList();
        this.byPurpose = new HashMap<>();
        RecipientType.all().forEach(recipient -> add(recipient, rules.get(recipient.ordinal())));
    }

    /** What decisions say besides what their rules do changes with the register and the advisories. */
    private Stream<ValidityPeriod> bounds() {
        return Stream.concat(
                book.register().stream().map(RegisteredProvision::inForce),
                book.datedAdvisories().stream().map(Advisory::shown));
    }

    RuleMatch find(RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
        List<Segments<RuleMatch>> byRecipient = byPurpose.get(purpose);
        return (byRecipient == null ? otherwise : byRecipient)
                .get(recipient.ordinal())
                .on(day);
    }

    private Map<DisclosurePurpose, List<Rule>> rulesFor(RecipientType recipient) {
        // An authority that does not say what it is there for may be of any function of its level.
        List<RecipientType> possible = recipient.possible();
        return book.rules().stream()
                .filter(rule -> possible.stream().anyMatch(rule.recipients()::includes))
                .sorted(RulesInForce.BY_FIRST_DAY) // a refusal names them
                .collect(Collectors.groupingBy(Rule::purpose, Collectors.toUnmodifiableList()));
    }

    /** Why recipients have no data for a purpose for which there is no rule. */
    private static Status statusOfOthers(Map<DisclosurePurpose, List<Rule>> rules) {
        return rules.isEmpty() ? Status.RECIPIENT_NOT_ELIGIBLE : Status.PURPOSE_NOT_AVAILABLE;
    }

    private void add(RecipientType recipient, Map<DisclosurePurpose, List<Rule>> rules) {
        Set<DisclosurePurpose> purposes = new LinkedHashSet<>(rules.keySet());
        book.omissions()
                .forEach(omission ->
                        omission.explained().map(Omission.Question::purpose).ifPresent(purposes::add));
        purposes.forEach(purpose -> {
            Optional<Omission> omission = book.omissions().stream()
                    .filter(one -> one.explains(recipient, purpose))
                    .findFirst();
            List<Rule> some = rules.getOrDefault(purpose, List.of());
            Status status = some.isEmpty() ? statusOfOthers(rules) : Status.LEGAL_BASIS_NOT_IN_FORCE;
            byPurpose
                    .computeIfAbsent(purpose, key -> new ArrayList<>(otherwise))
                    .set(recipient.ordinal(), segments(recipient, some, status, omission));
        });
    }

    private Segments<RuleMatch> segments(
            RecipientType recipient, List<Rule> rules, Status otherwise, Optional<Omission> omission) {
        RulesInForce inForce = new RulesInForce(rules);
        return Segments.of(
                Stream.of(Stream.of(book.coverage()), rules.stream().map(Rule::inForce), bounds())
                        .flatMap(periods -> periods),
                day -> match(recipient, rules, inForce.on(day), otherwise, omission, day));
    }

    private RuleMatch match(
            RecipientType recipient,
            List<Rule> rules,
            List<Rule> inForce,
            Status otherwise,
            Optional<Omission> omission,
            LocalDate day) {
        CitationNotes said = notes.on(day);
        if (!book.coverage().contains(day)) {
            return without(Status.DATE_NOT_COVERED, List.of(), Optional.empty(), said);
        }
        if (inForce.isEmpty()) {
            return without(otherwise, rules, omission, said);
        }
        return inForce.stream()
                .filter(rule -> rule.recipients().includes(recipient))
                .findFirst()
                .map(rule -> matches.computeIfAbsent(rule, key -> new IdentityHashMap<>())
                        .computeIfAbsent(said, key -> RuleMatch.of(new RuleEvaluator(rule, said))))
                .orElseGet(() -> without(Status.FUNCTION_NOT_STATED, List.of(), Optional.empty(), said));
    }

    private RuleMatch without(Status status, List<Rule> rules, Optional<Omission> omission, CitationNotes said) {
        boolean edition = status == Status.DATE_NOT_COVERED || status == Status.FUNCTION_NOT_STATED;
        LegalBasis basis = edition ? book.coverageBasis() : book.defaultBasis();
        Optional<Remedy> remedy =
                status == Status.FUNCTION_NOT_STATED ? Optional.of(Remedy.STATE_FUNCTION) : Optional.empty();
        return RuleMatch.without(
                status,
                new Refused(
                        edition ? Refusal.NOT_COVERED : Refusal.NO_LEGAL_BASIS,
                        List.of(new UnmetRequirement(status, basis, remedy, Set.of(), rules, omission)),
                        said.on(basis)));
    }
}
