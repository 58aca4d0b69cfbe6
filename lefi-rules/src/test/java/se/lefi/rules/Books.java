package se.lefi.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import se.lefi.Bilingual;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Requirement;

/** The books that the laws of MEANING are tried on. */
public enum Books {
    AS_PUBLISHED(LefiPrenumeration.asPublished()),
    BY_STATUTE(LefiPrenumeration.byStatute()),

    /** A third party's, on an act that does not exist: it asks for all that a rule can ask for, and has dates. */
    DEMANDING(demanding());

    private final RuleBook book;
    private final DisclosureEngine engine;

    Books(RuleBook book) {
        this.book = book;
        this.engine = DisclosureEngine.using(book);
    }

    public RuleBook book() {
        return book;
    }

    public DisclosureEngine engine() {
        return engine;
    }

    /** A basis in one section of the act that does not exist. */
    public static LegalBasis section(int number) {
        return LegalBasis.of(
                CitationSource.STATUTE,
                Statute.of("1999:9999", "provlagen", "Trial Act").section(number));
    }

    /** What rules ask for unless a test has them ask for more: an agreement and a connection. */
    public static Conditions.Builder conditions() {
        return Conditions.builder()
                .require(Requirement.AGREEMENT, section(3))
                .require(Requirement.CONNECTION, section(4));
    }

    /** A rule that asks for an agreement and a connection only. */
    public static Rule.Builder rule(
            String id, RecipientScope recipients, DisclosurePurpose purpose, LegalBasis ground, LegalBasis medium) {
        return rule(id, recipients, purpose, ground, medium, conditions());
    }

    /** A rule that asks for what these conditions say. */
    public static Rule.Builder rule(
            String id,
            RecipientScope recipients,
            DisclosurePurpose purpose,
            LegalBasis ground,
            LegalBasis medium,
            Conditions.Builder conditions) {
        return Rule.builder()
                .id(id)
                .recipients(recipients)
                .purpose(purpose)
                .ground(ground)
                .mediumBasis(medium)
                .conditions(conditions.build());
    }

    public static RuleBook.Builder bookOf(Rule... rules) {
        return RuleBook.builder()
                .id("trial")
                .title(new Bilingual("prov", "trial"))
                .defaultBasis(section(99))
                .addRules(rules);
    }

    private static RuleBook demanding() {
        LocalDate middle = RequestArbitraries.MIDDLE;
        Rule risk = rule(
                        "risk",
                        RecipientScope.of(OrganisationKind.INSURANCE_COMPANY),
                        DisclosurePurpose.RISK_ASSESSMENT,
                        LegalBasis.consent(CitationSource.STATUTE),
                        section(30),
                        conditions()
                                .require(Requirement.CONSENT, section(31))
                                .limitInformation(section(32), EnumSet.allOf(InformationCategory.class)))
                .build();
        Rule municipal = rule(
                        "municipal",
                        RecipientScope.of(OrganisationKind.MUNICIPAL_AUTHORITY),
                        DisclosurePurpose.AUTHORITY_CASE,
                        section(40),
                        section(41))
                .inForce(ValidityPeriod.until(middle.plusDays(1)))
                .build();
        Rule social = rule(
                        "social",
                        RecipientScope.of(OrganisationKind.MUNICIPAL_AUTHORITY),
                        DisclosurePurpose.SOCIAL_SERVICES_CASE,
                        section(50),
                        section(51))
                .build();
        return bookOf(
                        court("court-until", 10, ValidityPeriod.until(middle)),
                        court("court-from", 20, ValidityPeriod.from(middle)),
                        risk,
                        municipal,
                        social)
                .coverage(ValidityPeriod.between(middle.minusDays(1), middle.plusDays(2)))
                .lawCheckedTo(middle)
                .build();
    }

    private static Rule court(String id, int section, ValidityPeriod inForce) {
        LegalBasis medium = section(section + 1).with(EditorialNote.of("TRIAL-" + section, "prov", "trial"));
        return rule(
                        id,
                        RecipientScope.of(OrganisationKind.STATE_AUTHORITY).withFunction(AuthorityFunction.COURT),
                        DisclosurePurpose.AUTHORITY_CASE,
                        section(section),
                        medium,
                        conditions()
                                .requireCase(section(section + 2), CaseMatter.BENEFIT)
                                .requireConsent(medium, EnumSet.complementOf(EnumSet.of(InformationCategory.OTHER)))
                                .require(Requirement.NECESSITY, section(section + 3))
                                .limitInformation(
                                        section(section + 4),
                                        EnumSet.complementOf(EnumSet.of(InformationCategory.EMPLOYER))))
                .inForce(inForce)
                .build();
    }
}
