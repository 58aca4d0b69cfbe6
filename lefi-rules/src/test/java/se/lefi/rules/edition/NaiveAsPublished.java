package se.lefi.rules.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosureRequest;

/**
 * Edition A decided the long way: FACTS A1 to A3 and DESIGN section 4, read once more and written as ifs. Shares nothing
 * with the rules, the facts or the engine.
 */
final class NaiveAsPublished {
    private static final String MISPRINT = "SFB-110-24-MISPRINT";
    private static final String SECTIONS_24_TO_26_GONE = "SFB-114-24-REPEALED";
    private static final String SECTION_9_REWRITTEN = "SFB-114-9-REWRITTEN";
    private static final String REPEALED_2009_555 = "F-2009-555-REPEALED";
    private static final String TITLE_2008_975 = "F-2008-975-TITLE";
    private static final String TITLE_1980_995 = "F-1980-995-TITLE";

    private NaiveAsPublished() {}

    static Answer decide(DisclosureRequest request) {
        return switch (request.recipient().kind().name()) {
            case "INSURANCE_COMPANY", "INSURANCE_INTERMEDIARY" -> insurer(request);
            case "STATE_AUTHORITY" -> authority(request, false);
            case "MUNICIPAL_AUTHORITY" -> authority(request, true);
            default -> Answer.refused("NO_LEGAL_BASIS", List.of("RECIPIENT_NOT_ELIGIBLE"), List.of());
        };
    }

    private static Answer insurer(DisclosureRequest request) {
        return switch (request.purpose().code()) {
            case "COORDINATION" -> {
                List<String> unmet = agreementAndConnection(request);
                yield unmet.isEmpty()
                        ? Answer.permitted(
                                List.of("2010:110 K110P39"),
                                List.of("2010:110 K114P24", "2010:110 K114P9"),
                                List.of(SECTIONS_24_TO_26_GONE, SECTION_9_REWRITTEN))
                        : Answer.refused("REQUIREMENTS_UNMET", unmet, List.of());
            }
            case "RISK_ASSESSMENT" -> insurerWithConsent(request, "2010:110 K114P24");
            case "PENSION_FORECAST" -> insurerWithConsent(request, "2010:110 K114P25");
            case "CLAIMS_SETTLEMENT" -> insurerWithConsent(request, "2010:110 K114P26");
            default -> purposeNotAvailable();
        };
    }

    /** The page asks for consent beside the section for the medium, so a missing consent cites that section too. */
    private static Answer insurerWithConsent(DisclosureRequest request, String medium) {
        List<String> unmet = agreementAndConnection(request);
        String consent = consent(request);
        if (!consent.isEmpty()) {
            unmet.add(consent);
            return Answer.refused("REQUIREMENTS_UNMET", unmet, List.of(SECTIONS_24_TO_26_GONE));
        }
        return unmet.isEmpty()
                ? Answer.permitted(List.of("CONSENT"), List.of(medium), List.of(SECTIONS_24_TO_26_GONE))
                : Answer.refused("REQUIREMENTS_UNMET", unmet, List.of());
    }

    private static Answer authority(DisclosureRequest request, boolean municipal) {
        String purpose = request.purpose().code();
        if (purpose.equals("AUTHORITY_CASE")) {
            return authority(request, List.of("1980:995 P2", "1980:995 P3"), TITLE_1980_995);
        }
        if (municipal && purpose.equals("SOCIAL_SERVICES_CASE")) {
            return authority(request, List.of("2008:975 P3"), TITLE_2008_975);
        }
        if (municipal && purpose.equals("CHILD_RAISING_ALLOWANCE_CASE")) {
            return authority(request, List.of("2009:555 P2"), REPEALED_2009_555);
        }
        return purposeNotAvailable();
    }

