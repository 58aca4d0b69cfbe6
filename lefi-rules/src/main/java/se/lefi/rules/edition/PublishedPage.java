package se.lefi.rules.edition;

import static se.lefi.disclosure.DisclosurePurpose.AUTHORITY_CASE;
import static se.lefi.disclosure.DisclosurePurpose.CHILD_RAISING_ALLOWANCE_CASE;
import static se.lefi.disclosure.DisclosurePurpose.CLAIMS_SETTLEMENT;
import static se.lefi.disclosure.DisclosurePurpose.COORDINATION;
import static se.lefi.disclosure.DisclosurePurpose.PENSION_FORECAST;
import static se.lefi.disclosure.DisclosurePurpose.RISK_ASSESSMENT;
import static se.lefi.disclosure.DisclosurePurpose.SOCIAL_SERVICES_CASE;
import static se.lefi.law.CitationSource.PAGE;
import static se.lefi.organisation.OrganisationKind.INSURANCE_COMPANY;
import static se.lefi.organisation.OrganisationKind.INSURANCE_INTERMEDIARY;
import static se.lefi.organisation.OrganisationKind.MUNICIPAL_AUTHORITY;
import static se.lefi.organisation.OrganisationKind.STATE_AUTHORITY;
import static se.lefi.rules.facts.Requirement.AGREEMENT;
import static se.lefi.rules.facts.Requirement.CASE;
import static se.lefi.rules.facts.Requirement.CONNECTION;
import static se.lefi.rules.facts.Requirement.CONSENT;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import se.lefi.Bilingual;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.Advisory;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Status;

/** Edition A, as published: FACTS A1 and A2, line by line, every citation as the page prints it. */
final class PublishedPage {
    // The page does not say whom an ordinance serves: that is read from its title.
    private static final RecipientScope INSURERS = RecipientScope.of(INSURANCE_COMPANY, INSURANCE_INTERMEDIARY);
    private static final RecipientScope AUTHORITIES = RecipientScope.of(STATE_AUTHORITY, MUNICIPAL_AUTHORITY);
    private static final RecipientScope MUNICIPAL = RecipientScope.of(MUNICIPAL_AUTHORITY);

    // The grounds and the media that it prints, each with what is to be noted about it.
    private static final LegalBasis CONSENT_OF_INDIVIDUAL = LegalBasis.consent(PAGE);
    private static final LegalBasis SFB_110_39 = page(SocialInsuranceCode.STATUTE.section(110, 39));
    private static final LegalBasis SFB_114_24_AND_9 = page(
                    SocialInsuranceCode.STATUTE.section(114, 24), SocialInsuranceCode.STATUTE.section(114, 9))
            .with(PageNotes.SFB_114_9_REWORDED);
    private static final LegalBasis SFB_114_24 = page(SocialInsuranceCode.STATUTE.section(114, 24));
    private static final LegalBasis SFB_114_25 = page(SocialInsuranceCode.STATUTE.section(114, 25));
    private static final LegalBasis SFB_114_26 = page(SocialInsuranceCode.STATUTE.section(114, 26));
    private static final LegalBasis SFB_110_24_AND_8 = page(
                    SocialInsuranceCode.STATUTE.section(110, 24), SocialInsuranceCode.STATUTE.section(110, 8))
            .readAs(SocialInsuranceCode.STATUTE.section(114, 24), SocialInsuranceCode.STATUTE.section(114, 8))
            .with(PageNotes.SFB_110_MISPRINT);
    private static final LegalBasis F_1980_995_2_AND_3 = page(
                    Ordinance1980_995.STATUTE.section(2), Ordinance1980_995.STATUTE.section(3))
            .with(PageNotes.F_1980_995_TITLE);
    private static final LegalBasis F_2008_975_3 =
            page(Ordinance2008_975.STATUTE.section(3)).with(PageNotes.F_2008_975_TITLE);
    private static final LegalBasis F_2009_555_2 = page(Ordinance2009_555.STATUTE.section(2));

