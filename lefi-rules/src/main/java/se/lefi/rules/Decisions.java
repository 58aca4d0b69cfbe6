package se.lefi.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.RuleStatus;
import se.lefi.rules.facts.Status;

/** What follows from a rule and facts, or from having no rule. Nothing of a request comes in here. */
final class Decisions {
    private Decisions() {}

    /** Names no category yet: a decision is the same for all requests of a cell but for these. */
    static Decision decide(Rule rule, Facts facts, List<Advisory> advisories) {
        List<UnmetRequirement> unmet = new ArrayList<>();
        for (Requirement requirement : rule.requirements()) {
            Status status = requirement.status(facts);
            if (!status.isMet()) {
                unmet.add(new UnmetRequirement(
                        status, rule.basisOf(requirement).orElseThrow(), Optional.of(requirement.remedy()), Set.of()));
            }
        }
        return unmet.isEmpty()
                ? new Permitted(rule, notes(Stream.of(rule.ground(), rule.mediumBasis()), advisories))
                : refused(Refusal.REQUIREMENTS_UNMET, unmet, advisories);
    }

    static Decision withoutRule(RuleStatus status, LegalBasis closure, List<Advisory> advisories) {
        Refusal refusal = status == RuleStatus.DATE_NOT_COVERED ? Refusal.NOT_COVERED : Refusal.NO_LEGAL_BASIS;
        return refused(refusal, List.of(new UnmetRequirement(status, closure, Optional.empty(), Set.of())), advisories);
    }

    private static Refused refused(Refusal refusal, List<UnmetRequirement> unmet, List<Advisory> advisories) {
        return new Refused(refusal, unmet, notes(unmet.stream().map(UnmetRequirement::basis), advisories));
    }

    private static List<EditorialNote> notes(Stream<LegalBasis> cited, List<Advisory> advisories) {
        List<LegalBasis> bases = cited.toList();
        Set<EditorialNote> notes = new LinkedHashSet<>();
        bases.forEach(basis -> notes.addAll(basis.notes()));
        advisories.stream()
                .filter(advisory -> bases.stream().anyMatch(advisory::concerns))
                .forEach(advisory -> notes.add(advisory.note()));
        return List.copyOf(notes);
    }
}
