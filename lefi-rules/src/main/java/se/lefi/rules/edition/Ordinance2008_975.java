package se.lefi.rules.edition;

import static se.lefi.disclosure.InformationCategory.AMOUNT_PAID;
import static se.lefi.disclosure.InformationCategory.BENEFIT_APPLICATION;
import static se.lefi.disclosure.InformationCategory.BENEFIT_EXTENT;
import static se.lefi.disclosure.InformationCategory.BENEFIT_GRANTED;
import static se.lefi.disclosure.InformationCategory.BENEFIT_PERIOD;
import static se.lefi.disclosure.InformationCategory.IDENTITY;
import static se.lefi.disclosure.InformationCategory.PAYMENT_DATE;
import static se.lefi.rules.facts.Requirement.AGREEMENT;
import static se.lefi.rules.facts.Requirement.CASE;
import static se.lefi.rules.facts.Requirement.CONNECTION;
import static se.lefi.rules.facts.Requirement.NECESSITY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.LegalEffect;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.Rule;

/** Förordning (2008:975): the duty to give information in the field of the social services (FACTS B1). */
final class Ordinance2008_975 {
    static final Statute STATUTE = Statute.of("2008:975", "förordningen", "Ordinance");

    private static final LocalDate START = LocalDate.of(2009, 1, 1);
    private static final LocalDate NEW_SOCIAL_SERVICES_ACT = LocalDate.of(2025, 7, 1);

    static final List<RegisteredProvision> SECTIONS =
            List.of(RegisteredProvision.of(STATUTE.section(3), ValidityPeriod.from(START)));

    static final EditorialNote F_2008_975_SOL_2001 = EditorialNote.of(
            "F-2008-975-SOL-2001-453",
            "3 § är skriven som en rätt för socialnämnden. Förordningens lag är t.o.m. 30 juni 2025 socialtjänstlagen"
                    + " (2001:453).",
            "Section 3 is worded as the social welfare board's right. The ordinance's act is the Social Services Act (2001:453)"
                    + " up to and including 30 June 2025.");

    static final EditorialNote F_2008_975_SOL_2025 = EditorialNote.of(
            "F-2008-975-SOL-2025-400",
            "3 § är skriven som en rätt för socialnämnden. Förordningens lag är fr.o.m. 1 juli 2025 socialtjänstlagen"
                    + " (2025:400).",
            "Section 3 is worded as the social welfare board's right. The ordinance's act is the Social Services Act (2025:400)"
                    + " from 1 July 2025.");

    private static final LegalBasis S3 = LegalBasis.of(CitationSource.STATUTE, STATUTE.section(3));

    /** Beside the old and the new Social Services Act. */
    static final List<Rule> RULES = Ground.allOn(
            SocialInsuranceCode.AUTHORITIES,
            ground(F_2008_975_SOL_2001, ValidityPeriod.between(START, NEW_SOCIAL_SERVICES_ACT)),
            ground(F_2008_975_SOL_2025, ValidityPeriod.from(NEW_SOCIAL_SERVICES_ACT)));

    private Ordinance2008_975() {}

    private static Ground ground(EditorialNote act, ValidityPeriod inForce) {
        return Ground.of("2008-975-3", S3, inForce)
                .noting(act)
                .servesFor(
                        DisclosurePurpose.SOCIAL_SERVICES_CASE,
                        RecipientScope.of(OrganisationKind.MUNICIPAL_AUTHORITY)
                                .withFunction(AuthorityFunction.SOCIAL_WELFARE_BOARD))
                .is(LegalEffect.DUTY)
                .asksFor(AGREEMENT, PageConditions.AUTHORITY_AGREEMENT)
                .asksFor(CONNECTION, PageConditions.AUTHORITY_CONNECTION)
                .asksFor(CASE, PageConditions.AUTHORITY_HAS_CASE)
                .asksFor(NECESSITY, Ground.NEED_AS_READ)
                .letsOut(EnumSet.of(
                        IDENTITY,
                        BENEFIT_APPLICATION,
                        BENEFIT_GRANTED,
                        BENEFIT_PERIOD,
                        BENEFIT_EXTENT,
                        AMOUNT_PAID,
                        PAYMENT_DATE));
    }
}
