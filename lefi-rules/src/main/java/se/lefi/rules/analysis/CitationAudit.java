package se.lefi.rules.analysis;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.Decision;
import se.lefi.rules.RuleBook;
import se.lefi.rules.UnmetRequirement;

/** Looks up what decisions cite. */
final class CitationAudit {
    private final RuleBook book;
    private final Map<Provision, List<ValidityPeriod>> inForce;

    CitationAudit(RuleBook book) {
        this.book = book;
        this.inForce = book.register().stream()
                .collect(Collectors.groupingBy(
                        RegisteredProvision::provision,
                        Collectors.mapping(RegisteredProvision::inForce, Collectors.toList())));
    }

    record Unnoted(Provision provision, LocalDate day) {
        String found() {
            return "cites " + provision.code() + ", which is not in force, without a note";
        }
    }

    /** A provision cited by the decision that is not in force on some day of the segment, without a note that says so. */
    Optional<Unnoted> unnoted(Decision decision, ValidityPeriod segment) {
        for (LegalBasis basis : cited(decision)) {
            for (Provision provision : basis.provisions()) {
                Optional<LocalDate> unnoted = daysOutOfForce(provision.wholeSection(), segment)
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
        return decision.fold(
                permitted -> List.of(permitted.ground(), permitted.mediumBasis()),
                refused -> refused.unmet().stream().map(UnmetRequirement::basis).toList());
    }

    /**
     * One day at least of each gap. The register may change inside a segment: a gap holds the segment's first day, or
     * begins where a period ends, or ends where one begins.
     */
    private Stream<LocalDate> daysOutOfForce(Provision section, ValidityPeriod segment) {
        List<ValidityPeriod> periods = inForce.getOrDefault(section, List.of());
        return Stream.of(
                        Stream.of(segment.anyDay()),
                        periods.stream().flatMap(period -> period.end().stream()),
                        periods.stream()
                                .flatMap(period -> period.from().stream())
                                .filter(LocalDate.MIN::isBefore) // no day is earlier
                                .map(day -> day.minusDays(1)))
                .flatMap(days -> days)
                .filter(segment::contains)
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
