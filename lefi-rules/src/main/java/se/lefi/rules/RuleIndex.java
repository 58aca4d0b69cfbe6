package se.lefi.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.facts.Remedy;
import se.lefi.rules.facts.Status;

/**
 * Finds the match for a type of recipient, a purpose and a day. What they can get on any day is worked out when it is first asked
 * for: a program that asks one question does not wait for the answers to all others. Thread-safe.
 */
final class RuleIndex {
    private final RuleBook book;
    private final List<ValidityPeriod> boundsOfNotes;
    private final Segments<CitationNotes> notes;

    /** In the order of their first days, in which a refusal names them. */
    private final Map<DisclosurePurpose, List<Rule>> rules = new HashMap<>();

    // At the ordinal of each type of recipient; null until somebody has asked.
    private final Map<DisclosurePurpose, @Nullable Segments<RuleMatch>[]> byPurpose = new HashMap<>();
    private final @Nullable Segments<RuleMatch>[] ofOtherPurposes = forEachRecipient();

    RuleIndex(RuleBook book) {
        this.book = book;
        List<Advisory> advisories = book.datedAdvisories();
        Map<Provision, List<RegisteredProvision>> register = new HashMap<>();
        for (RegisteredProvision line : book.register()) {
            register.computeIfAbsent(line.provision(), key -> new ArrayList<>()).add(line);
        }
        this.boundsOfNotes = book.boundsOfNotes();
        this.notes = Segments.of(boundsOfNotes, day -> {
            List<Advisory> shown = new ArrayList<>(advisories);
            shown.removeIf(advisory -> !advisory.shown().contains(day));
            return new CitationNotes(register, shown, day);
        });
        List<Rule> byFirstDay = new ArrayList<>(book.rules());
        byFirstDay.sort(RulesInForce.BY_FIRST_DAY);
        for (Rule rule : byFirstDay) {
            rules.computeIfAbsent(rule.purpose(), key -> new ArrayList<>()).add(rule);
        }
        for (DisclosurePurpose purpose : rules.keySet()) {
            byPurpose.put(purpose, forEachRecipient());
        }
        for (Omission omission : book.omissions()) {
            if (omission.explained().isPresent()) {
                byPurpose.putIfAbsent(omission.explained().get().purpose(), forEachRecipient());
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Segments<RuleMatch>[] forEachRecipient() {
        return (Segments<RuleMatch>[]) new Segments<?>[RecipientType.all().size()];
    }

    /** An authority that does not say what it is there for may be of any function of its level. */
    private static List<Rule> including(RecipientType recipient, List<Rule> rules) {
        List<RecipientType> possible = recipient.possible();
        List<Rule> including = new ArrayList<>();
        for (Rule rule : rules) {
            for (RecipientType one : possible) {
                if (rule.recipients().includes(one)) {
                    including.add(rule);
                    break;
                }
            }
        }
        return including;
    }

    RuleMatch find(RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
        @Nullable Segments<RuleMatch>[] ofPurpose = byPurpose.get(purpose);
        @Nullable Segments<RuleMatch>[] known = ofPurpose == null ? ofOtherPurposes : ofPurpose;
        Segments<RuleMatch> segments = known[recipient.ordinal()];
        if (segments == null) {
            segments = segments(recipient, purpose);
            known[recipient.ordinal()] = segments;
        }
        return segments.on(day);
    }

    private synchronized Segments<RuleMatch> segments(RecipientType recipient, DisclosurePurpose purpose) {
        List<Rule> possible = including(recipient, rules.getOrDefault(purpose, List.of()));
        Optional<Omission> omission = omission(recipient, purpose);
        List<ValidityPeriod> periods = new ArrayList<>(boundsOfNotes);
        periods.add(book.coverage());
        for (Rule rule : possible) {
            periods.add(rule.inForce());
        }
        RulesInForce inForce = new RulesInForce(possible);
        return Segments.of(periods, day -> match(recipient, possible, inForce.on(day), omission, day));
    }

    private Optional<Omission> omission(RecipientType recipient, DisclosurePurpose purpose) {
        for (Omission omission : book.omissions()) {
            if (omission.explains(recipient, purpose)) {
                return Optional.of(omission);
            }
        }
        return Optional.empty();
    }

    private RuleMatch match(
            RecipientType recipient,
            List<Rule> possible,
            List<Rule> inForce,
            Optional<Omission> omission,
            LocalDate day) {
        CitationNotes said = notes.on(day);
        if (!book.coverage().contains(day)) {
            return without(Status.DATE_NOT_COVERED, List.of(), Optional.empty(), said);
        }
        if (inForce.isEmpty()) {
            return without(whyNone(recipient, possible), possible, omission, said);
        }
        for (Rule rule : inForce) {
            if (rule.recipients().includes(recipient)) {
                return said.match(rule);
            }
        }
        return without(Status.FUNCTION_NOT_STATED, List.of(), Optional.empty(), said);
    }

    /** Why no rule applies on a day on which none of these is in force. */
    private Status whyNone(RecipientType recipient, List<Rule> possible) {
        if (!possible.isEmpty()) {
            return Status.LEGAL_BASIS_NOT_IN_FORCE;
        }
        return including(recipient, book.rules()).isEmpty()
                ? Status.RECIPIENT_NOT_ELIGIBLE
                : Status.PURPOSE_NOT_AVAILABLE;
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
                        said.on(List.of(basis))));
    }
}
