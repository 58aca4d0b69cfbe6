package se.lefi.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.lefi.law.ValidityPeriod;

/**
 * Prices that the caller supplies. lefi knows none, computes none and converts none: items, amounts and their currency are
 * the caller's. Immutable and thread-safe.
 *
 * @param period the days on which the prices apply
 * @param amounts the amount of each item
 */
public record PriceList(ValidityPeriod period, Map<String, BigDecimal> amounts) {
    /** Copies the amounts. */
    public PriceList {
        Objects.requireNonNull(period, "period");
        amounts = Map.copyOf(amounts);
    }

    /** {@return the item's amount on the day; empty where the list does not apply or does not have the item} */
    public Optional<BigDecimal> amount(String item, LocalDate day) {
        return period.contains(day) ? Optional.ofNullable(amounts.get(item)) : Optional.empty();
    }
}
