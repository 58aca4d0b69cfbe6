package se.lefi.rules.analysis;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.Decision;
import se.lefi.rules.NotInForce;
import se.lefi.rules.Permitted;
import se.lefi.rules.RuleBook;
import se.lefi.rules.UnmetRequirement;

/** Looks up what decisions cite. */
final class CitationAudit {
    private final RuleBook book;
    private final Map<Provision, List<RegisteredProvision>> register;

    CitationAudit(RuleBook book) {
        this.book = book;
        this.register = book.register().stream().collect(Collectors.groupingBy(RegisteredProvision::provision));
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

    /** What a permission says to be out of force otherwise than the register has it on some day of the segment, if anything. */
    Optional<Unsaid> unsaid(Permitted permission, ValidityPeriod segment) {
        LocalDate day = segment.anyDay();
        List<Provision> expected = Stream.of(permission.ground(), permission.mediumBasis())
                .flatMap(basis -> basis.restsOn().stream())
                .map(Provision::wholeSection)
                .distinct()
                .filter(section -> register.containsKey(section)
                        && periods(section).stream().noneMatch(period -> period.contains(day)))
                .toList();
        List<Provision> said =
                permission.notInForce().stream().map(NotInForce::section).toList();
        return said.equals(expected) ? Optional.empty() : Optional.of(new Unsaid(said, expected));
    }

    record Unsaid(List<Provision> said, List<Provision> expected) {
        String found() {
            return "says that " + said + " are not in force instead of " + expected;
        }
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
        List<ValidityPeriod> periods = periods(section);
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

    /** Of a section that the register does not have, any note of the citation will do; else a note has to be about it. */
    private boolean noted(Decision decision, LegalBasis basis, Provision section, LocalDate day) {
        return (!register.containsKey(section) && !Collections.disjoint(basis.notes(), decision.notes()))
                || decision.notes().stream().anyMatch(note -> isAbout(note, section))
                || book.advisories().stream()
                        .filter(advisory -> advisory.shown().contains(day)
                                && advisory.provisions().contains(section))
                        .anyMatch(advisory -> decision.notes().contains(advisory.note()));
    }

    /** By the words that the register has for its end, or by an id that begins with the section's code. */
    private boolean isAbout(EditorialNote note, Provision section) {
        return note.id().startsWith(section.code().replace(':', '-').replace(' ', '-') + "-NO")
                || lines(section).stream().anyMatch(line -> line.onEnd().equals(Optional.of(note)));
    }

    private List<ValidityPeriod> periods(Provision section) {
        return lines(section).stream().map(RegisteredProvision::inForce).toList();
    }

    private List<RegisteredProvision> lines(Provision section) {
        return register.getOrDefault(section, List.of());
    }
}
