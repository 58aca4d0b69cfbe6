package se.lefi.rules.edition;

import static se.lefi.disclosure.InformationCategory.ADDRESS;
import static se.lefi.disclosure.InformationCategory.AMOUNT_PAID;
import static se.lefi.disclosure.InformationCategory.BENEFIT_APPLICATION;
import static se.lefi.disclosure.InformationCategory.BENEFIT_EXTENT;
import static se.lefi.disclosure.InformationCategory.BENEFIT_GRANTED;
import static se.lefi.disclosure.InformationCategory.BENEFIT_PERIOD;
import static se.lefi.disclosure.InformationCategory.ECONOMIC_CIRCUMSTANCES;
import static se.lefi.disclosure.InformationCategory.EMPLOYER;
import static se.lefi.disclosure.InformationCategory.IDENTITY;
import static se.lefi.disclosure.InformationCategory.OTHER;
import static se.lefi.disclosure.InformationCategory.PAYMENT_DATE;
import static se.lefi.disclosure.InformationCategory.TOTAL_DEFENCE_DAILY_ALLOWANCE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;

/** FACTS B1 to B4 and DESIGN section 7 as questions about a recipient, a purpose and a day. */
final class NaiveByStatuteLaw {
    private static final LocalDate REWRITTEN = LocalDate.of(2024, 2, 15);

    private NaiveByStatuteLaw() {}

    /** The code of the ground that applies, or why none does. */
    static String rule(Organisation recipient, DisclosurePurpose purpose, LocalDate day) {
        if (day.isBefore(LocalDate.of(2020, 4, 1))) {
            return "DATE_NOT_COVERED";
        }
        OrganisationKind kind = recipient.kind();
        if (kind == OrganisationKind.INSURANCE_COMPANY && purpose.equals(DisclosurePurpose.COORDINATION)) {
            return "2010:110 K110P39";
        }
        if (kind == OrganisationKind.INSURANCE_COMPANY || kind == OrganisationKind.INSURANCE_INTERMEDIARY) {
            boolean onConsent = purpose.equals(DisclosurePurpose.RISK_ASSESSMENT)
                    || purpose.equals(DisclosurePurpose.PENSION_FORECAST)
                    || purpose.equals(DisclosurePurpose.CLAIMS_SETTLEMENT);
            return onConsent ? "CONSENT" : "PURPOSE_NOT_AVAILABLE";
        }
        if (kind == OrganisationKind.OTHER || recipient.function().isEmpty()) {
            return "RECIPIENT_NOT_ELIGIBLE";
        }
        AuthorityFunction function = recipient.function().get();
        if (function == AuthorityFunction.OTHER) {
            return "RECIPIENT_NOT_ELIGIBLE";
        }
        if (purpose.equals(DisclosurePurpose.AUTHORITY_CASE)) {
            return isServedUnderSection2(function) ? "1980:995 P2" : "1980:995 P3";
        }
        if (purpose.equals(DisclosurePurpose.SOCIAL_SERVICES_CASE)
                && function == AuthorityFunction.SOCIAL_WELFARE_BOARD) {
            return "2008:975 P3";
        }
        boolean endedIn2016 = purpose.equals(DisclosurePurpose.CHILD_RAISING_ALLOWANCE_CASE)
                && kind == OrganisationKind.MUNICIPAL_AUTHORITY;
        return endedIn2016 ? "LEGAL_BASIS_NOT_IN_FORCE" : "PURPOSE_NOT_AVAILABLE";
    }

    private static boolean isServedUnderSection2(AuthorityFunction function) {
        return function == AuthorityFunction.COURT
                || function == AuthorityFunction.STATENS_TJANSTEPENSIONSVERK
                || function == AuthorityFunction.LABOUR_MARKET_AUTHORITY;
    }

    static List<String> medium(DisclosurePurpose purpose, LocalDate day) {
        if (!day.isBefore(REWRITTEN)) {
            return List.of("2010:110 K114P9");
        }
        if (purpose.equals(DisclosurePurpose.COORDINATION)) {
            return List.of("2010:110 K114P24", "2010:110 K114P9");
        }
        if (purpose.equals(DisclosurePurpose.RISK_ASSESSMENT)) {
            return List.of("2010:110 K114P24");
        }
        if (purpose.equals(DisclosurePurpose.PENSION_FORECAST)) {
            return List.of("2010:110 K114P25");
        }
        if (purpose.equals(DisclosurePurpose.CLAIMS_SETTLEMENT)) {
            return List.of("2010:110 K114P26");
        }
        return List.of("2010:110 K114P24", "2010:110 K114P8");
    }

    static String nature(String rule) {
        if (rule.equals("CONSENT")) {
            return "CONSENT";
        }
        return rule.equals("2010:110 K110P39") ? "PERMISSION" : "DUTY";
    }

    static String fee(String rule, LocalDate day) {
        if (day.isBefore(REWRITTEN)) {
            return "";
        }
        return nature(rule).equals("DUTY") ? "free" : "chargeable";
    }

    static String matterAskedFor(String rule, Organisation recipient) {
        if (rule.equals("1980:995 P2")) {
            return "BENEFIT";
        }
        boolean careFee = rule.equals("1980:995 P3") && has(recipient, AuthorityFunction.PUBLIC_HEALTHCARE_PRINCIPAL);
        return careFee ? "PRIVATE_CARE_FEE" : "any";
    }

    static Set<InformationCategory> letOut(String rule, Organisation recipient) {
        return switch (rule) {
            case "2010:110 K110P39" ->
                EnumSet.of(BENEFIT_GRANTED, BENEFIT_PERIOD, BENEFIT_EXTENT, AMOUNT_PAID, PAYMENT_DATE);
            case "1980:995 P2" -> EnumSet.complementOf(EnumSet.of(TOTAL_DEFENCE_DAILY_ALLOWANCE, OTHER));
            case "2008:975 P3" ->
                EnumSet.of(
                        IDENTITY,
                        BENEFIT_APPLICATION,
                        BENEFIT_GRANTED,
                        BENEFIT_PERIOD,
                        BENEFIT_EXTENT,
                        AMOUNT_PAID,
                        PAYMENT_DATE);
            default ->
                has(recipient, AuthorityFunction.TOTAL_DEFENCE_DISCIPLINE_AUTHORITY)
                        ? EnumSet.of(TOTAL_DEFENCE_DAILY_ALLOWANCE)
                        : EnumSet.of(ADDRESS, EMPLOYER, ECONOMIC_CIRCUMSTANCES, AMOUNT_PAID, BENEFIT_PERIOD);
        };
    }

    private static boolean has(Organisation recipient, AuthorityFunction function) {
        return recipient.function().filter(function::equals).isPresent();
    }
}
