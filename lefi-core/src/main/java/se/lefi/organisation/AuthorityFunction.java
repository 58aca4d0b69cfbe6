package se.lefi.organisation;

import static se.lefi.organisation.OrganisationKind.MUNICIPAL_AUTHORITY;
import static se.lefi.organisation.OrganisationKind.STATE_AUTHORITY;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What an authority is there for, as far as FACTS B1 tells authorities apart. */
public enum AuthorityFunction {
    /** <em>domstol</em>. */
    COURT(STATE_AUTHORITY),
    /** Statens tjänstepensionsverk. */
    STATENS_TJANSTEPENSIONSVERK(STATE_AUTHORITY),
    /** <em>arbetsmarknadsmyndighet</em>. */
    LABOUR_MARKET_AUTHORITY(STATE_AUTHORITY),
    /** Polismyndigheten. */
    POLICE_AUTHORITY(STATE_AUTHORITY),
    /** Säkerhetspolisen. */
    SECURITY_SERVICE(STATE_AUTHORITY),
    /** <em>åklagarmyndighet</em>. */
    PROSECUTION_AUTHORITY(STATE_AUTHORITY),
    /** Kronofogdemyndigheten. */
    ENFORCEMENT_AUTHORITY(STATE_AUTHORITY),
    /** Skatteverket. */
    TAX_AGENCY(STATE_AUTHORITY),
    /** Brottsoffermyndigheten. */
    CRIME_VICTIM_AUTHORITY(STATE_AUTHORITY),
    /** <em>socialnämnd</em>. */
    SOCIAL_WELFARE_BOARD(MUNICIPAL_AUTHORITY),
    /** Kriminalvården. */
    PRISON_AND_PROBATION_SERVICE(STATE_AUTHORITY),
    /** The authority that handles student aid. */
    STUDENT_AID_AUTHORITY(STATE_AUTHORITY),
    /** An authority that handles housing allowance. */
    HOUSING_ALLOWANCE_AUTHORITY(STATE_AUTHORITY, MUNICIPAL_AUTHORITY),
    /** A principal of public healthcare. */
    PUBLIC_HEALTHCARE_PRINCIPAL(MUNICIPAL_AUTHORITY),
    /** Migrationsverket. */
    MIGRATION_AGENCY(STATE_AUTHORITY),
    /** The authority that handles cases under (1994:1811) on disciplinary liability in the total defence. */
    TOTAL_DEFENCE_DISCIPLINE_AUTHORITY(STATE_AUTHORITY),
    /** Any other function. */
    OTHER(STATE_AUTHORITY, MUNICIPAL_AUTHORITY);

    private final Set<OrganisationKind> levels;

    AuthorityFunction(OrganisationKind first, OrganisationKind... more) {
        this.levels = Collections.unmodifiableSet(EnumSet.of(first, more));
    }

    /** {@return the levels it exists at: state authorities, municipal ones, or both} */
    public Set<OrganisationKind> levels() {
        return levels;
    }
}
