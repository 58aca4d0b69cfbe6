package se.lefi.rules.edition;

import static se.lefi.law.CitationSource.INTERPRETATION;
import static se.lefi.law.CitationSource.PAGE;
import static se.lefi.law.CitationSource.STATUTE;
import static se.lefi.rules.edition.EditorialNotes.SFB_114_24_AND_8_READING;
import static se.lefi.rules.edition.EditorialNotes.SFB_114_9_READING;
import static se.lefi.rules.edition.EditorialNotes.SFB_114_OLD_CONTENT;
import static se.lefi.rules.edition.StatuteRegister.NEW_CHAPTER_114;
import static se.lefi.rules.edition.Statutes.SFB;

import java.util.List;
import java.util.Optional;
import se.lefi.rules.FeeBasis;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.ValidityPeriod;

/** The automated medium before and after 2024-02-15, and the fee since then: FACTS B2 and B3. */
final class Media {
    private static final ValidityPeriod BEFORE = ValidityPeriod.until(NEW_CHAPTER_114);
    private static final ValidityPeriod SINCE = ValidityPeriod.from(NEW_CHAPTER_114);

    // B2, to 2024-02-14: the old chapter 114, as the page cites it.
    private static final LegalBasis OLD_24_AND_9 = old(SFB.section(114, 24), SFB.section(114, 9));
    private static final LegalBasis OLD_24 = old(SFB.section(114, 24));
    private static final LegalBasis OLD_25 = old(SFB.section(114, 25));
    private static final LegalBasis OLD_26 = old(SFB.section(114, 26));
    private static final LegalBasis OLD_24_AND_8 = LegalBasis.of(
                    INTERPRETATION, SFB.section(114, 24), SFB.section(114, 8))
            .with(SFB_114_OLD_CONTENT, SFB_114_24_AND_8_READING);

    // B2, from 2024-02-15.
    private static final Provision NEW_9 = SFB.section(114, 9).item(1);
    private static final LegalBasis BY_LAW = LegalBasis.of(STATUTE, NEW_9);
    private static final LegalBasis ON_CONSENT =
            LegalBasis.of(INTERPRETATION, NEW_9).with(SFB_114_9_READING);

    // B3, from 2024-02-15.
    private static final Optional<FeeBasis> CHARGEABLE = Optional.of(FeeBasis.BY_STATUTE);
    private static final Optional<FeeBasis> FREE = Optional.of(FeeBasis.DUTY_TO_AUTHORITY);

    static final List<Medium> COORDINATION = List.of(before(OLD_24_AND_9), since(BY_LAW, CHARGEABLE));
    static final List<Medium> RISK_ASSESSMENT = List.of(before(OLD_24), since(ON_CONSENT, CHARGEABLE));
    static final List<Medium> PENSION_FORECAST = List.of(before(OLD_25), since(ON_CONSENT, CHARGEABLE));
    static final List<Medium> CLAIMS_SETTLEMENT = List.of(before(OLD_26), since(ON_CONSENT, CHARGEABLE));
    static final List<Medium> AUTHORITIES = List.of(before(OLD_24_AND_8), since(BY_LAW, FREE));

    private Media() {}

    /** What the medium rests on in a period, and whether a fee may be charged, where FACTS says so. */
    record Medium(ValidityPeriod period, LegalBasis basis, Optional<FeeBasis> fee) {}

    private static Medium before(LegalBasis basis) {
        return new Medium(BEFORE, basis, Optional.empty());
    }

    private static Medium since(LegalBasis basis, Optional<FeeBasis> fee) {
        return new Medium(SINCE, basis, fee);
    }

    private static LegalBasis old(Provision... provisions) {
        return LegalBasis.of(PAGE, provisions).with(SFB_114_OLD_CONTENT);
    }
}
