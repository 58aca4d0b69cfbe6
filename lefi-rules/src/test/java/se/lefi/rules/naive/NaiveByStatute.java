package se.lefi.rules.naive;

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
import static se.lefi.organisation.OrganisationKind.MUNICIPAL_AUTHORITY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.rules.naive.NaiveAnswer.Code;

/** Edition B, by statute: FACTS B1 and B2, and the scopes of MEANING. */
public final class NaiveByStatute {
    private static final LocalDate COVERED_FROM = LocalDate.of(2020, 4, 1);
    private static final LocalDate NEW_CHAPTER_114 = LocalDate.of(2024, 2, 15);

    private static final int EVERYTHING = NaiveAnswer.bits(EnumSet.allOf(InformationCategory.class));
    private static final int ALL_BUT_TWO =
            NaiveAnswer.bits(EnumSet.complementOf(EnumSet.of(TOTAL_DEFENCE_DAILY_ALLOWANCE, OTHER)));

    /** FACTS B2: for coordination "as the page", for risk assessment and all authorities as reconstructed. */
    private static final String OLD_24_AND_9 = "2010:110 K114P24;2010:110 K114P9";

    private static final Ground COORDINATION = new Ground(
            "2010:110 K110P39",
            OLD_24_AND_9,
            NaiveAnswer.bits(EnumSet.of(BENEFIT_GRANTED, BENEFIT_PERIOD, BENEFIT_EXTENT, AMOUNT_PAID, PAYMENT_DATE)));
    private static final Ground RISK_ASSESSMENT = new Ground("CONSENT", OLD_24_AND_9, EVERYTHING);
    private static final Ground PENSION_FORECAST = new Ground("CONSENT", "2010:110 K114P25", EVERYTHING);
    private static final Ground CLAIMS_SETTLEMENT = new Ground("CONSENT", "2010:110 K114P26", EVERYTHING);

    private static final Ground F_1980_995_2 = new Ground("1980:995 P2", OLD_24_AND_9, ALL_BUT_TWO);
    private static final Ground F_1980_995_3_FIRST = new Ground(
            "1980:995 P3",
            OLD_24_AND_9,
            NaiveAnswer.bits(EnumSet.of(ADDRESS, EMPLOYER, ECONOMIC_CIRCUMSTANCES, AMOUNT_PAID, BENEFIT_PERIOD)));
    private static final Ground F_1980_995_3_SECOND =
            new Ground("1980:995 P3", OLD_24_AND_9, NaiveAnswer.bit(TOTAL_DEFENCE_DAILY_ALLOWANCE));
    private static final Ground F_2008_975_3 = new Ground(
            "2008:975 P3",
            OLD_24_AND_9,
            NaiveAnswer.bits(EnumSet.of(
                    IDENTITY,
                    BENEFIT_APPLICATION,
                    BENEFIT_GRANTED,
                    BENEFIT_PERIOD,
                    BENEFIT_EXTENT,
                    AMOUNT_PAID,
                    PAYMENT_DATE)));

    private static final NaiveAnswer DATE_NOT_COVERED = NaiveAnswer.refused(Code.DATE_NOT_COVERED);
    private static final NaiveAnswer RECIPIENT_NOT_ELIGIBLE = NaiveAnswer.refused(Code.RECIPIENT_NOT_ELIGIBLE);
    private static final NaiveAnswer PURPOSE_NOT_AVAILABLE = NaiveAnswer.refused(Code.PURPOSE_NOT_AVAILABLE);
    private static final NaiveAnswer LEGAL_BASIS_NOT_IN_FORCE = NaiveAnswer.refused(Code.LEGAL_BASIS_NOT_IN_FORCE);
    private static final NaiveAnswer FUNCTION_NOT_STATED = NaiveAnswer.refused(Code.FUNCTION_NOT_STATED);

    private NaiveByStatute() {}

    /**
     * What a ground permits before the new chapter 114 and since, and the bits of what it lets out. Every period is what ground,
     * medium and SFB have in common (FACTS B2), so nothing that a permission rests on is ever not in force.
     */
    private record Ground(NaivePermission before, NaivePermission since, int letsOut) {
        Ground(String ground, String mediumBefore, int letsOut) {
            this(permission(ground, mediumBefore), permission(ground, "2010:110 K114P9"), letsOut);
        }

        private static NaivePermission permission(String ground, String medium) {
            return new NaivePermission(List.of(ground), List.of(medium.split(";")), List.of());
        }

        /** Agreement, connection and necessity are asked for on every ground. */
        NaiveAnswer unless(int evidence, int mayBeDisclosed, DisclosureRequest request) {
            NaivePermission permission = request.decisionDate().isBefore(NEW_CHAPTER_114) ? before : since;
            return permission.unless(
                    NaiveEvidence.agreement(request) | evidence | NaiveEvidence.necessity(request),
                    NaiveAnswer.bits(request.information()),
                    mayBeDisclosed);
        }
    }