    // What it asks for, line by line.
    private static final Conditions INSURER = Conditions.builder()
            .require(AGREEMENT, PageConditions.INSURER_AGREEMENT)
            .require(CONNECTION, PageConditions.INSURER_CONNECTION)
            .build();
    private static final Conditions AUTHORITY = Conditions.builder()
            .require(AGREEMENT, PageConditions.AUTHORITY_AGREEMENT)
            .require(CONNECTION, PageConditions.AUTHORITY_CONNECTION)
            .require(CASE, PageConditions.AUTHORITY_HAS_CASE)
            .build();

    /** That it binds is read into a consent. */
    private static final LegalBasis WHAT_CONSENT_NAMES =
            CONSENT_OF_INDIVIDUAL.withSource(CitationSource.INTERPRETATION);

    private static final List<Rule> RULES = List.of(
            // A1
            line("SFB-110-39", INSURERS, COORDINATION, SFB_110_39, SFB_114_24_AND_9, INSURER),
            line("CONSENT", INSURERS, RISK_ASSESSMENT, CONSENT_OF_INDIVIDUAL, SFB_114_24, onConsent(SFB_114_24)),
            line("CONSENT", INSURERS, PENSION_FORECAST, CONSENT_OF_INDIVIDUAL, SFB_114_25, onConsent(SFB_114_25)),
            line("CONSENT", INSURERS, CLAIMS_SETTLEMENT, CONSENT_OF_INDIVIDUAL, SFB_114_26, onConsent(SFB_114_26)),
            // A2
            line("1980-995-2-3", AUTHORITIES, AUTHORITY_CASE, F_1980_995_2_AND_3, SFB_110_24_AND_8, AUTHORITY),
            line("2008-975-3", MUNICIPAL, SOCIAL_SERVICES_CASE, F_2008_975_3, SFB_110_24_AND_8, AUTHORITY),
            line("2009-555-2", MUNICIPAL, CHILD_RAISING_ALLOWANCE_CASE, F_2009_555_2, SFB_110_24_AND_8, AUTHORITY));

    static final RuleBook BOOK = RuleBook.builder()
            .id("as-published")
            .version("2024-11-22.2")
            .title(new Bilingual(
                    "LEFI Prenumeration, som sidan är publicerad (uppdaterad 2024-11-22)",
                    "LEFI Prenumeration, as the page is published (updated 2024-11-22)"))
            .defaultBasis(LegalBasis.condition(
                    CitationSource.INTERPRETATION,
                    "Sidan nämner inget sådant utlämnande",
                    "The page names no such disclosure"))
            .addAllRules(RULES)
            .addAllRegister(StatuteRegister.provisions())
            // What every permission of an authority cites.
            .addAdvisories(new Advisory(
                    PageNotes.FEE_OF_AUTHORITY,
                    ValidityPeriod.from(LocalDate.of(2024, 2, 15)),
                    List.of(SocialInsuranceCode.STATUTE.section(110, 24))))
            .addAllOmissions(Omissions.AS_PUBLISHED)
            .build();

    private PublishedPage() {}

    private static LegalBasis.Provisions page(Provision... provisions) {
        return LegalBasis.of(PAGE, provisions);
    }

    /** The page says that consent is required beside the section it cites for the medium; what a withdrawal reaches is read. */
    private static Conditions onConsent(LegalBasis medium) {
        return INSURER.toBuilder()
                .require(CONSENT, medium)
                .byReading(Status.CONSENT_WITHDRAWN)
                .limitInformation(WHAT_CONSENT_NAMES, EnumSet.allOf(InformationCategory.class))
                .build();
    }

    /** The page gives no dates: each line is in force on every day. */
    private static Rule line(
            String ground,
            RecipientScope recipients,
            DisclosurePurpose purpose,
            LegalBasis basis,
            LegalBasis medium,
            Conditions conditions) {
        return Rule.builder()
                .id(ground + "-" + purpose.code().replace('_', '-'))
                .recipients(recipients)
                .purpose(purpose)
                .ground(basis)
                .mediumBasis(medium)
                .fee(PageConditions.FEE_MODEL)
                .conditions(conditions)
                .build();
    }
}
