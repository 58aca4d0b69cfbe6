package se.lefi.rules.analysis;

import static se.lefi.rules.analysis.AuditLaw.CITATIONS_IN_FORCE_OR_NOTED;
import static se.lefi.rules.analysis.AuditLaw.NOT_IN_FORCE_SAID;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.RegisteredProvision;
import se.lefi.rules.Decision;
import se.lefi.rules.NotInForce;
import se.lefi.rules.Permitted;
import se.lefi.rules.Refused;
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

    /**
     * What is not in force is noted wherever it is cited, and a permission says just what is not in force. One day will do: the
     * segment ends where the register or an advisory changes.
     */
    void look(AuditedCell cell, Decision decision) {
        if (decision instanceof Permitted permission) {
            requireNotes(cell, permission, permission.ground());
            requireNotes(cell, permission, permission.mediumBasis());
            requireSaid(cell, permission);
        } else if (decision instanceof Refused refusal) {
            for (UnmetRequirement unmet : refusal.unmet()) {
                requireNotes(cell, refusal, unmet.basis());
            }
        }
    }

    private void requireNotes(AuditedCell cell, Decision decision, LegalBasis basis) {
        for (Provision provision : basis.provisions()) {
            Provision section = provision.wholeSection();
            cell.require(
                    !isOutOfForce(section, cell.day()) || noted(decision, basis, section, cell.day()),
                    CITATIONS_IN_FORCE_OR_NOTED,
                    "cites " + provision.code() + ", which is not in force, without a note");
        }
    }

    private void requireSaid(AuditedCell cell, Permitted permission) {
        Set<Provision> expected = new LinkedHashSet<>();
        for (LegalBasis basis : List.of(permission.ground(), permission.mediumBasis())) {
            for (Provision provision : basis.restsOn()) {
                Provision section = provision.wholeSection();
                if (register.containsKey(section) && isOutOfForce(section, cell.day())) {
                    expected.add(section);
                }
            }
        }
        List<Provision> said =
                permission.notInForce().stream().map(NotInForce::section).toList();
        cell.require(
                said.equals(List.copyOf(expected)),
                NOT_IN_FORCE_SAID,
                "says that " + said + " are not in force instead of " + expected);
    }

    private boolean isOutOfForce(Provision section, LocalDate day) {
        return lines(section).stream().noneMatch(line -> line.inForce().contains(day));
    }

    /** Of a section that the register does not have, any note of the citation will do; else a note has to be about it. */
    private boolean noted(Decision decision, LegalBasis basis, Provision section, LocalDate day) {
        return (!register.containsKey(section) && !Collections.disjoint(basis.notes(), decision.notes()))
                || decision.notes().stream().anyMatch(note -> isAbout(note, section))
                || book.advisories().stream()
                        .anyMatch(advisory -> advisory.shown().contains(day)
                                && advisory.provisions().contains(section)
                                && decision.notes().contains(advisory.note()));
    }

    /** By the words that the register has for its end, or by an id that begins with the section's code. */
    private boolean isAbout(EditorialNote note, Provision section) {
        return note.id().startsWith(section.code().replace(':', '-').replace(' ', '-') + "-NO")
                || lines(section).stream().anyMatch(line -> line.onEnd().equals(Optional.of(note)));
    }

    private List<RegisteredProvision> lines(Provision section) {
        return register.getOrDefault(section, List.of());
    }
}
