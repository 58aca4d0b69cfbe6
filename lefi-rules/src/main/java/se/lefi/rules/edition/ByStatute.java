package se.lefi.rules.edition;

import static se.lefi.disclosure.DisclosurePurpose.AUTHORITY_CASE;
import static se.lefi.disclosure.DisclosurePurpose.CHILD_RAISING_ALLOWANCE_CASE;
import static se.lefi.disclosure.DisclosurePurpose.CLAIMS_SETTLEMENT;
import static se.lefi.disclosure.DisclosurePurpose.COORDINATION;
import static se.lefi.disclosure.DisclosurePurpose.PENSION_FORECAST;
import static se.lefi.disclosure.DisclosurePurpose.RISK_ASSESSMENT;
import static se.lefi.disclosure.DisclosurePurpose.SOCIAL_SERVICES_CASE;
import static se.lefi.law.CitationSource.INTERPRETATION;
import static se.lefi.law.CitationSource.STATUTE;
import static se.lefi.organisation.AuthorityFunction.COURT;
import static se.lefi.organisation.AuthorityFunction.CRIME_VICTIM_AUTHORITY;
import static se.lefi.organisation.AuthorityFunction.ENFORCEMENT_AUTHORITY;
import static se.lefi.organisation.AuthorityFunction.HOUSING_ALLOWANCE_AUTHORITY;
import static se.lefi.organisation.AuthorityFunction.LABOUR_MARKET_AUTHORITY;
import static se.lefi.organisation.AuthorityFunction.MIGRATION_AGENCY;
import static se.lefi.organisation.AuthorityFunction.POLICE_AUTHORITY;
import static se.lefi.organisation.AuthorityFunction.PRISON_AND_PROBATION_SERVICE;
import static se.lefi.organisation.AuthorityFunction.PROSECUTION_AUTHORITY;
import static se.lefi.organisation.AuthorityFunction.PUBLIC_HEALTHCARE_PRINCIPAL;
import static se.lefi.organisation.AuthorityFunction.SECURITY_SERVICE;
import static se.lefi.organisation.AuthorityFunction.SOCIAL_WELFARE_BOARD;
import static se.lefi.organisation.AuthorityFunction.STATENS_TJANSTEPENSIONSVERK;
import static se.lefi.organisation.AuthorityFunction.STUDENT_AID_AUTHORITY;
import static se.lefi.organisation.AuthorityFunction.TAX_AGENCY;
import static se.lefi.organisation.AuthorityFunction.TOTAL_DEFENCE_DISCIPLINE_AUTHORITY;
import static se.lefi.organisation.OrganisationKind.INSURANCE_COMPANY;
import static se.lefi.organisation.OrganisationKind.INSURANCE_INTERMEDIARY;
import static se.lefi.organisation.OrganisationKind.MUNICIPAL_AUTHORITY;
import static se.lefi.organisation.OrganisationKind.STATE_AUTHORITY;
import static se.lefi.rules.edition.Statutes.F_1980_995;
import static se.lefi.rules.edition.Statutes.F_2008_975;
import static se.lefi.rules.edition.Statutes.F_2009_555;
import static se.lefi.rules.edition.Statutes.OSL;
import static se.lefi.rules.edition.Statutes.SFB;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.Bilingual;
import se.lefi.law.LegalBasis;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.GroundNature;
import se.lefi.rules.Recipients;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;

/** Edition B, by statute: FACTS B1, ground by ground; each is combined with the media of B2 in force beside it. */
final class ByStatute {
    private static final LocalDate COVERED_FROM = LocalDate.of(2020, 4, 1);
    private static final LocalDate LAW_CHECKED_TO = LocalDate.of(2026, 2, 27);
    private static final LocalDate NEW_SOCIAL_SERVICES_ACT = LocalDate.of(2025, 7, 1);

    private static final Recipients COMPANIES = Recipients.of(INSURANCE_COMPANY);
    private static final Recipients INSURERS = Recipients.of(INSURANCE_COMPANY, INSURANCE_INTERMEDIARY);
    private static final Recipients STATE = Recipients.of(STATE_AUTHORITY);
    private static final Recipients MUNICIPAL = Recipients.of(MUNICIPAL_AUTHORITY);
    private static final Recipients AUTHORITIES = Recipients.of(STATE_AUTHORITY, MUNICIPAL_AUTHORITY);

