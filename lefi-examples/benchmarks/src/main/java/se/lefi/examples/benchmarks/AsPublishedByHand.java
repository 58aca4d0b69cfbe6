package se.lefi.examples.benchmarks;

import static se.lefi.examples.benchmarks.ByHand.Basis.permits;

import se.lefi.disclosure.DisclosureRequest;
import se.lefi.examples.benchmarks.ByHand.Outcome;

/** Edition A as one would write it by hand (FACTS A1 and A2). */
public final class AsPublishedByHand {
    private static final Outcome COORDINATION = permits("2010:110 K110P39", "2010:110 K114P24;2010:110 K114P9");
    private static final Outcome RISK_ASSESSMENT = permits("CONSENT", "2010:110 K114P24");
    private static final Outcome PENSION_FORECAST = permits("CONSENT", "2010:110 K114P25");
    private static final Outcome CLAIMS_SETTLEMENT = permits("CONSENT", "2010:110 K114P26");

    private static final String AUTHORITY_MEDIUM = "2010:110 K110P24;2010:110 K110P8";
    private static final Outcome AUTHORITY_CASE = permits("1980:995 P2;1980:995 P3", AUTHORITY_MEDIUM);
    private static final Outcome SOCIAL_SERVICES_CASE = permits("2008:975 P3", AUTHORITY_MEDIUM);
    private static final Outcome CHILD_RAISING_ALLOWANCE_CASE = permits("2009:555 P2", AUTHORITY_MEDIUM);

    private AsPublishedByHand() {}

    public static Outcome decide(DisclosureRequest request) {
        return switch (request.recipient().kind()) {
            case INSURANCE_COMPANY, INSURANCE_INTERMEDIARY ->
                switch (request.purpose().code()) {
                    case "COORDINATION" -> COORDINATION.unless(ByHand.agreement(request));
                    case "RISK_ASSESSMENT" -> withConsent(RISK_ASSESSMENT, request);
                    case "PENSION_FORECAST" -> withConsent(PENSION_FORECAST, request);
                    case "CLAIMS_SETTLEMENT" -> withConsent(CLAIMS_SETTLEMENT, request);
                    default -> Outcome.PURPOSE_NOT_AVAILABLE;
                };
            case STATE_AUTHORITY ->
                request.purpose().code().equals("AUTHORITY_CASE")
                        ? inCase(AUTHORITY_CASE, request)
                        : Outcome.PURPOSE_NOT_AVAILABLE;
            case MUNICIPAL_AUTHORITY ->
                switch (request.purpose().code()) {
                    case "AUTHORITY_CASE" -> inCase(AUTHORITY_CASE, request);
                    case "SOCIAL_SERVICES_CASE" -> inCase(SOCIAL_SERVICES_CASE, request);
                    case "CHILD_RAISING_ALLOWANCE_CASE" -> inCase(CHILD_RAISING_ALLOWANCE_CASE, request);
                    default -> Outcome.PURPOSE_NOT_AVAILABLE;
                };
            case OTHER -> Outcome.RECIPIENT_NOT_ELIGIBLE;
        };
    }

    private static Outcome withConsent(Outcome permitted, DisclosureRequest request) {
        return permitted.unless(ByHand.agreement(request) | ByHand.consent(request));
    }

    private static Outcome inCase(Outcome permitted, DisclosureRequest request) {
        return permitted.unless(ByHand.agreement(request) | ByHand.caseFile(request, null));
    }
}
