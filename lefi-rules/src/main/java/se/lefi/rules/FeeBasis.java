package se.lefi.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.lefi.law.LegalBasis;
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
        boolean charged = fee == Fee.MAY_BE_CHARGED && period.contains(day);
        return charged ? list.amount(item, day) : Optional.empty();
    }
}