    private static final LegalBasis SFB_110_39 =
            LegalBasis.of(STATUTE, SFB.section(110, 39).item(1));
    private static final LegalBasis CONSENT = LegalBasis.consent(STATUTE, OSL.section(10, 1), OSL.section(12, 2));
    private static final LegalBasis F_1980_995_2 = LegalBasis.of(STATUTE, F_1980_995.section(2));
    private static final LegalBasis F_1980_995_3 = LegalBasis.of(STATUTE, F_1980_995.section(3));
    // The ordinance says "if needed there in a case"; open, and about the very person, is read into it.
    private static final LegalBasis CASE_UNDER_2 = LegalBasis.of(INTERPRETATION, F_1980_995.section(2));
    private static final LegalBasis CASE_UNDER_3 = LegalBasis.of(INTERPRETATION, F_1980_995.section(3));
    private static final LegalBasis F_2008_975_3 = LegalBasis.of(STATUTE, F_2008_975.section(3));
    private static final LegalBasis F_2009_555_2 = LegalBasis.of(STATUTE, F_2009_555.section(2));

    private static final ValidityPeriod SINCE_2011 = ValidityPeriod.from(LocalDate.of(2011, 1, 1));
    private static final ValidityPeriod SINCE_2020 = ValidityPeriod.from(LocalDate.of(2020, 4, 1));
    private static final ValidityPeriod OSL_IN_FORCE = ValidityPeriod.from(LocalDate.of(2009, 6, 30));

