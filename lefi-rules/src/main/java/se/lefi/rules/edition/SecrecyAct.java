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

    private static final ValidityPeriod IN_FORCE = ValidityPeriod.from(LocalDate.of(2009, 6, 30));

    static final List<RegisteredProvision> SECTIONS = List.of(
            RegisteredProvision.of(STATUTE.section(10, 1), IN_FORCE),
            RegisteredProvision.of(STATUTE.section(12, 2), IN_FORCE));

    /** 10 kap. 1 § och 12 kap. 2 §. */
    private static final LegalBasis CONSENT =
            LegalBasis.consent(CitationSource.STATUTE, STATUTE.section(10, 1), STATUTE.section(12, 2));

    /** What a consent covers that names no category: a reading. */
    private static final Set<InformationCategory> UNLESS_NAMED = EnumSet.complementOf(
            EnumSet.of(InformationCategory.TOTAL_DEFENCE_DAILY_ALLOWANCE, InformationCategory.OTHER));

    static final List<Rule> RULES = Stream.of(
                    onConsent(DisclosurePurpose.RISK_ASSESSMENT).on(SocialInsuranceCode.RISK_ASSESSMENT),
                    onConsent(DisclosurePurpose.PENSION_FORECAST).on(SocialInsuranceCode.PENSION_FORECAST),
                    onConsent(DisclosurePurpose.CLAIMS_SETTLEMENT).on(SocialInsuranceCode.CLAIMS_SETTLEMENT))
            .flatMap(List::stream)
            .toList();

    private SecrecyAct() {}

    private static Ground onConsent(DisclosurePurpose purpose) {
        return Ground.of("OSL-10-1-" + purpose.code().replace('_', '-'), CONSENT, IN_FORCE)
                .servesFor(
                        purpose,
                        RecipientScope.of(OrganisationKind.INSURANCE_COMPANY, OrganisationKind.INSURANCE_INTERMEDIARY))
                .is(LegalEffect.CONSENT)
                .asksFor(AGREEMENT, PageConditions.INSURER_AGREEMENT)
                .asksFor(CONNECTION, PageConditions.INSURER_CONNECTION)
                .asksForConsent(CONSENT, UNLESS_NAMED)
                .asksFor(NECESSITY, Ground.NEED_AS_READ)
                .letsOut(EnumSet.allOf(InformationCategory.class));
    }
}
