package se.lefi.rules.edition;

import static se.lefi.disclosure.InformationCategory.AMOUNT_PAID;
import static se.lefi.disclosure.InformationCategory.BENEFIT_EXTENT;
import static se.lefi.disclosure.InformationCategory.BENEFIT_GRANTED;
import static se.lefi.disclosure.InformationCategory.BENEFIT_PERIOD;
import static se.lefi.disclosure.InformationCategory.PAYMENT_DATE;
import static se.lefi.law.CitationSource.INTERPRETATION;
import static se.lefi.law.CitationSource.PAGE;
import static se.lefi.rules.facts.Requirement.AGREEMENT;
import static se.lefi.rules.facts.Requirement.CONNECTION;
import static se.lefi.rules.facts.Requirement.NECESSITY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Fee;
import se.lefi.rules.FeeBasis;
import se.lefi.rules.LegalEffect;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.Rule;

/** Socialförsäkringsbalken (2010:110), SFB: the ground of 110:39, and the automated medium of chapter 114 (FACTS B1, B2, B3). */
final class SocialInsuranceCode {
    static final Statute STATUTE = Statute.of("2010:110", "socialförsäkringsbalken", "Social Insurance Code");

    /** So far as FACTS dates its sections. */
    private static final ValidityPeriod SINCE_2011 = ValidityPeriod.from(LocalDate.of(2011, 1, 1));

    /** SFS 2024:13 rewrote chapter 114. */
    private static final LocalDate NEW_CHAPTER_114 = LocalDate.of(2024, 2, 15);

    private static final ValidityPeriod OLD_114 = ValidityPeriod.until(NEW_CHAPTER_114);
    private static final ValidityPeriod NEW_114 = ValidityPeriod.from(NEW_CHAPTER_114);
    private static final Statute SFS_2024_13 = Statute.of("2024:13");

    static final List<RegisteredProvision> SECTIONS = List.of(
            RegisteredProvision.of(STATUTE.section(110, 8), ValidityPeriod.ALWAYS),
            RegisteredProvision.of(STATUTE.section(110, 24), ValidityPeriod.ALWAYS),
            RegisteredProvision.of(STATUTE.section(110, 39), SINCE_2011),
            RegisteredProvision.of(STATUTE.section(114, 8), OLD_114).endedBy(SFS_2024_13),
            RegisteredProvision.of(STATUTE.section(114, 9), OLD_114).endedBy(SFS_2024_13),
            RegisteredProvision.of(STATUTE.section(114, 9), NEW_114).wordedBy(SFS_2024_13),
            RegisteredProvision.of(STATUTE.section(114, 16), NEW_114).wordedBy(SFS_2024_13),
            RegisteredProvision.of(STATUTE.section(114, 24), OLD_114).endedBy(SFS_2024_13),
            RegisteredProvision.of(STATUTE.section(114, 25), OLD_114).endedBy(SFS_2024_13),
            RegisteredProvision.of(STATUTE.section(114, 26), OLD_114).endedBy(SFS_2024_13));

    static final EditorialNote SFB_114_OLD_CONTENT = EditorialNote.of(
            "SFB-114-OLD-CONTENT",
            "Innehållet i 114 kap. före 2024-02-15 är här känt endast genom myndighetens sida.",
            "The content of chapter 114 before 2024-02-15 is known here only through the agency's page.");

    static final EditorialNote SFB_114_24_AND_8_READING = EditorialNote.of(
            "SFB-114-24-AND-8-READING",
            "En läsning: sidan skriver 110 kap. 24 § och 8 §, med all sannolikhet ett tryckfel för 114 kap.",
            "A reading: the page prints chapter 110 sections 24 and 8, almost certainly a misprint for chapter 114.");

    static final EditorialNote SFB_114_9_READING = EditorialNote.of(
            "SFB-114-9-READING",
            "En läsning: 114 kap. 9 § 1 p. som grund för behandlingen vid samtycke; 114 kap. 10 §"
                    + " (finalitetsprincipen) är alternativet.",
            "A reading: chapter 114 section 9 item 1 as the basis of processing on consent; chapter 114 section 10 (the"
                    + " finality principle) is the alternative.");
    // FACTS B3, since the new chapter 114: others may be charged; to whom the agency has a duty, it is free.
    private static final Optional<FeeBasis> CHARGEABLE = Optional.of(new FeeBasis(
            Fee.MAY_BE_CHARGED,
            LegalBasis.of(CitationSource.STATUTE, STATUTE.section(114, 16), Ordinance2024_14.STATUTE.section(8)),
            NEW_114));
    private static final Optional<FeeBasis> FREE = Optional.of(new FeeBasis(
            Fee.FREE_OF_CHARGE, LegalBasis.of(CitationSource.STATUTE, Ordinance2024_14.STATUTE.section(8)), NEW_114));

    // FACTS B2: the old chapter 114, as the page cites it, and the new one.
    private static final Medium BY_LAW = new Medium(NEW_114, LegalBasis.of(CitationSource.STATUTE, new9()), CHARGEABLE);
    private static final Medium BY_DUTY = new Medium(NEW_114, LegalBasis.of(CitationSource.STATUTE, new9()), FREE);
    private static final Medium ON_CONSENT =
            new Medium(NEW_114, LegalBasis.of(INTERPRETATION, new9()).with(SFB_114_9_READING), CHARGEABLE);

    static final List<Medium> COORDINATION = List.of(old(STATUTE.section(114, 24), STATUTE.section(114, 9)), BY_LAW);
    static final List<Medium> RISK_ASSESSMENT = List.of(old(STATUTE.section(114, 24)), ON_CONSENT);
    static final List<Medium> PENSION_FORECAST = List.of(old(STATUTE.section(114, 25)), ON_CONSENT);
    static final List<Medium> CLAIMS_SETTLEMENT = List.of(old(STATUTE.section(114, 26)), ON_CONSENT);
    static final List<Medium> AUTHORITIES = List.of(
            new Medium(
                    OLD_114,
                    LegalBasis.of(INTERPRETATION, STATUTE.section(114, 24), STATUTE.section(114, 8))
                            .with(SFB_114_OLD_CONTENT, SFB_114_24_AND_8_READING),
                    Optional.empty()),
            BY_DUTY);

    /** 110 kap. 39 § 1 p. */
    private static final LegalBasis S110_39 =
            LegalBasis.of(CitationSource.STATUTE, STATUTE.section(110, 39).item(1));

    static final List<Rule> RULES = Ground.of("SFB-110-39", S110_39, SINCE_2011)
            .servesFor(DisclosurePurpose.COORDINATION, RecipientScope.of(OrganisationKind.INSURANCE_COMPANY))
            .is(LegalEffect.PERMISSION)
            .asksFor(AGREEMENT, PageConditions.INSURER_AGREEMENT)
            .asksFor(CONNECTION, PageConditions.INSURER_CONNECTION)
            .asksFor(NECESSITY, S110_39)
            .letsOut(EnumSet.of(BENEFIT_GRANTED, BENEFIT_PERIOD, BENEFIT_EXTENT, AMOUNT_PAID, PAYMENT_DATE))
            .on(COORDINATION);

    private SocialInsuranceCode() {}

    private static Provision new9() {
        return STATUTE.section(114, 9).item(1);
    }

    private static Medium old(Provision... provisions) {
        return new Medium(OLD_114, LegalBasis.of(PAGE, provisions).with(SFB_114_OLD_CONTENT), Optional.empty());
    }
}
