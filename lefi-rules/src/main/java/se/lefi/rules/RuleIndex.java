package se.lefi.rules;

import java.time.LocalDate;
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
    private final RecipientRules[] byRecipient;

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
        this.byRecipient = RecipientType.all().stream().map(this::rulesFor).toArray(RecipientRules[]::new);
    }

    /** What decisions say besides what their rules do changes with the register and the advisories. */
    private Stream<ValidityPeriod> bounds() {
        return Stream.concat(
                book.register().stream().map(RegisteredProvision::inForce),
                book.datedAdvisories().stream().map(Advisory::shown));
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
        // An authority that does not say what it is there for may be of any function of its level.
        List<RecipientType> possible = recipient.possible();
        Map<DisclosurePurpose, List<Rule>> byPurpose = book.rules().stream()
                .filter(rule -> possible.stream().anyMatch(rule.recipients()::includes))
                .sorted(RulesInForce.BY_FIRST_DAY) // a refusal names them
                .collect(Collectors.groupingBy(Rule::purpose, Collectors.toUnmodifiableList()));
        Set<DisclosurePurpose> explained = new LinkedHashSet<>(byPurpose.keySet());
        book.omissions().stream()
                .flatMap(omission -> omission.explained().stream())
                .forEach(question -> explained.add(question.purpose()));
        Map<DisclosurePurpose, Segments<RuleMatch>> found = new HashMap<>();
        Status otherwise = byPurpose.isEmpty() ? Status.RECIPIENT_NOT_ELIGIBLE : Status.PURPOSE_NOT_AVAILABLE;
        explained.forEach(purpose -> {
            List<Rule> rules = byPurpose.getOrDefault(purpose, List.of());
            Optional<Omission> omission = book.omissions().stream()
                    .filter(one -> one.explains(recipient, purpose))
                    .findFirst();
            found.put(
                    purpose,
                    segments(
                            recipient, rules, rules.isEmpty() ? otherwise : Status.LEGAL_BASIS_NOT_IN_FORCE, omission));
        });
        return new RecipientRules(found, segments(recipient, List.of(), otherwise, Optional.empty()));
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
