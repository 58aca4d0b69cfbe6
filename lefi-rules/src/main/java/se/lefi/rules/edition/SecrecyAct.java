package se.lefi.rules.edition;

import static se.lefi.rules.facts.Requirement.AGREEMENT;
import static se.lefi.rules.facts.Requirement.CONNECTION;
import static se.lefi.rules.facts.Requirement.NECESSITY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.LegalEffect;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.Rule;

/** Offentlighets- och sekretesslagen (2009:400), OSL: the individual's consent lifts the secrecy (FACTS B1). */
final class SecrecyAct {
    static final Statute STATUTE =
            Statute.of("2009:400", "offentlighets- och sekretesslagen", "Public Access to Information and Secrecy Act");

    private static final LocalDate START = LocalDate.of(2009, 6, 30);
    private static final LocalDate S12_2_REWORDED = LocalDate.of(2019, 1, 1);
    private static final ValidityPeriod IN_FORCE = ValidityPeriod.from(START);
    private static final Statute SFS_2018_1919 = Statute.of("2018:1919");

    static final List<RegisteredProvision> SECTIONS = List.of(
            RegisteredProvision.of(STATUTE.section(10, 1), IN_FORCE),
            RegisteredProvision.of(STATUTE.section(10, 28), IN_FORCE),
            RegisteredProvision.of(STATUTE.section(12, 2), ValidityPeriod.between(START, S12_2_REWORDED))
                    .endedBy(SFS_2018_1919),
            RegisteredProvision.of(STATUTE.section(12, 2), ValidityPeriod.from(S12_2_REWORDED))
                    .wordedBy(SFS_2018_1919),
            RegisteredProvision.of(STATUTE.section(28, 1), IN_FORCE));

    /** 28 kap. 1 §: where no ground lifts it, secrecy holds. */
    static final LegalBasis SECRECY_HOLDS = LegalBasis.of(CitationSource.STATUTE, STATUTE.section(28, 1));

    /** 10 kap. 1 § och 12 kap. 2 §. */
    private static final LegalBasis CONSENT =
            LegalBasis.consent(CitationSource.STATUTE, STATUTE.section(10, 1), STATUTE.section(12, 2));

    /** What a consent covers that names no category: a reading. */
    private static final Set<InformationCategory> UNLESS_NAMED = EnumSet.complementOf(
            EnumSet.of(InformationCategory.TOTAL_DEFENCE_DAILY_ALLOWANCE, InformationCategory.OTHER));

    private static final RecipientScope COMPANIES = RecipientScope.of(OrganisationKind.INSURANCE_COMPANY);
    private static final RecipientScope INSURERS =
            RecipientScope.of(OrganisationKind.INSURANCE_COMPANY, OrganisationKind.INSURANCE_INTERMEDIARY);

    static final List<Rule> RULES = Stream.of(
                    onConsent(DisclosurePurpose.RISK_ASSESSMENT, INSURERS).on(SocialInsuranceCode.RISK_ASSESSMENT),
                    onConsent(DisclosurePurpose.PENSION_FORECAST, INSURERS).on(SocialInsuranceCode.PENSION_FORECAST),
                    onConsent(DisclosurePurpose.CLAIMS_SETTLEMENT, COMPANIES)
                            .on(SocialInsuranceCode.OLD_CLAIMS_SETTLEMENT),
                    onConsent(DisclosurePurpose.CLAIMS_SETTLEMENT, INSURERS)
                            .on(SocialInsuranceCode.NEW_CLAIMS_SETTLEMENT))
            .flatMap(List::stream)
            .toList();

    private SecrecyAct() {}

    private static Ground onConsent(DisclosurePurpose purpose, RecipientScope recipients) {
        return Ground.of("OSL-10-1-" + purpose.code().replace('_', '-'), CONSENT, IN_FORCE)
                .servesFor(purpose, recipients)
                .is(LegalEffect.CONSENT)
                .asksFor(AGREEMENT, PageConditions.INSURER_AGREEMENT)
                .asksFor(CONNECTION, PageConditions.INSURER_CONNECTION)
                .asksForConsent(CONSENT, UNLESS_NAMED)
                .asksFor(NECESSITY, Ground.NEED_AS_READ)
                .letsOut(EnumSet.allOf(InformationCategory.class));
    }
}
