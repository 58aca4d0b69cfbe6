package se.lefi.rules.edition;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;

/** DESIGN section 4, agreement to consent, asked of a raw request: the code of what is unmet, or the empty string. */
final class NaiveByStatuteEvidence {
    private static final List<String> CASES_FROM_WORST =
            List.of("CASE_MISSING", "CASE_CONCERNS_ANOTHER_PERSON", "CASE_NOT_OPEN", "CASE_OF_ANOTHER_MATTER", "");
    private static final List<String> CONSENTS_FROM_WORST = List.of(
            "CONSENT_MISSING",
            "CONSENT_FROM_ANOTHER_PERSON",
            "CONSENT_FOR_ANOTHER_RECIPIENT",
            "CONSENT_FOR_ANOTHER_PURPOSE",
            "CONSENT_NOT_YET_GIVEN",
            "CONSENT_WITHDRAWN",
            "CONSENT_EXPIRED",
            "");

    private NaiveByStatuteEvidence() {}

    static String agreement(DisclosureRequest request) {
        if (request.agreement().isEmpty()) {
            return "AGREEMENT_MISSING";
        }
        Agreement agreement = request.agreement().get();
        LocalDate day = request.decisionDate();
        if (agreement.signedByRecipient().isEmpty()
                || agreement.signedByRecipient().get().isAfter(day)
                || agreement.signedByAgency().isEmpty()
                || agreement.signedByAgency().get().isAfter(day)) {
            return "AGREEMENT_NOT_SIGNED";
        }
        return hasCome(agreement.ends(), day) ? "AGREEMENT_ENDED" : "";
    }

    static boolean isConnected(DisclosureRequest request) {
        if (request.agreement().isEmpty()) {
            return false;
        }
        Agreement agreement = request.agreement().get();
        LocalDate day = request.decisionDate();
        return hasCome(agreement.connectedFrom(), day) && !hasCome(agreement.disconnectedFrom(), day);
    }

    static String furthestCase(DisclosureRequest request, String matterAskedFor) {
        int furthest = 0;
        for (CaseFile caseFile : request.caseFiles()) {
            furthest = Math.max(furthest, CASES_FROM_WORST.indexOf(oneCase(caseFile, request, matterAskedFor)));
        }
        return CASES_FROM_WORST.get(furthest);
    }

    private static String oneCase(CaseFile caseFile, DisclosureRequest request, String matterAskedFor) {
        LocalDate day = request.decisionDate();
        if (!caseFile.subject().reference().equals(request.subject().reference())) {
            return "CASE_CONCERNS_ANOTHER_PERSON";
        }
        if (day.isBefore(caseFile.opened()) || hasCome(caseFile.closed(), day)) {
            return "CASE_NOT_OPEN";
        }
        boolean ofMatter = matterAskedFor.equals("any")
                || matterAskedFor.equals(caseFile.matter().name());
        return ofMatter ? "" : "CASE_OF_ANOTHER_MATTER";
    }

    static String furthestConsent(DisclosureRequest request) {
        int furthest = 0;
        for (Consent consent : request.consents()) {
            furthest = Math.max(furthest, CONSENTS_FROM_WORST.indexOf(oneConsent(consent, request)));
        }
        return CONSENTS_FROM_WORST.get(furthest);
    }

    private static String oneConsent(Consent consent, DisclosureRequest request) {
        LocalDate day = request.decisionDate();
        if (!consent.subject().reference().equals(request.subject().reference())) {
            return "CONSENT_FROM_ANOTHER_PERSON";
        }
        if (!consent.recipient().digits().equals(request.recipient().number().digits())) {
            return "CONSENT_FOR_ANOTHER_RECIPIENT";
        }
        if (consent.purposes().stream()
                .noneMatch(purpose -> purpose.code().equals(request.purpose().code()))) {
            return "CONSENT_FOR_ANOTHER_PURPOSE";
        }
        if (day.isBefore(consent.given())) {
            return "CONSENT_NOT_YET_GIVEN";
        }
        if (hasCome(consent.withdrawn(), day)) {
            return "CONSENT_WITHDRAWN";
        }
        return hasCome(consent.expires(), day) ? "CONSENT_EXPIRED" : "";
    }

    /** What the consents that get furthest cover, taken together. */
    static Set<InformationCategory> coveredByFurthest(
            DisclosureRequest request, Set<InformationCategory> whereNoneIsNamed) {
        String furthest = furthestConsent(request);
        Set<InformationCategory> covered = EnumSet.noneOf(InformationCategory.class);
        for (Consent consent : request.consents()) {
            if (oneConsent(consent, request).equals(furthest)) {
                covered.addAll(consent.information().isEmpty() ? whereNoneIsNamed : consent.information());
            }
        }
        return covered;
    }

    private static boolean hasCome(Optional<LocalDate> date, LocalDate day) {
        return date.isPresent() && !date.get().isAfter(day);
    }
}