    /** {@return what the statutes answer} */
    public static NaiveAnswer decide(DisclosureRequest request) {
        if (request.decisionDate().isBefore(COVERED_FROM)) {
            return DATE_NOT_COVERED;
        }
        return switch (request.recipient().kind()) {
            case INSURANCE_COMPANY -> company(request);
            case INSURANCE_INTERMEDIARY -> intermediary(request);
            case STATE_AUTHORITY, MUNICIPAL_AUTHORITY ->
                authority(request, request.recipient().function().orElse(null));
            case OTHER -> RECIPIENT_NOT_ELIGIBLE;
        };
    }

    private static NaiveAnswer company(DisclosureRequest request) {
        return switch (request.purpose().code()) {
            case "COORDINATION" -> COORDINATION.unless(0, COORDINATION.letsOut, request);
            case "RISK_ASSESSMENT" -> onConsent(RISK_ASSESSMENT, request);
            case "PENSION_FORECAST" -> onConsent(PENSION_FORECAST, request);
            case "CLAIMS_SETTLEMENT" -> onConsent(CLAIMS_SETTLEMENT, request);
            default -> PURPOSE_NOT_AVAILABLE;
        };
    }

    /** It is not named in SFB 110:39, and carries on no insurance business, which the old 114:26 asks for. */
    private static NaiveAnswer intermediary(DisclosureRequest request) {
        return switch (request.purpose().code()) {
            case "RISK_ASSESSMENT" -> onConsent(RISK_ASSESSMENT, request);
            case "PENSION_FORECAST" -> onConsent(PENSION_FORECAST, request);
            case "CLAIMS_SETTLEMENT" ->
                request.decisionDate().isBefore(NEW_CHAPTER_114)
                        ? LEGAL_BASIS_NOT_IN_FORCE
                        : onConsent(CLAIMS_SETTLEMENT, request);
            default -> PURPOSE_NOT_AVAILABLE;
        };
    }

    /**
     * Null where the function is not stated: then it counts as any of its level. The ordinance on child-raising allowance serves
     * any municipal authority, whatever its function: so each of them is eligible for something.
     */
    private static NaiveAnswer authority(DisclosureRequest request, @Nullable AuthorityFunction function) {
        boolean municipal = request.recipient().kind() == MUNICIPAL_AUTHORITY;
        if (!municipal && function == AuthorityFunction.OTHER) {
            return RECIPIENT_NOT_ELIGIBLE;
        }
        return switch (request.purpose().code()) {
            case "AUTHORITY_CASE" -> function == null ? FUNCTION_NOT_STATED : authorityCase(request, function);
            case "SOCIAL_SERVICES_CASE" -> {
                if (!municipal) {
                    yield PURPOSE_NOT_AVAILABLE;
                } else if (function == null) {
                    yield FUNCTION_NOT_STATED;
                } else if (function == AuthorityFunction.SOCIAL_WELFARE_BOARD) {
                    yield inCase(F_2008_975_3, null, request);
                } else {
                    yield PURPOSE_NOT_AVAILABLE;
                }
            }
            case "CHILD_RAISING_ALLOWANCE_CASE" -> municipal ? LEGAL_BASIS_NOT_IN_FORCE : PURPOSE_NOT_AVAILABLE;
            default -> PURPOSE_NOT_AVAILABLE;
        };
    }

    private static NaiveAnswer authorityCase(DisclosureRequest request, AuthorityFunction function) {
        return switch (function) {
            case COURT, STATENS_TJANSTEPENSIONSVERK, LABOUR_MARKET_AUTHORITY ->
                inCase(F_1980_995_2, CaseMatter.BENEFIT, request);
            case POLICE_AUTHORITY,
                    SECURITY_SERVICE,
                    PROSECUTION_AUTHORITY,
                    ENFORCEMENT_AUTHORITY,
                    TAX_AGENCY,
                    CRIME_VICTIM_AUTHORITY,
                    SOCIAL_WELFARE_BOARD,
                    PRISON_AND_PROBATION_SERVICE,
                    STUDENT_AID_AUTHORITY,
                    HOUSING_ALLOWANCE_AUTHORITY,
                    MIGRATION_AGENCY -> inCase(F_1980_995_3_FIRST, null, request);
            case PUBLIC_HEALTHCARE_PRINCIPAL -> inCase(F_1980_995_3_FIRST, CaseMatter.PRIVATE_CARE_FEE, request);
            case TOTAL_DEFENCE_DISCIPLINE_AUTHORITY -> inCase(F_1980_995_3_SECOND, null, request);
            case OTHER -> PURPOSE_NOT_AVAILABLE;
        };
    }

    private static NaiveAnswer inCase(Ground ground, @Nullable CaseMatter matter, DisclosureRequest request) {
        return ground.unless(NaiveEvidence.caseFiles(request, matter), ground.letsOut, request);
    }

    /** Everything, unless effective consents narrow it. One that names nothing covers all but two. */
    private static NaiveAnswer onConsent(Ground ground, DisclosureRequest request) {
        int covered = NaiveEvidence.covered(request, ALL_BUT_TWO);
        int consent = covered == 0 ? NaiveEvidence.consents(request) : Code.CONSENT_EFFECTIVE.bit;
        return ground.unless(consent, covered == 0 ? ground.letsOut : covered, request);
    }
}