    private static Answer authority(DisclosureRequest request, List<String> ground, String noteOnGround) {
        List<String> unmet = agreementAndConnection(request);
        String caseFile = caseFile(request);
        if (!caseFile.isEmpty()) {
            unmet.add(caseFile);
        }
        return unmet.isEmpty()
                ? Answer.permitted(
                        ground, List.of("2010:110 K110P24", "2010:110 K110P8"), List.of(noteOnGround, MISPRINT))
                : Answer.refused("REQUIREMENTS_UNMET", unmet, List.of());
    }

    private static Answer purposeNotAvailable() {
        return Answer.refused("NO_LEGAL_BASIS", List.of("PURPOSE_NOT_AVAILABLE"), List.of());
    }

    private static List<String> agreementAndConnection(DisclosureRequest request) {
        LocalDate day = request.decisionDate();
        List<String> unmet = new ArrayList<>();
        if (request.agreement().isEmpty()) {
            unmet.add("AGREEMENT_MISSING");
            unmet.add("NOT_CONNECTED");
            return unmet;
        }
        Agreement agreement = request.agreement().get();
        if (agreement.signedByRecipient().isEmpty()
                || agreement.signedByAgency().isEmpty()
                || agreement.signedByRecipient().get().isAfter(day)
                || agreement.signedByAgency().get().isAfter(day)) {
            unmet.add("AGREEMENT_NOT_SIGNED");
        } else if (onOrBefore(agreement.ends(), day)) {
            unmet.add("AGREEMENT_ENDED");
        }
        if (agreement.connectedFrom().isEmpty()
                || day.isBefore(agreement.connectedFrom().get())
                || onOrBefore(agreement.disconnectedFrom(), day)) {
            unmet.add("NOT_CONNECTED");
        }
        return unmet;
    }

    /** The code of the test that no case passes, or nothing. Those that fail a test take no part in the next. */
    private static String caseFile(DisclosureRequest request) {
        LocalDate day = request.decisionDate();
        List<CaseFile> left = new ArrayList<>(request.caseFiles());
        if (left.isEmpty()) {
            return "CASE_MISSING";
        }
        left.removeIf(c -> !c.subject().reference().equals(request.subject().reference()));
        if (left.isEmpty()) {
            return "CASE_CONCERNS_ANOTHER_PERSON";
        }
        left.removeIf(c -> day.isBefore(c.opened()) || onOrBefore(c.closed(), day));
        return left.isEmpty() ? "CASE_NOT_OPEN" : "";
    }

    /** The code of the test that no consent passes, or nothing. Those that fail a test take no part in the next. */
    private static String consent(DisclosureRequest request) {
        LocalDate day = request.decisionDate();
        List<Consent> left = new ArrayList<>(request.consents());
        if (left.isEmpty()) {
            return "CONSENT_MISSING";
        }
        left.removeIf(c -> !c.subject().reference().equals(request.subject().reference()));
        if (left.isEmpty()) {
            return "CONSENT_FROM_ANOTHER_PERSON";
        }
        left.removeIf(
                c -> !c.recipient().digits().equals(request.recipient().number().digits()));
        if (left.isEmpty()) {
            return "CONSENT_FOR_ANOTHER_RECIPIENT";
        }
        left.removeIf(c -> c.purposes().stream()
                .noneMatch(p -> p.code().equals(request.purpose().code())));
        if (left.isEmpty()) {
            return "CONSENT_FOR_ANOTHER_PURPOSE";
        }
        left.removeIf(c -> day.isBefore(c.given()));
        if (left.isEmpty()) {
            return "CONSENT_NOT_YET_GIVEN";
        }
        left.removeIf(c -> onOrBefore(c.withdrawn(), day));
        if (left.isEmpty()) {
            return "CONSENT_WITHDRAWN";
        }
        left.removeIf(c -> onOrBefore(c.expires(), day));
        return left.isEmpty() ? "CONSENT_EXPIRED" : "";
    }

    private static boolean onOrBefore(Optional<LocalDate> date, LocalDate day) {
        return date.isPresent() && !date.get().isAfter(day);
    }
}
