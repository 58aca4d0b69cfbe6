package se.lefi.rules.facts;

import static se.lefi.rules.facts.Status.CASE_CONCERNS_ANOTHER_PERSON;
import static se.lefi.rules.facts.Status.CASE_MISSING;
import static se.lefi.rules.facts.Status.CASE_NOT_OPEN;
import static se.lefi.rules.facts.Status.CASE_OF_ANOTHER_MATTER;
import static se.lefi.rules.facts.Status.CASE_OPEN;

import java.util.List;
import se.lefi.disclosure.CaseFile;
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
