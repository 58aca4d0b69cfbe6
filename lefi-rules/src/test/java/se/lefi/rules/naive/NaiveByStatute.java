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
import static se.lefi.organisation.OrganisationKind.INSURANCE_COMPANY;
import static se.lefi.organisation.OrganisationKind.MUNICIPAL_AUTHORITY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.rules.naive.NaiveAnswer.Code;

/** Edition B, by statute: FACTS B1 and B2, and the scopes of MEANING. */
public final class NaiveByStatute {
    private static final LocalDate COVERED_FROM = LocalDate.of(2020, 4, 1);
    private static final LocalDate NEW_CHAPTER_114 = LocalDate.of(2024, 2, 15);

    private static final int ALL = NaiveAnswer.bits(EnumSet.allOf(InformationCategory.class));
    private static final int ALL_BUT_TWO =
            NaiveAnswer.bits(EnumSet.complementOf(EnumSet.of(TOTAL_DEFENCE_DAILY_ALLOWANCE, OTHER)));

    private static final Ground COORDINATION = new Ground(
            "2010:110 K110P39",
            "2010:110 K114P24;2010:110 K114P9",
            NaiveAnswer.bits(EnumSet.of(BENEFIT_GRANTED, BENEFIT_PERIOD, BENEFIT_EXTENT, AMOUNT_PAID, PAYMENT_DATE)));
    private static final Ground RISK_ASSESSMENT = new Ground("CONSENT", "2010:110 K114P24", ALL);
    private static final Ground PENSION_FORECAST = new Ground("CONSENT", "2010:110 K114P25", ALL);
    private static final Ground CLAIMS_SETTLEMENT = new Ground("CONSENT", "2010:110 K114P26", ALL);

    private static final String AUTHORITY_MEDIUM = "2010:110 K114P24;2010:110 K114P8";
    private static final Ground F_1980_995_2 = new Ground("1980:995 P2", AUTHORITY_MEDIUM, ALL_BUT_TWO);
    private static final Ground F_1980_995_3_FIRST = new Ground(
            "1980:995 P3",
            AUTHORITY_MEDIUM,
            NaiveAnswer.bits(EnumSet.of(ADDRESS, EMPLOYER, ECONOMIC_CIRCUMSTANCES, AMOUNT_PAID, BENEFIT_PERIOD)));
    private static final Ground F_1980_995_3_SECOND =
            new Ground("1980:995 P3", AUTHORITY_MEDIUM, NaiveAnswer.bit(TOTAL_DEFENCE_DAILY_ALLOWANCE));
    private static final Ground F_2008_975_3 = new Ground(
            "2008:975 P3",
            AUTHORITY_MEDIUM,
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

    private NaiveByStatute() {}

    /** What a ground permits before the new chapter 114 and since, and the bits of what it lets out. */
    private record Ground(NaiveAnswer before, NaiveAnswer since, int letsOut) {
        Ground(String ground, String mediumBefore, int letsOut) {
            this(
                    NaiveAnswer.permitted(ground, mediumBefore),
                    NaiveAnswer.permitted(ground, "2010:110 K114P9"),
                    letsOut);
        }

        /** Agreement, connection and necessity are asked for on every ground. */
        NaiveAnswer unless(int evidence, int covered, DisclosureRequest request) {
            NaiveAnswer permission = request.decisionDate().isBefore(NEW_CHAPTER_114) ? before : since;
            return permission.unless(
                    NaiveEvidence.agreement(request) | evidence | NaiveEvidence.necessity(request),
                    NaiveAnswer.bits(request.information()) & ~(letsOut & covered));
        }
    }

    /** {@return what the statutes answer} */
    public static NaiveAnswer decide(DisclosureRequest request) {
        if (request.decisionDate().isBefore(COVERED_FROM)) {
            return DATE_NOT_COVERED;
        }
        return switch (request.recipient().kind()) {
            case INSURANCE_COMPANY, INSURANCE_INTERMEDIARY -> insurer(request);
            case STATE_AUTHORITY, MUNICIPAL_AUTHORITY ->
                authority(request, request.recipient().type().function().orElse(AuthorityFunction.OTHER));
            case OTHER -> RECIPIENT_NOT_ELIGIBLE;
        };
    }

    private static NaiveAnswer insurer(DisclosureRequest request) {
        return switch (request.purpose().code()) {
            case "COORDINATION" ->
                request.recipient().kind() == INSURANCE_COMPANY
                        ? COORDINATION.unless(0, ALL, request)
                        : PURPOSE_NOT_AVAILABLE;
            case "RISK_ASSESSMENT" -> onConsent(RISK_ASSESSMENT, request);
            case "PENSION_FORECAST" -> onConsent(PENSION_FORECAST, request);
            case "CLAIMS_SETTLEMENT" -> onConsent(CLAIMS_SETTLEMENT, request);
            default -> PURPOSE_NOT_AVAILABLE;
        };
    }

    private static NaiveAnswer authority(DisclosureRequest request, AuthorityFunction function) {
        if (function == AuthorityFunction.OTHER) {
            return RECIPIENT_NOT_ELIGIBLE;
        }
        return switch (request.purpose().code()) {
            case "AUTHORITY_CASE" ->
                switch (function) {
                    case COURT, STATENS_TJANSTEPENSIONSVERK, LABOUR_MARKET_AUTHORITY ->
                        inCase(F_1980_995_2, CaseMatter.BENEFIT, request);
                    case PUBLIC_HEALTHCARE_PRINCIPAL ->
                        inCase(F_1980_995_3_FIRST, CaseMatter.PRIVATE_CARE_FEE, request);
                    case TOTAL_DEFENCE_DISCIPLINE_AUTHORITY -> inCase(F_1980_995_3_SECOND, null, request);
                    default -> inCase(F_1980_995_3_FIRST, null, request);
                };
            case "SOCIAL_SERVICES_CASE" ->
                function == AuthorityFunction.SOCIAL_WELFARE_BOARD
                        ? inCase(F_2008_975_3, null, request)
                        : PURPOSE_NOT_AVAILABLE;
            case "CHILD_RAISING_ALLOWANCE_CASE" ->
                request.recipient().kind() == MUNICIPAL_AUTHORITY ? LEGAL_BASIS_NOT_IN_FORCE : PURPOSE_NOT_AVAILABLE;
            default -> PURPOSE_NOT_AVAILABLE;
        };
    }

    private static NaiveAnswer inCase(Ground ground, @Nullable CaseMatter matter, DisclosureRequest request) {
        return ground.unless(NaiveEvidence.caseFiles(request, matter), ALL, request);
    }

    /** What the consents that get furthest cover is taken together; without any, nothing is outside. */
    private static NaiveAnswer onConsent(Ground ground, DisclosureRequest request) {
        List<Consent> consents = request.consents();
        int furthest = Code.CONSENT_MISSING.bit;
        int covered = ALL;
        for (int i = 0; i < consents.size(); i++) {
            Consent consent = consents.get(i);
            int status = NaiveEvidence.consent(consent, request);
            if (status >= furthest) {
                int named = consent.information().isEmpty() ? ALL_BUT_TWO : NaiveAnswer.bits(consent.information());
                covered = status > furthest ? named : covered | named;
                furthest = status;
            }
        }
        return ground.unless(furthest, covered, request);
    }
}
