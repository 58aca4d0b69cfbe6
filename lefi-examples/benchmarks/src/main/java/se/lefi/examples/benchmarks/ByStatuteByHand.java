package se.lefi.examples.benchmarks;

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
import static se.lefi.examples.benchmarks.ByHand.Basis.permits;
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
import se.lefi.examples.benchmarks.ByHand.Code;
import se.lefi.examples.benchmarks.ByHand.Outcome;
import se.lefi.organisation.AuthorityFunction;

/** Edition B as one would write it by hand (FACTS B1 and B2, DESIGN section 7). */
final class ByStatuteByHand {
    private static final LocalDate COVERED_FROM = LocalDate.of(2020, 4, 1);
    private static final LocalDate NEW_CHAPTER_114 = LocalDate.of(2024, 2, 15);

    private static final int ALL = ByHand.bits(EnumSet.allOf(InformationCategory.class));
    private static final int ALL_BUT_DEFENCE_AND_OTHER =
            ALL & ~ByHand.bits(EnumSet.of(TOTAL_DEFENCE_DAILY_ALLOWANCE, OTHER));

    private static final DatedGround COORDINATION = new DatedGround(
            "2010:110 K110P39",
            "2010:110 K114P24;2010:110 K114P9",
            ByHand.bits(EnumSet.of(BENEFIT_GRANTED, BENEFIT_PERIOD, BENEFIT_EXTENT, AMOUNT_PAID, PAYMENT_DATE)));
    private static final DatedGround RISK_ASSESSMENT = new DatedGround("CONSENT", "2010:110 K114P24", ALL);
    private static final DatedGround PENSION_FORECAST = new DatedGround("CONSENT", "2010:110 K114P25", ALL);
    private static final DatedGround CLAIMS_SETTLEMENT = new DatedGround("CONSENT", "2010:110 K114P26", ALL);

    private static final DatedGround F_1980_995_2 = authority("1980:995 P2", ALL_BUT_DEFENCE_AND_OTHER);
    private static final DatedGround F_1980_995_3_FIRST = authority(
            "1980:995 P3",
            ByHand.bits(EnumSet.of(ADDRESS, EMPLOYER, ECONOMIC_CIRCUMSTANCES, AMOUNT_PAID, BENEFIT_PERIOD)));
    private static final DatedGround F_1980_995_3_SECOND =
            authority("1980:995 P3", ByHand.bits(EnumSet.of(TOTAL_DEFENCE_DAILY_ALLOWANCE)));
    private static final DatedGround F_2008_975_3 = authority(
            "2008:975 P3",
            ByHand.bits(EnumSet.of(
                    IDENTITY,
                    BENEFIT_APPLICATION,
                    BENEFIT_GRANTED,
                    BENEFIT_PERIOD,
                    BENEFIT_EXTENT,
                    AMOUNT_PAID,
                    PAYMENT_DATE)));

    private ByStatuteByHand() {}

    /** A ground, before the new chapter 114 and since, and what it lets out. */
    private record DatedGround(Outcome before, Outcome since, int letOut) {
        DatedGround(String ground, String mediumBefore, int letOut) {
            this(permits(ground, mediumBefore), permits(ground, "2010:110 K114P9"), letOut);
        }

        Outcome unless(int missing, int outside, LocalDate day) {
            if (outside != 0) {
                return new Outcome(null, missing | Code.INFORMATION_NOT_DISCLOSABLE.bit, outside);
            }
            return (day.isBefore(NEW_CHAPTER_114) ? before : since).unless(missing);
        }
    }

    private static DatedGround authority(String ground, int letOut) {
        return new DatedGround(ground, "2010:110 K114P24;2010:110 K114P8", letOut);
    }

    static Outcome decide(DisclosureRequest request) {
        if (request.decisionDate().isBefore(COVERED_FROM)) {
            return Outcome.DATE_NOT_COVERED;
        }
        return switch (request.recipient().kind()) {
            case INSURANCE_COMPANY, INSURANCE_INTERMEDIARY ->
                switch (request.purpose().code()) {
                    case "COORDINATION" ->
                        request.recipient().kind() == INSURANCE_COMPANY
                                ? answer(COORDINATION, 0, request)
                                : Outcome.PURPOSE_NOT_AVAILABLE;
                    case "RISK_ASSESSMENT" -> withConsent(RISK_ASSESSMENT, request);
                    case "PENSION_FORECAST" -> withConsent(PENSION_FORECAST, request);
                    case "CLAIMS_SETTLEMENT" -> withConsent(CLAIMS_SETTLEMENT, request);
                    default -> Outcome.PURPOSE_NOT_AVAILABLE;
                };
            case STATE_AUTHORITY, MUNICIPAL_AUTHORITY -> authority(request);
            case OTHER -> Outcome.RECIPIENT_NOT_ELIGIBLE;
        };
    }

    private static Outcome authority(DisclosureRequest request) {
        AuthorityFunction function = request.recipient().functionOrNull();
        if (function == null || function == AuthorityFunction.OTHER) {
            return Outcome.RECIPIENT_NOT_ELIGIBLE;
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
                        : Outcome.PURPOSE_NOT_AVAILABLE;
            case "CHILD_RAISING_ALLOWANCE_CASE" ->
                request.recipient().kind() == MUNICIPAL_AUTHORITY
                        ? Outcome.LEGAL_BASIS_NOT_IN_FORCE
                        : Outcome.PURPOSE_NOT_AVAILABLE;
            default -> Outcome.PURPOSE_NOT_AVAILABLE;
        };
    }

    private static Outcome inCase(DatedGround ground, @Nullable CaseMatter matter, DisclosureRequest request) {
        return answer(ground, ByHand.caseFile(request, matter), request);
    }

    private static Outcome answer(DatedGround ground, int unmet, DisclosureRequest request) {
        int outside = ByHand.bits(request.information()) & ~ground.letOut();
        return ground.unless(unmet | alwaysAsked(request), outside, request.decisionDate());
    }

    /** What the consents that get furthest cover is taken together; without any, nothing is outside. */
    private static Outcome withConsent(DatedGround ground, DisclosureRequest request) {
        List<Consent> consents = request.consents();
        int furthest = Code.CONSENT_MISSING.bit;
        int covered = ALL;
        for (int i = 0; i < consents.size(); i++) {
            Consent consent = consents.get(i);
            int code = ByHand.consent(consent, request);
            int rank = code == 0 ? Integer.MAX_VALUE : code;
            if (rank >= furthest) {
                int named = consent.information().isEmpty()
                        ? ALL_BUT_DEFENCE_AND_OTHER
                        : ByHand.bits(consent.information());
                covered = rank > furthest ? named : covered | named;
                furthest = rank;
            }
        }
        int missing = furthest == Integer.MAX_VALUE ? 0 : furthest;
        int outside = ByHand.bits(request.information()) & ~covered;
        return ground.unless(missing | alwaysAsked(request), outside, request.decisionDate());
    }

    private static int alwaysAsked(DisclosureRequest request) {
        int unmet = ByHand.agreement(request);
        return request.necessityStated() ? unmet : unmet | Code.NECESSITY_NOT_STATED.bit;
    }
}
