package se.lefi.rules.naive;

import static se.lefi.rules.naive.NaiveAnswer.permitted;

import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.naive.NaiveAnswer.Code;

/** Edition A, as published: FACTS A1 and A2. */
public final class NaiveAsPublished {
    private static final NaiveAnswer COORDINATION = permitted("2010:110 K110P39", "2010:110 K114P24;2010:110 K114P9");
    private static final NaiveAnswer RISK_ASSESSMENT = permitted("CONSENT", "2010:110 K114P24");
    private static final NaiveAnswer PENSION_FORECAST = permitted("CONSENT", "2010:110 K114P25");
    private static final NaiveAnswer CLAIMS_SETTLEMENT = permitted("CONSENT", "2010:110 K114P26");

    private static final String AUTHORITY_MEDIUM = "2010:110 K110P24;2010:110 K110P8";
    private static final NaiveAnswer AUTHORITY_CASE = permitted("1980:995 P2;1980:995 P3", AUTHORITY_MEDIUM);
    private static final NaiveAnswer SOCIAL_SERVICES_CASE = permitted("2008:975 P3", AUTHORITY_MEDIUM);
    private static final NaiveAnswer CHILD_RAISING_ALLOWANCE_CASE = permitted("2009:555 P2", AUTHORITY_MEDIUM);

    private static final NaiveAnswer RECIPIENT_NOT_ELIGIBLE = NaiveAnswer.refused(Code.RECIPIENT_NOT_ELIGIBLE);
    private static final NaiveAnswer PURPOSE_NOT_AVAILABLE = NaiveAnswer.refused(Code.PURPOSE_NOT_AVAILABLE);

    private NaiveAsPublished() {}

    /** {@return what the page answers} */
    public static NaiveAnswer decide(DisclosureRequest request) {
        return switch (request.recipient().kind()) {
            case INSURANCE_COMPANY, INSURANCE_INTERMEDIARY -> insurer(request);
            case STATE_AUTHORITY ->
                request.purpose().code().equals("AUTHORITY_CASE")
                        ? inCase(AUTHORITY_CASE, request)
                        : PURPOSE_NOT_AVAILABLE;
            case MUNICIPAL_AUTHORITY ->
                switch (request.purpose().code()) {
                    case "AUTHORITY_CASE" -> inCase(AUTHORITY_CASE, request);
                    case "SOCIAL_SERVICES_CASE" -> inCase(SOCIAL_SERVICES_CASE, request);
                    case "CHILD_RAISING_ALLOWANCE_CASE" -> inCase(CHILD_RAISING_ALLOWANCE_CASE, request);
                    default -> PURPOSE_NOT_AVAILABLE;
                };
            case OTHER -> RECIPIENT_NOT_ELIGIBLE;
        };
    }

    private static NaiveAnswer insurer(DisclosureRequest request) {
        return switch (request.purpose().code()) {
            case "COORDINATION" -> COORDINATION.unless(NaiveEvidence.agreement(request), 0);
            case "RISK_ASSESSMENT" -> onConsent(RISK_ASSESSMENT, request);
            case "PENSION_FORECAST" -> onConsent(PENSION_FORECAST, request);
            case "CLAIMS_SETTLEMENT" -> onConsent(CLAIMS_SETTLEMENT, request);
            default -> PURPOSE_NOT_AVAILABLE;
        };
    }

    private static NaiveAnswer onConsent(NaiveAnswer permission, DisclosureRequest request) {
        return permission.unless(NaiveEvidence.agreement(request) | NaiveEvidence.consents(request), 0);
    }

    private static NaiveAnswer inCase(NaiveAnswer permission, DisclosureRequest request) {
        return permission.unless(NaiveEvidence.agreement(request) | NaiveEvidence.caseFiles(request, null), 0);
    }
}
