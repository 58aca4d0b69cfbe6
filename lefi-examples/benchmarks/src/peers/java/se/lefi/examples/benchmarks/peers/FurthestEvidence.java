package se.lefi.examples.benchmarks.peers;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lefi.examples.benchmarks.peers.input.CaseFile;
import se.lefi.examples.benchmarks.peers.input.Consent;
import se.lefi.examples.benchmarks.peers.input.Request;

/** How the case, or the consent, that gets furthest stands: worked out by the application, for engines that cannot. */
final class FurthestEvidence {
    private static final List<String> CASE =
            List.of("CASE_MISSING", "CASE_CONCERNS_ANOTHER_PERSON", "CASE_NOT_OPEN", "CASE_OPEN");
    private static final List<String> CONSENT = List.of(
            "CONSENT_MISSING",
            "CONSENT_FROM_ANOTHER_PERSON",
            "CONSENT_FOR_ANOTHER_RECIPIENT",
            "CONSENT_FOR_ANOTHER_PURPOSE",
            "CONSENT_NOT_YET_GIVEN",
            "CONSENT_WITHDRAWN",
            "CONSENT_EXPIRED",
            "CONSENT_EFFECTIVE");

    private static final int CONSENT_EFFECTIVE = CONSENT.size() - 1;

    private FurthestEvidence() {}

    static String caseFile(CaseFile[] caseFiles, Request request) {
        int furthest = 0;
        for (CaseFile caseFile : caseFiles) {
            furthest = Math.max(furthest, step(caseFile, request));
        }
        return CASE.get(furthest);
    }

    static String consent(Consent[] consents, Request request) {
        int furthest = 0;
        for (Consent consent : consents) {
            furthest = Math.max(furthest, step(consent, request));
        }
        return CONSENT.get(furthest);
    }

    /** The information asked for that goes beyond what the effective consents cover together; none where none is effective. */
    static Set<String> beyondConsents(Consent[] consents, Request request) {
        Set<String> beyond = new HashSet<>(request.information());
        boolean effective = false;
        for (Consent consent : consents) {
            if (step(consent, request) == CONSENT_EFFECTIVE) {
                effective = true;
                beyond.removeAll(consent.information().isEmpty() ? request.information() : consent.information());
            }
        }
        return effective ? beyond : Set.of();
    }

    private static int step(CaseFile caseFile, Request request) {
        if (!caseFile.subject().equals(request.subject())) {
            return 1;
        }
        return reached(caseFile.opened(), request) && !reached(caseFile.closed(), request) ? 3 : 2;
    }

    private static int step(Consent consent, Request request) {
        if (!consent.subject().equals(request.subject())) {
            return 1;
        }
        if (!consent.recipient().equals(request.recipient())) {
            return 2;
        }
        if (!consent.purposes().contains(request.purpose())) {
            return 3;
        }
        if (!reached(consent.given(), request)) {
            return 4;
        }
        if (reached(consent.withdrawn(), request)) {
            return 5;
        }
        return reached(consent.expires(), request) ? 6 : CONSENT_EFFECTIVE;
    }

    private static boolean reached(@Nullable LocalDate date, Request request) {
        return date != null && !date.isAfter(request.day());
    }
}
