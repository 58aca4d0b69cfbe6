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
import static se.lefi.rules.edition.EditorialNotes.F_1980_995_TITLE;
import static se.lefi.rules.edition.EditorialNotes.F_2008_975_TITLE;
import static se.lefi.rules.edition.EditorialNotes.F_2009_555_REPEALED;
import static se.lefi.rules.edition.EditorialNotes.SFB_110_MISPRINT;
import static se.lefi.rules.edition.EditorialNotes.SFB_114_24_TO_26_GONE;
import static se.lefi.rules.edition.EditorialNotes.SFB_114_9_REWRITTEN;
import static se.lefi.rules.edition.PageConditions.AUTHORITY_AGREEMENT;
import static se.lefi.rules.edition.PageConditions.AUTHORITY_CONNECTION;
import static se.lefi.rules.edition.PageConditions.AUTHORITY_HAS_CASE;
import static se.lefi.rules.edition.PageConditions.INSURER_AGREEMENT;
import static se.lefi.rules.edition.PageConditions.INSURER_CONNECTION;
import static se.lefi.rules.edition.Statutes.F_1980_995;
import static se.lefi.rules.edition.Statutes.F_2008_975;
import static se.lefi.rules.edition.Statutes.F_2009_555;
import static se.lefi.rules.edition.Statutes.SFB;

import java.util.List;
import se.lefi.rules.FeeBasis;
import se.lefi.disclosure.ConsentRequirement;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.Bilingual;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.rules.CaseRequirement;
import se.lefi.rules.Recipients;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;

/** Edition A, as published: FACTS A1 and A2, line by line, every citation as the page prints it. */
final class AsPublished {
    // Who: the headings of A1 and A2; the page does not say whom an ordinance serves, that is read from its title.
    private static final Recipients INSURERS = Recipients.of(INSURANCE_COMPANY, INSURANCE_INTERMEDIARY);
    private static final Recipients AUTHORITIES = Recipients.of(STATE_AUTHORITY, MUNICIPAL_AUTHORITY);
    private static final Recipients MUNICIPAL = Recipients.of(MUNICIPAL_AUTHORITY);

    // On what ground.
    private static final LegalBasis CONSENT = LegalBasis.consent(PAGE);
    private static final LegalBasis SFB_110_39 = page(SFB.section(110, 39));
    private static final LegalBasis F_1980_995_2_AND_3 =
            page(F_1980_995.section(2), F_1980_995.section(3)).with(F_1980_995_TITLE);
    private static final LegalBasis F_2008_975_3 = page(F_2008_975.section(3)).with(F_2008_975_TITLE);
    private static final LegalBasis F_2009_555_2 = page(F_2009_555.section(2)).with(F_2009_555_REPEALED);

    // On the medium for automated processing. The page prints 110 kap. for authorities.
    private static final LegalBasis SFB_114_24_AND_9 =
            page(SFB.section(114, 24), SFB.section(114, 9)).with(SFB_114_24_TO_26_GONE, SFB_114_9_REWRITTEN);
    private static final LegalBasis SFB_114_24 = page(SFB.section(114, 24)).with(SFB_114_24_TO_26_GONE);
    private static final LegalBasis SFB_114_25 = page(SFB.section(114, 25)).with(SFB_114_24_TO_26_GONE);
    private static final LegalBasis SFB_114_26 = page(SFB.section(114, 26)).with(SFB_114_24_TO_26_GONE);
    private static final LegalBasis SFB_110_24_AND_8 =
            page(SFB.section(110, 24), SFB.section(110, 8)).with(SFB_110_MISPRINT);

    private static final List<Rule> RULES = List.of(
            // A1
            insurer("A1-COORDINATION", COORDINATION, SFB_110_39, SFB_114_24_AND_9)
                    .build(),
            insurerWithConsent("A1-RISK-ASSESSMENT", RISK_ASSESSMENT, SFB_114_24),
            insurerWithConsent("A1-PENSION-FORECAST", PENSION_FORECAST, SFB_114_25),
            insurerWithConsent("A1-CLAIMS-SETTLEMENT", CLAIMS_SETTLEMENT, SFB_114_26),
            // A2
            authority("A2-AUTHORITY-CASE", AUTHORITIES, AUTHORITY_CASE, F_1980_995_2_AND_3),
            authority("A2-SOCIAL-SERVICES-CASE", MUNICIPAL, SOCIAL_SERVICES_CASE, F_2008_975_3),
            authority("A2-CHILD-RAISING-ALLOWANCE-CASE", MUNICIPAL, CHILD_RAISING_ALLOWANCE_CASE, F_2009_555_2));

    static final RuleBook BOOK = RuleBook.builder()
            .id("as-published")
            .title(new Bilingual(
                    "LEFI Prenumeration, som sidan är publicerad (uppdaterad 2024-11-22)",
                    "LEFI Prenumeration, as the page is published (updated 2024-11-22)"))
            .closure(LegalBasis.condition(
                    PAGE, "Sidan nämner inget annat utlämnande", "The page names no other disclosure"))
            .addAllRules(RULES)
            .addAllAdvisories(StatuteRegister.notYetInForce())
            .addAllOmissions(Omissions.AS_PUBLISHED)
            .build();

    private AsPublished() {}

    private static LegalBasis page(Provision... provisions) {
        return LegalBasis.of(PAGE, provisions);
    }

    private static Rule.Builder insurer(String id, DisclosurePurpose purpose, LegalBasis ground, LegalBasis medium) {
        return Rule.builder()
                .id(id)
                .recipients(INSURERS)
                .purpose(purpose)
                .ground(ground)
                .mediumBasis(medium)
                .fee(FeeBasis.PUBLISHED_MODEL)
                .agreement(INSURER_AGREEMENT)
                .connection(INSURER_CONNECTION);
    }

    /** The page says that consent is required beside the section it cites for the medium. */
    private static Rule insurerWithConsent(String id, DisclosurePurpose purpose, LegalBasis medium) {
        return insurer(id, purpose, CONSENT, medium)
                .consent(ConsentRequirement.of(medium))
                .build();
    }

    private static Rule authority(String id, Recipients recipients, DisclosurePurpose purpose, LegalBasis ground) {
        return Rule.builder()
                .id(id)
                .recipients(recipients)
                .purpose(purpose)
                .ground(ground)
                .mediumBasis(SFB_110_24_AND_8)
                .fee(FeeBasis.PUBLISHED_MODEL)
                .agreement(AUTHORITY_AGREEMENT)
                .connection(AUTHORITY_CONNECTION)
                .caseFile(CaseRequirement.ofAnyMatter(AUTHORITY_HAS_CASE))
                .build();
    }
}
