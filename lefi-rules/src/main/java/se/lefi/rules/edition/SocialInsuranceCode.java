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
import se.lefi.rules.MediumKind;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.Rule;

/** Socialförsäkringsbalken (2010:110), SFB: the ground of 110:39, and the automated medium of chapter 114 (FACTS B1, B2, B3). */
final class SocialInsuranceCode {
    static final Statute STATUTE = Statute.of("2010:110", "socialförsäkringsbalken", "Social Insurance Code");

    private static final LocalDate START = LocalDate.of(2011, 1, 1);

    /** SFS 2024:13 repealed chapter 114 and put a new one in its place. */
    private static final LocalDate NEW_CHAPTER_114 = LocalDate.of(2024, 2, 15);

    private static final ValidityPeriod SINCE_2011 = ValidityPeriod.from(START);
    private static final ValidityPeriod OLD_114 = ValidityPeriod.between(START, NEW_CHAPTER_114);
    private static final ValidityPeriod NEW_114 = ValidityPeriod.from(NEW_CHAPTER_114);
    private static final Statute SFS_2024_13 = Statute.of("2024:13");

    private static final Provision S114_8 = STATUTE.section(114, 8);
    private static final Provision S114_9 = STATUTE.section(114, 9);
    private static final Provision S114_16 = STATUTE.section(114, 16);
    private static final Provision S114_24 = STATUTE.section(114, 24);
    private static final Provision S114_25 = STATUTE.section(114, 25);
    private static final Provision S114_26 = STATUTE.section(114, 26);

    static final List<RegisteredProvision> SECTIONS = List.of(
            RegisteredProvision.of(STATUTE.section(110, 8), SINCE_2011),
            RegisteredProvision.of(STATUTE.section(110, 24), SINCE_2011),
            RegisteredProvision.of(STATUTE.section(110, 39), SINCE_2011),
            oldChapter114(S114_8),
            RegisteredProvision.of(S114_8, NEW_114).wordedBy(SFS_2024_13),
            oldChapter114(S114_9),
            RegisteredProvision.of(S114_9, NEW_114).wordedBy(SFS_2024_13),
            RegisteredProvision.of(S114_16, NEW_114).wordedBy(SFS_2024_13),
            oldChapter114(S114_24).onEnd(PageNotes.SFB_114_24_TO_26_ENDED),
            oldChapter114(S114_25).onEnd(PageNotes.SFB_114_24_TO_26_ENDED),
            oldChapter114(S114_26).onEnd(PageNotes.SFB_114_24_TO_26_ENDED));

    private static final EditorialNote SFB_114_OLD_CONTENT = EditorialNote.of(
            "SFB-114-OLD-CONTENT",
            "Lydelsen av 114 kap. före den 15 februari 2024 är inte läst. Innehållet är rekonstruerat ur lagen (2003:763) om"
                    + " behandling av personuppgifter inom socialförsäkringens administration, 8 och 21–23 §§ (tolkning).",
            "The wording of chapter 114 before 15 February 2024 was not seen. Its content is reconstructed from the act"
                    + " (2003:763) on processing of personal data in social insurance, sections 8 and 21 to 23 (a reading).");

    private static final EditorialNote SFB_114_9_ON_CONSENT_READING = EditorialNote.of(
            "SFB-114-24-AND-9-READING",
            "Tolkning: sidan anger bara 114 kap. 24 §, som enligt rekonstruktionen omfattar andra bara för ett ändamål i 8"
                    + " eller 9 §. Samtycket, som häver sekretessen, tolkas som det medgivande som 9 § 2 p. avser.",
            "A reading: the page cites chapter 114 section 24 alone, which as reconstructed covers others only for a purpose"
                    + " of section 8 or 9. The consent that lifts secrecy is read as the permission that section 9 item 2 is"
                    + " about.");

    private static final EditorialNote EXPRESS_CONSENT = EditorialNote.of(
            "SFB-114-EXPRESS-CONSENT",
            "Enligt rekonstruktionen krävde 114 kap. 25 och 26 §§ ett uttryckligt samtycke; i vilken form samtycket lämnades"
                    + " framgår inte här.",
            "As reconstructed, chapter 114 sections 25 and 26 asked for an express consent; a consent here does not say in what"
                    + " form it was given.");

