package se.lefi.rules.facts;

import static se.lefi.rules.facts.Status.CASE_CONCERNS_ANOTHER_PERSON;
import static se.lefi.rules.facts.Status.CASE_MISSING;
import static se.lefi.rules.facts.Status.CASE_NOT_OPEN;
import static se.lefi.rules.facts.Status.CASE_OF_ANOTHER_MATTER;
import static se.lefi.rules.facts.Status.CASE_OPEN;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosureRequest;

/** How the case that gets furthest stands (MEANING, Case). */
final class CaseReading {
    private CaseReading() {}

    static Status furthest(DisclosureRequest request, Conditions conditions) {
        List<CaseFile> caseFiles = request.caseFiles();
        Status furthest = CASE_MISSING;
        for (int i = 0; i < caseFiles.size(); i++) { // by index: an iterator would be garbage on every decision
            Status status = read(caseFiles.get(i), request, conditions);
            furthest = status.compareTo(furthest) > 0 ? status : furthest;
        }
        return furthest;
    }

    /** How cases that stand so where these matters would do stand where others would; empty where that cannot be told. */
    static Optional<Status> carried(Status status, Set<CaseMatter> before, Set<CaseMatter> after) {
        if (status.compareTo(CASE_OF_ANOTHER_MATTER) < 0) {
            return Optional.of(status);
        }
        // Open cases are of these matters, one of them at least; of another one there may be some, too, where it is
        // met.
        Set<CaseMatter> open = status == CASE_OPEN ? before : EnumSet.complementOf(EnumSet.copyOf(before));
        if (after.containsAll(open)) {
            return Optional.of(CASE_OPEN);
        }
        return status == CASE_OF_ANOTHER_MATTER && Collections.disjoint(after, open)
                ? Optional.of(CASE_OF_ANOTHER_MATTER)
                : Optional.empty();
    }

    static List<DecisiveEvidence> decisive(DisclosureRequest request, Conditions conditions) {
        Status furthest = furthest(request, conditions);
        List<DecisiveEvidence> decisive = new ArrayList<>();
        for (int i = 0; i < request.caseFiles().size(); i++) {
            CaseFile caseFile = request.caseFiles().get(i);
            if (read(caseFile, request, conditions) == furthest) {
                DecisiveEvidence piece = DecisiveEvidence.of(Requirement.CASE, i);
                if (furthest != CASE_CONCERNS_ANOTHER_PERSON) {
                    piece = piece.with("opened", "öppnat", "opened", Optional.of(caseFile.opened()))
                            .withAny("closed", "avslutat från och med", "no longer open", caseFile.closed());
                }
                decisive.add(piece);
            }
        }
        return decisive;
    }

    private static Status read(CaseFile caseFile, DisclosureRequest request, Conditions conditions) {
        if (!caseFile.subject().equals(request.subject())) {
            return CASE_CONCERNS_ANOTHER_PERSON;
        }
        if (!caseFile.isOpenOn(request.decisionDate())) {
            return CASE_NOT_OPEN;
        }
        return conditions.caseMatters().contains(caseFile.matter()) ? CASE_OPEN : CASE_OF_ANOTHER_MATTER;
    }
}
