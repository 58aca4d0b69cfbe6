package se.lefi.rules.edition;

import static se.lefi.disclosure.DisclosurePurpose.AUTHORITY_CASE;
import static se.lefi.disclosure.InformationCategory.ADDRESS;
import static se.lefi.disclosure.InformationCategory.AMOUNT_PAID;
import static se.lefi.disclosure.InformationCategory.BENEFIT_PERIOD;
import static se.lefi.disclosure.InformationCategory.ECONOMIC_CIRCUMSTANCES;
import static se.lefi.disclosure.InformationCategory.EMPLOYER;
import static se.lefi.disclosure.InformationCategory.OTHER;
import static se.lefi.disclosure.InformationCategory.TOTAL_DEFENCE_DAILY_ALLOWANCE;
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
import static se.lefi.organisation.OrganisationKind.MUNICIPAL_AUTHORITY;
import static se.lefi.organisation.OrganisationKind.STATE_AUTHORITY;
import static se.lefi.rules.facts.Requirement.AGREEMENT;
import static se.lefi.rules.facts.Requirement.CONNECTION;
import static se.lefi.rules.facts.Requirement.NECESSITY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.LegalEffect;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.Rule;

/** Förordning (1980:995): the agency's duty to give information to other authorities (FACTS B1). */
final class Ordinance1980_995 {
    static final Statute STATUTE = Statute.of("1980:995", "förordningen", "Ordinance");

    private static final LocalDate S2_REWORDED = LocalDate.of(2011, 1, 1);
    private static final LocalDate S3_REWORDED = LocalDate.of(2020, 4, 1);
    private static final Statute SFS_2010_1659 = Statute.of("2010:1659");
    private static final Statute SFS_2020_50 = Statute.of("2020:50");

    private static final ValidityPeriod S2_IN_FORCE = ValidityPeriod.from(S2_REWORDED);
    private static final ValidityPeriod S3_IN_FORCE = ValidityPeriod.from(S3_REWORDED);

    static final List<RegisteredProvision> SECTIONS = List.of(
            RegisteredProvision.of(STATUTE.section(2), ValidityPeriod.until(S2_REWORDED))
                    .endedBy(SFS_2010_1659),
            RegisteredProvision.of(STATUTE.section(2), S2_IN_FORCE).wordedBy(SFS_2010_1659),
            RegisteredProvision.of(STATUTE.section(3), ValidityPeriod.until(S3_REWORDED))
                    .endedBy(SFS_2020_50),
            RegisteredProvision.of(STATUTE.section(3), S3_IN_FORCE).wordedBy(SFS_2020_50));

    private static final LegalBasis S2 = LegalBasis.of(CitationSource.STATUTE, STATUTE.section(2));
    private static final LegalBasis S3_FIRST =
            LegalBasis.of(CitationSource.STATUTE, STATUTE.section(3).paragraph(1));
    private static final LegalBasis S3_SECOND =
            LegalBasis.of(CitationSource.STATUTE, STATUTE.section(3).paragraph(2));

    private static final RecipientScope STATE = RecipientScope.of(STATE_AUTHORITY);
    private static final RecipientScope MUNICIPAL = RecipientScope.of(MUNICIPAL_AUTHORITY);
    private static final RecipientScope AUTHORITIES = RecipientScope.of(STATE_AUTHORITY, MUNICIPAL_AUTHORITY);

    private static final Set<InformationCategory> LET_OUT_BY_FIRST =
            EnumSet.of(ADDRESS, EMPLOYER, ECONOMIC_CIRCUMSTANCES, AMOUNT_PAID, BENEFIT_PERIOD);

    static final List<Rule> RULES = Ground.allOn(
            SocialInsuranceCode.AUTHORITIES,
            duty("1980-995-2", S2, S2_IN_FORCE)
                    .servesFor(
                            AUTHORITY_CASE,
                            STATE.withFunction(COURT, STATENS_TJANSTEPENSIONSVERK, LABOUR_MARKET_AUTHORITY))
                    .asksForCase(S2, CaseMatter.BENEFIT)
                    .letsOut(EnumSet.complementOf(EnumSet.of(TOTAL_DEFENCE_DAILY_ALLOWANCE, OTHER))),
            duty("1980-995-3-FIRST", S3_FIRST, S3_IN_FORCE)
                    .servesFor(
                            AUTHORITY_CASE,
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
                                    MIGRATION_AGENCY))
                    .asksForCase(S3_FIRST, CaseMatter.values())
                    .letsOut(LET_OUT_BY_FIRST),
            duty("1980-995-3-FIRST-HEALTHCARE", S3_FIRST, S3_IN_FORCE)
                    .servesFor(AUTHORITY_CASE, MUNICIPAL.withFunction(PUBLIC_HEALTHCARE_PRINCIPAL))
                    .asksForCase(S3_FIRST, CaseMatter.PRIVATE_CARE_FEE)
                    .letsOut(LET_OUT_BY_FIRST),
            duty("1980-995-3-SECOND", S3_SECOND, S3_IN_FORCE)
                    .servesFor(AUTHORITY_CASE, STATE.withFunction(TOTAL_DEFENCE_DISCIPLINE_AUTHORITY))
                    .asksForCase(S3_SECOND, CaseMatter.values())
                    .letsOut(EnumSet.of(TOTAL_DEFENCE_DAILY_ALLOWANCE)));

    private Ordinance1980_995() {}

    /** What all its grounds have in common. */
    private static Ground duty(String id, LegalBasis section, ValidityPeriod inForce) {
        return Ground.of(id, section, inForce)
                .is(LegalEffect.DUTY)
                .asksFor(AGREEMENT, PageConditions.AUTHORITY_AGREEMENT)
                .asksFor(CONNECTION, PageConditions.AUTHORITY_CONNECTION)
                .asksFor(NECESSITY, section);
    }
}
