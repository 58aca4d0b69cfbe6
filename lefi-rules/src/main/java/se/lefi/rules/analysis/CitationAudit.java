package se.lefi.rules.analysis;

import static se.lefi.rules.analysis.AuditLaw.CITATIONS_IN_FORCE_OR_NOTED;
import static se.lefi.rules.analysis.AuditLaw.NOT_IN_FORCE_SAID;

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

    /** What goes out of force is noted wherever it is cited; and a permission says just what is not in force on the first day. */
    void look(AuditedCell cell, Decision decision) {
        for (LegalBasis basis : cited(decision)) {
            for (Provision provision : basis.provisions()) {
                Provision section = provision.wholeSection();
                String found = "cites " + provision.code() + ", which is not in force, without a note";
                daysOutOfForce(section, cell.segment())
                        .filter(day -> !noted(decision, basis, section, day))
                        .forEach(day -> cell.require(false, CITATIONS_IN_FORCE_OR_NOTED, day, found));
            }
        }
        if (decision instanceof Permitted permission) {
            List<Provision> said =
                    permission.notInForce().stream().map(NotInForce::section).toList();
            List<Provision> expected = outOfForce(permission, cell.segment().anyDay());
            cell.require(
                    said.equals(expected),
                    NOT_IN_FORCE_SAID,
                    "says that " + said + " are not in force instead of " + expected);
        }
    }

    /** The sections that the permission rests on and that the register knows not to be in force on the day. */
    private List<Provision> outOfForce(Permitted permission, LocalDate day) {
        return Stream.of(permission.ground(), permission.mediumBasis())
                .flatMap(basis -> basis.restsOn().stream())
                .map(Provision::wholeSection)
                .distinct()
                .filter(section -> register.containsKey(section) && isOutOfForce(section, day))
                .toList();
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
                .filter(day -> segment.contains(day) && isOutOfForce(section, day));
    }

    private boolean isOutOfForce(Provision section, LocalDate day) {
        return periods(section).stream().noneMatch(period -> period.contains(day));
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
