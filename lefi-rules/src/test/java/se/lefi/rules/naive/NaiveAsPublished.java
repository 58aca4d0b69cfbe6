package se.lefi.rules.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.rules.naive.NaiveAnswer.Code;

/** Edition A, as published: FACTS A1 to A3. It says the same on every day; what it rests on is in force on some. */
public final class NaiveAsPublished {
    private static final LocalDate ORDINANCE_2008_975 = LocalDate.of(2009, 1, 1);
    private static final LocalDate SFB = LocalDate.of(2011, 1, 1);
    private static final LocalDate END_OF_2009_555 = LocalDate.of(2016, 2, 1);
    private static final LocalDate NEW_CHAPTER_114 = LocalDate.of(2024, 2, 15);

    private static final Row COORDINATION = new Row("2010:110 K110P39", "2010:110 K114P24;2010:110 K114P9", "");
    private static final Row RISK_ASSESSMENT = new Row("CONSENT", "2010:110 K114P24", "");
    private static final Row PENSION_FORECAST = new Row("CONSENT", "2010:110 K114P25", "");
    private static final Row CLAIMS_SETTLEMENT = new Row("CONSENT", "2010:110 K114P26", "");

    private static final String MISPRINTED = "2010:110 K110P24;2010:110 K110P8";
    private static final String MEANT = "2010:110 K114P24;2010:110 K114P8";
    private static final Row AUTHORITY_CASE = new Row("1980:995 P2;1980:995 P3", MISPRINTED, MEANT);
    private static final Row SOCIAL_SERVICES_CASE = new Row("2008:975 P3", MISPRINTED, MEANT);
    private static final Row CHILD_RAISING_ALLOWANCE_CASE = new Row("2009:555 P2", MISPRINTED, MEANT);

    private static final NaiveAnswer RECIPIENT_NOT_ELIGIBLE = NaiveAnswer.refused(Code.RECIPIENT_NOT_ELIGIBLE);
    private static final NaiveAnswer PURPOSE_NOT_AVAILABLE = NaiveAnswer.refused(Code.PURPOSE_NOT_AVAILABLE);

    private static final int EVERYTHING = NaiveAnswer.bits(EnumSet.allOf(InformationCategory.class));

    private NaiveAsPublished() {}

    /** A line of the page's tables, for each stretch of days on which the same of what it rests on is not in force. */
    private record Row(
            NaivePermission before2009,
            NaivePermission since2009,
            NaivePermission since2011,
            NaivePermission since2016,
            NaivePermission since2024) {
        Row(String ground, String medium, String meant) {
            this(
                    permission(ground, medium, meant, LocalDate.MIN),
                    permission(ground, medium, meant, ORDINANCE_2008_975),
                    permission(ground, medium, meant, SFB),
                    permission(ground, medium, meant, END_OF_2009_555),
                    permission(ground, medium, meant, NEW_CHAPTER_114));
        }

        /**
         * "What a misprint is read to mean counts too" (MEANING): so what is printed counts as well. It stands first, ground
         * before medium, as cited; then what is meant.
         */
        private static NaivePermission permission(String ground, String medium, String meant, LocalDate day) {
            List<String> notInForce = new ArrayList<>();
            for (String section : (ground + ";" + medium + ";" + meant).split(";")) {
                if (!section.equals("CONSENT") && !NaiveRegister.isInForce(section, day)) {
                    notInForce.add(section);
                }
            }
            return new NaivePermission(List.of(ground.split(";")), List.of(medium.split(";")), List.copyOf(notInForce));
        }

        NaivePermission on(LocalDate day) {
            if (!day.isBefore(NEW_CHAPTER_114)) {
                return since2024;
            } else if (!day.isBefore(END_OF_2009_555)) {
                return since2016;
            } else if (!day.isBefore(SFB)) {
                return since2011;
            } else if (!day.isBefore(ORDINANCE_2008_975)) {
                return since2009;
            } else {
                return before2009;
            }
        }
    }

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
            case "COORDINATION" -> onItsOwn(COORDINATION, NaiveEvidence.agreement(request), request);
            case "RISK_ASSESSMENT" -> onConsent(RISK_ASSESSMENT, request);
            case "PENSION_FORECAST" -> onConsent(PENSION_FORECAST, request);
            case "CLAIMS_SETTLEMENT" -> onConsent(CLAIMS_SETTLEMENT, request);
            default -> PURPOSE_NOT_AVAILABLE;
        };
    }

    private static NaiveAnswer inCase(Row row, DisclosureRequest request) {
        return onItsOwn(row, NaiveEvidence.agreement(request) | NaiveEvidence.caseFiles(request, null), request);
    }

    /** The page limits what may be disclosed only where it requires consent. */
    private static NaiveAnswer onItsOwn(Row row, int evidence, DisclosureRequest request) {
        return row.on(request.decisionDate()).unless(evidence, NaiveAnswer.bits(request.information()));
    }

    /** Everything, unless effective consents narrow it. One that names nothing covers everything. */
    private static NaiveAnswer onConsent(Row row, DisclosureRequest request) {
        int covered = NaiveEvidence.covered(request, EVERYTHING);
        int consent = covered == 0 ? NaiveEvidence.consents(request) : Code.CONSENT_EFFECTIVE.bit;
        return row.on(request.decisionDate())
                .unless(
                        NaiveEvidence.agreement(request) | consent,
                        NaiveAnswer.bits(request.information()),
                        covered == 0 ? EVERYTHING : covered);
    }
}
