package se.lefi.rules;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.facts.RuleStatus;

/** Finds the one rule for a recipient, a purpose and a day, or says why there is none (DESIGN section 4, Rule). */
final class RuleIndex {
    private final ValidityPeriod coverage;
    private final Map<OrganisationKind, List<Rule>> rules = new EnumMap<>(OrganisationKind.class);

    RuleIndex(RuleBook book) {
        this.coverage = book.coverage();
        for (OrganisationKind kind : OrganisationKind.values()) {
            rules.put(
                    kind,
                    book.rules().stream()
                            .filter(rule -> rule.recipients().kinds().contains(kind))
                            .toList());
        }
    }

    /** Either a status that is not met, or one that is, with the rule. */
    record Found(RuleStatus status, @Nullable Rule rule) {}

    Found find(Organisation recipient, DisclosurePurpose purpose, LocalDate day) {
        return find(recipient.kind(), recipient.function(), purpose, day);
    }

    Found find(OrganisationKind kind, Optional<AuthorityFunction> function, DisclosurePurpose purpose, LocalDate day) {
        if (!coverage.contains(day)) {
            return new Found(RuleStatus.DATE_NOT_COVERED, null);
        }
        RuleStatus status = RuleStatus.RECIPIENT_NOT_ELIGIBLE;
        for (Rule rule : rules.getOrDefault(kind, List.of())) {
            RuleStatus reached = status(rule, kind, function, purpose, day);
            if (reached == RuleStatus.APPLIES) {
                return new Found(reached, rule);
            }
            status = reached.compareTo(status) > 0 ? reached : status;
        }
        return new Found(status, null);
    }

    private static RuleStatus status(
            Rule rule,
            OrganisationKind kind,
            Optional<AuthorityFunction> function,
            DisclosurePurpose purpose,
            LocalDate day) {
        if (!rule.recipients().include(kind, function)) {
            return RuleStatus.RECIPIENT_NOT_ELIGIBLE;
        }
        if (!rule.purpose().equals(purpose)) {
            return RuleStatus.PURPOSE_NOT_AVAILABLE;
        }
        return rule.inForce().contains(day) ? RuleStatus.APPLIES : RuleStatus.LEGAL_BASIS_NOT_IN_FORCE;
    }
}