    private static final List<Rule> RULES = Stream.of(
                    // SFB 110 kap. 39 § 1 p.
                    Ground.of("B-SFB-110-39", COMPANIES, COORDINATION, SINCE_2011, SFB_110_39)
                            .nature(GroundNature.PERMISSION)
                            .neededBy(SFB_110_39)
                            .letsOut(Scopes.SFB_110_39)
                            .on(Media.COORDINATION),
                    // OSL 10 kap. 1 § and 12 kap. 2 §
                    consent("B-OSL-RISK-ASSESSMENT", RISK_ASSESSMENT).on(Media.RISK_ASSESSMENT),
                    consent("B-OSL-PENSION-FORECAST", PENSION_FORECAST).on(Media.PENSION_FORECAST),
                    consent("B-OSL-CLAIMS-SETTLEMENT", CLAIMS_SETTLEMENT).on(Media.CLAIMS_SETTLEMENT),
                    // 1980:995 2 §
                    Ground.of(
                                    "B-1980-995-2",
                                    STATE.withFunction(COURT, STATENS_TJANSTEPENSIONSVERK, LABOUR_MARKET_AUTHORITY),
                                    AUTHORITY_CASE,
                                    SINCE_2011,
                                    F_1980_995_2)
                            .nature(GroundNature.DUTY)
                            .inCase(CASE_UNDER_2, CaseMatter.BENEFIT)
                            .neededBy(F_1980_995_2)
                            .letsOut(Scopes.ALL_BUT_DEFENCE_AND_OTHER)
                            .on(Media.AUTHORITIES),
                    // 1980:995 3 §, first paragraph
                    Ground.of(
                                    "B-1980-995-3-FIRST",
                                    AUTHORITIES.withFunction(
                                            POLICE_AUTHORITY,
                                            SECURITY_SERVICE,
                                            PROSECUTION_AUTHORITY,
                                            ENFORCEMENT_AUTHORITY,
                                            TAX_AGENCY,
                                            CRIME_VICTIM_AUTHORITY,
                                            SOCIAL_WELFARE_BOARD,
                                            PRISON_AND_PROBATION_SERVICE,
                                            STUDENT_AID_AUTHORITY,
                                            HOUSING_ALLOWANCE_AUTHORITY,
                                            MIGRATION_AGENCY),
                                    AUTHORITY_CASE,
                                    SINCE_2020,
                                    F_1980_995_3)
                            .nature(GroundNature.DUTY)
                            .inCase(CASE_UNDER_3, CaseMatter.values())
                            .neededBy(F_1980_995_3)
                            .letsOut(Scopes.F_1980_995_3_FIRST)
                            .on(Media.AUTHORITIES),
                    Ground.of(
                                    "B-1980-995-3-FIRST-HEALTHCARE",
                                    MUNICIPAL.withFunction(PUBLIC_HEALTHCARE_PRINCIPAL),
                                    AUTHORITY_CASE,
                                    SINCE_2020,
                                    F_1980_995_3)
                            .nature(GroundNature.DUTY)
                            .inCase(CASE_UNDER_3, CaseMatter.PRIVATE_CARE_FEE)
                            .neededBy(F_1980_995_3)
                            .letsOut(Scopes.F_1980_995_3_FIRST)
                            .on(Media.AUTHORITIES),
                    // 1980:995 3 §, second paragraph
                    Ground.of(
                                    "B-1980-995-3-SECOND",
                                    STATE.withFunction(TOTAL_DEFENCE_DISCIPLINE_AUTHORITY),
                                    AUTHORITY_CASE,
                                    SINCE_2020,
                                    F_1980_995_3)
                            .nature(GroundNature.DUTY)
                            .inCase(CASE_UNDER_3, CaseMatter.values())
                            .neededBy(F_1980_995_3)
                            .letsOut(Scopes.F_1980_995_3_SECOND)
                            .on(Media.AUTHORITIES),
                    // 2008:975 3 §, beside the old and the new Social Services Act
                    socialServices(
                            ValidityPeriod.between(LocalDate.of(2009, 1, 1), NEW_SOCIAL_SERVICES_ACT),
                            F_2008_975_3.with(EditorialNotes.F_2008_975_SOL_2001)),
                    socialServices(
                            ValidityPeriod.from(NEW_SOCIAL_SERVICES_ACT),
                            F_2008_975_3.with(EditorialNotes.F_2008_975_SOL_2025)),
                    // 2009:555 2 §; which municipal authority it was is not told apart here, OTHER is none that is
                    // served
                    Ground.of(
                                    "B-2009-555-2",
                                    MUNICIPAL.withFunction(
                                            SOCIAL_WELFARE_BOARD,
                                            PUBLIC_HEALTHCARE_PRINCIPAL,
                                            HOUSING_ALLOWANCE_AUTHORITY),
                                    CHILD_RAISING_ALLOWANCE_CASE,
                                    ValidityPeriod.until(StatuteRegister.CHILD_RAISING_ALLOWANCE_ENDED),
                                    F_2009_555_2)
                            .inCase(PageConditions.AUTHORITY_HAS_CASE, CaseMatter.values())
                            .on(Media.AUTHORITIES))
            .flatMap(Function.identity())
            .toList();

    static final RuleBook BOOK = RuleBook.builder()
            .id("by-statute")
            .title(new Bilingual("LEFI Prenumeration, enligt författning", "LEFI Prenumeration, by statute"))
            .coverage(ValidityPeriod.from(COVERED_FROM))
            .lawCheckedTo(LAW_CHECKED_TO)
            .closure(LegalBasis.condition(
                    INTERPRETATION,
                    "Utgåvan omfattar inget annat utlämnande",
                    "The edition covers no other disclosure"))
            .addAllRules(RULES)
            .addAllOmissions(Omissions.BY_STATUTE)
            .build();

    private ByStatute() {}

    private static Ground consent(String id, DisclosurePurpose purpose) {
        return Ground.of(id, INSURERS, purpose, OSL_IN_FORCE, CONSENT)
                .nature(GroundNature.CONSENT)
                .onConsentCovering(Scopes.ALL_BUT_DEFENCE_AND_OTHER)
                .letsOut(Scopes.CONSENT);
    }

    private static Stream<Rule> socialServices(ValidityPeriod period, LegalBasis ground) {
        return Ground.of(
                        "B-2008-975-3",
                        MUNICIPAL.withFunction(SOCIAL_WELFARE_BOARD),
                        SOCIAL_SERVICES_CASE,
                        period,
                        ground)
                .nature(GroundNature.DUTY)
                .inCase(PageConditions.AUTHORITY_HAS_CASE, CaseMatter.values())
                .letsOut(Scopes.F_2008_975_3)
                .on(Media.AUTHORITIES);
    }
}
