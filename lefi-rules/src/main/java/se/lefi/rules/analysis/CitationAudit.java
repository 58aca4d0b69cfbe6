package se.lefi.rules.analysis;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.Decision;
import se.lefi.rules.Permitted;
import se.lefi.rules.Refused;
import se.lefi.rules.RuleBook;
import se.lefi.rules.UnmetRequirement;

/** Looks up what decisions cite. */
final class CitationAudit {
    private final RuleBook book;
    private final Function<Provision, List<ValidityPeriod>> register;
    private final Map<Provision, List<ValidityPeriod>> known = new HashMap<>();

    CitationAudit(RuleBook book, Function<Provision, List<ValidityPeriod>> register) {
        this.book = book;
        this.register = register;
    }

    record Unnoted(Provision provision, LocalDate day) {
        String found() {
            return "cites " + provision.code() + ", which is not in force, without a note";
        }
    }

    /** A provision cited by the decision that is not in force on some day of the stretch, without a note that says so. */
    Optional<Unnoted> unnoted(Decision decision, ValidityPeriod stretch) {
        for (LegalBasis basis : cited(decision)) {
            for (Provision provision : basis.provisions()) {
                Optional<LocalDate> unnoted = daysOutOfForce(provision.wholeSection(), stretch)
                        .filter(day -> !noted(decision, basis, provision.wholeSection(), day))
                        .findFirst();
                if (unnoted.isPresent()) {
                    return Optional.of(new Unnoted(provision, unnoted.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static List<LegalBasis> cited(Decision decision) {
        if (decision instanceof Permitted permitted) {
            return List.of(permitted.ground(), permitted.mediumBasis());
        }
        return decision instanceof Refused refused
                ? refused.unmet().stream().map(UnmetRequirement::basis).toList()
                : List.of();
    }

    /**
     * One day at least of each gap. The register may change inside a stretch: a gap holds the stretch's first day, or
     * begins where a period ends, or ends where one begins.
     */
    private Stream<LocalDate> daysOutOfForce(Provision section, ValidityPeriod stretch) {
        List<ValidityPeriod> periods = known.computeIfAbsent(section, register);
        return Stream.of(
                        Stream.of(Stretches.dayOf(stretch)),
                        periods.stream().flatMap(period -> period.end().stream()),
                        periods.stream()
                                .flatMap(period -> period.from().stream())
                                .filter(LocalDate.MIN::isBefore) // no day is earlier
                                .map(day -> day.minusDays(1)))
                .flatMap(days -> days)
                .filter(stretch::contains)
                .filter(day -> periods.stream().noneMatch(period -> period.contains(day)));
    }

    private boolean noted(Decision decision, LegalBasis basis, Provision section, LocalDate day) {
        return !Collections.disjoint(basis.notes(), decision.notes())
                || book.advisories().stream()
                        .filter(advisory -> advisory.shown().contains(day)
                                && advisory.provisions().contains(section))
                        .anyMatch(advisory -> decision.notes().contains(advisory.note()));
    }
}