    private static final EditorialNote SFB_114_9_DUTY_READING = EditorialNote.of(
            "SFB-114-24-AND-9-DUTY-READING",
            "Tolkning: förordningarna är skyldigheter, som 114 kap. 9 § enligt rekonstruktionen omfattar. Sidan anger 110 kap."
                    + " 24 § och 8 §, med all sannolikhet ett tryckfel för 114 kap.",
            "A reading: the ordinances are duties, which chapter 114 section 9 as reconstructed is about. The page prints"
                    + " chapter 110 sections 24 and 8, almost certainly a misprint for chapter 114.");

    private static final EditorialNote SFB_114_9_READING = EditorialNote.of(
            "SFB-114-9-READING",
            "Tolkning: 114 kap. 9 § 1 p. som stöd för behandlingen vid samtycke. 114 kap. 10 § (finalitetsprincipen) är"
                    + " alternativet; enligt den måste uppgifter om hälsa vara absolut nödvändiga (114 kap. 11 §).",
            "A reading: chapter 114 section 9 item 1 as the basis for the processing on consent. Chapter 114 section 10 (the"
                    + " finality principle) is the alternative, under which data on health need to be absolutely necessary"
                    + " (chapter 114 section 11).");

    // FACTS B3, since the new chapter 114: others may be charged; that duties to authorities are free is a reading.
    private static final Optional<FeeBasis> CHARGEABLE = Optional.of(new FeeBasis(
            Fee.MAY_BE_CHARGED,
            LegalBasis.of(CitationSource.STATUTE, S114_16, Ordinance2024_14.STATUTE.section(8)),
            NEW_114));
    private static final Optional<FeeBasis> FREE = Optional.of(new FeeBasis(
            Fee.FREE_OF_CHARGE, LegalBasis.of(INTERPRETATION, Ordinance2024_14.STATUTE.section(8)), NEW_114));

    // FACTS B2: the old chapter 114 as reconstructed, and the new one.
    private static final LegalBasis NEW_9 = LegalBasis.of(CitationSource.STATUTE, S114_9.item(1));
    private static final Medium ON_CONSENT = new Medium(
            MediumKind.PROCESSING, NEW_114, NEW_9.withSource(INTERPRETATION).with(SFB_114_9_READING), CHARGEABLE);

    static final List<Medium> COORDINATION =
            List.of(old(PAGE, S114_24, S114_9), new Medium(MediumKind.PROCESSING, NEW_114, NEW_9, CHARGEABLE));
    static final List<Medium> RISK_ASSESSMENT =
            List.of(old(INTERPRETATION, S114_24, S114_9).noting(SFB_114_9_ON_CONSENT_READING), ON_CONSENT);
    static final List<Medium> PENSION_FORECAST =
            List.of(old(INTERPRETATION, S114_25).noting(EXPRESS_CONSENT), ON_CONSENT);

    /** To a body that carries on insurance business, which an intermediary does not. */
    static final List<Medium> OLD_CLAIMS_SETTLEMENT =
            List.of(old(INTERPRETATION, S114_26).noting(EXPRESS_CONSENT));

    static final List<Medium> NEW_CLAIMS_SETTLEMENT = List.of(ON_CONSENT);
    static final List<Medium> AUTHORITIES = List.of(
            old(INTERPRETATION, S114_24, S114_9).noting(SFB_114_9_DUTY_READING),
            new Medium(MediumKind.PROCESSING, NEW_114, NEW_9, FREE));

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

    private static RegisteredProvision oldChapter114(Provision section) {
        return RegisteredProvision.of(section, OLD_114).endedBy(SFS_2024_13);
    }

    private static Medium old(CitationSource source, Provision... sections) {
        return new Medium(
                MediumKind.AUTOMATED_MEDIUM,
                OLD_114,
                LegalBasis.of(source, sections).with(SFB_114_OLD_CONTENT),
                Optional.empty());
    }
}
