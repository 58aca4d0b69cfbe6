package se.lefi.organisation;

import static se.lefi.organisation.OrganisationKind.MUNICIPAL_AUTHORITY;
import static se.lefi.organisation.OrganisationKind.STATE_AUTHORITY;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import se.lefi.Bilingual;

/** What an authority is there for, as far as FACTS B1 tells authorities apart. */
public enum AuthorityFunction {
    /** <em>domstol</em>. */
    COURT("domstol", "court", STATE_AUTHORITY),
    /** Statens tjänstepensionsverk. */
    STATENS_TJANSTEPENSIONSVERK("Statens tjänstepensionsverk", "Statens tjänstepensionsverk", STATE_AUTHORITY),
    /** <em>arbetsmarknadsmyndighet</em>. */
    LABOUR_MARKET_AUTHORITY("arbetsmarknadsmyndighet", "labour-market authority", STATE_AUTHORITY),
    /** Polismyndigheten. */
    POLICE_AUTHORITY("Polismyndigheten", "Polismyndigheten", STATE_AUTHORITY),
    /** Säkerhetspolisen. */
    SECURITY_SERVICE("Säkerhetspolisen", "Säkerhetspolisen", STATE_AUTHORITY),
    /** <em>åklagarmyndighet</em>. */
    PROSECUTION_AUTHORITY("åklagarmyndighet", "prosecution authority", STATE_AUTHORITY),
    /** Kronofogdemyndigheten. */
    ENFORCEMENT_AUTHORITY("Kronofogdemyndigheten", "Kronofogdemyndigheten", STATE_AUTHORITY),
    /** Skatteverket. */
    TAX_AGENCY("Skatteverket", "Skatteverket", STATE_AUTHORITY),
    /** Brottsoffermyndigheten. */
    CRIME_VICTIM_AUTHORITY("Brottsoffermyndigheten", "Brottsoffermyndigheten", STATE_AUTHORITY),
    /** <em>socialnämnd</em>. */
    SOCIAL_WELFARE_BOARD("socialnämnd", "social welfare board", MUNICIPAL_AUTHORITY),
    /** Kriminalvården. */
    PRISON_AND_PROBATION_SERVICE("Kriminalvården", "Kriminalvården", STATE_AUTHORITY),
    /** The authority that handles student aid. */
    STUDENT_AID_AUTHORITY("studiestödsmyndighet", "student-aid authority", STATE_AUTHORITY),
    /** An authority that handles housing allowance. */
    HOUSING_ALLOWANCE_AUTHORITY(
            "myndighet som har hand om ärenden om bostadsbidrag",
            "authority that has charge of cases on housing allowance",
            STATE_AUTHORITY,
            MUNICIPAL_AUTHORITY),
    /** A principal of public healthcare. */
    PUBLIC_HEALTHCARE_PRINCIPAL("offentlig sjukvårdshuvudman", "public healthcare principal", MUNICIPAL_AUTHORITY),
    /** Migrationsverket. */
    MIGRATION_AGENCY("Migrationsverket", "Migrationsverket", STATE_AUTHORITY),
    /** The authority that handles cases under (1994:1811) on disciplinary liability in the total defence. */
    TOTAL_DEFENCE_DISCIPLINE_AUTHORITY(
            "myndighet för disciplinansvar inom totalförsvaret",
            "authority for disciplinary liability in the total defence",
            STATE_AUTHORITY),
    /** Any other function. */
    OTHER("annan funktion", "other function", STATE_AUTHORITY, MUNICIPAL_AUTHORITY);

    private final Bilingual text;
    private final Set<OrganisationKind> levels;

    AuthorityFunction(String swedish, String english, OrganisationKind first, OrganisationKind... more) {
        this.text = new Bilingual(swedish, english);
        this.levels = Collections.unmodifiableSet(EnumSet.of(first, more));
    }

    /** {@return what it is called in running text} */
    public Bilingual text() {
        return text;
    }

    /** {@return the levels it exists at: state authorities, municipal ones, or both} */
    public Set<OrganisationKind> levels() {
        return levels;
    }
}
