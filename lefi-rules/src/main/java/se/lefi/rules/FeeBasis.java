package se.lefi.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;

/**
 * Whether a fee may be charged, on what basis, and when. No amount is known: a price list is the caller's. Which basis goes
 * with which recipient is the editions' affair. Immutable and thread-safe.
 *
 * @param fee whether a fee may be charged
 * @param basis what says so
 * @param period the days about which it says so
 */
public record FeeBasis(Fee fee, LegalBasis basis, ValidityPeriod period) {
    private static final Statute SFB = Statute.of("2010:110", "socialförsäkringsbalken", "Social Insurance Code");
    private static final Statute F_2024_14 = Statute.of("2024:14", "förordningen", "Ordinance");
    private static final ValidityPeriod SINCE_2024 = ValidityPeriod.from(LocalDate.of(2024, 2, 15));

    /** FACTS A4: a fee model is published, and its prices apply from 2013-01-01. */
    public static final FeeBasis PUBLISHED_MODEL = new FeeBasis(
            Fee.MAY_BE_CHARGED,
            LegalBasis.condition(
                    CitationSource.PAGE,
                    "Avgiftsmodell LEFI Prenumeration: priserna gäller från 1 januari 2013",
                    "Fee model of LEFI Prenumeration: the prices apply from 1 January 2013"),
            ValidityPeriod.from(LocalDate.of(2013, 1, 1)));

    /** FACTS B3: disclosure may be charged for, and the agency sets the fee. */
    public static final FeeBasis BY_STATUTE = new FeeBasis(
            Fee.MAY_BE_CHARGED,
            LegalBasis.of(CitationSource.STATUTE, SFB.section(114, 16), F_2024_14.section(8)),
            SINCE_2024);

    /** FACTS B3: disclosure to which an act or ordinance obliges the agency, to another authority, is free. */
    public static final FeeBasis DUTY_TO_AUTHORITY =
            new FeeBasis(Fee.FREE_OF_CHARGE, LegalBasis.of(CitationSource.STATUTE, F_2024_14.section(8)), SINCE_2024);

    /** Checks for null only. */
    public FeeBasis {
        Objects.requireNonNull(fee, "fee");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(period, "period");
    }

    /** {@return whether a fee may be charged on the day; empty where this basis does not speak about the day} */
    public Optional<Fee> feeOn(LocalDate day) {
        return period.contains(day) ? Optional.of(fee) : Optional.empty();
    }

    /**
     * {@return the amount that the caller's list gives for the item, as it stands there; empty where no fee may be charged
     * on the day, the list does not apply on it, or the list does not have the item}
     */
    public Optional<BigDecimal> amount(PriceList list, String item, LocalDate day) {
        return feeOn(day).filter(Fee.MAY_BE_CHARGED::equals).flatMap(charged -> list.amount(item, day));
    }
}
