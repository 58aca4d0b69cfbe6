package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.edition.LefiPrenumeration;

class FeeBasisTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final PriceList LIST =
            new PriceList(ValidityPeriod.between(DAY, DAY.plusYears(1)), Map.of("fråga", new BigDecimal("1.50")));
    private static final FeeBasis CHARGED = fee(Fee.MAY_BE_CHARGED, ValidityPeriod.from(DAY.minusYears(1)));

    @Test
    void aBasisSpeaksOnItsDays() {
        assertEquals(Optional.empty(), CHARGED.feeOn(DAY.minusYears(1).minusDays(1)));
        assertEquals(Optional.of(Fee.MAY_BE_CHARGED), CHARGED.feeOn(DAY.minusYears(1)));
        assertEquals(
                Optional.of(Fee.FREE_OF_CHARGE),
                fee(Fee.FREE_OF_CHARGE, ValidityPeriod.ALWAYS).feeOn(DAY));
    }

    /** FACTS B3. */
    @Test
    void sfb114_16AndOrdinance2024_14Section8AreCitedOfAuthoritiesTheLatterAlone() {
        for (Rule rule : LefiPrenumeration.byStatute().rules()) {
            boolean authority = rule.recipients().kinds().stream().allMatch(OrganisationKind::isAuthority);
            rule.fee()
                    .ifPresent(fee -> assertEquals(
                            authority ? List.of("2024:14 P8") : List.of("2010:110 K114P16", "2024:14 P8"),
                            fee.basis().codes()));
        }
    }

    @Test
    void anAmountIsTheCallersOwnAsItStands() {
        assertEquals(Optional.of(new BigDecimal("1.50")), CHARGED.amount(LIST, "fråga", DAY));
        assertEquals(Optional.empty(), CHARGED.amount(LIST, "svar", DAY));
    }

    @Test
    void aListAppliesOnItsOwnDaysOnly() {
        LocalDate end = DAY.plusYears(1);
        assertEquals(Optional.empty(), CHARGED.amount(LIST, "fråga", DAY.minusDays(1)));
        assertEquals(Optional.of(new BigDecimal("1.50")), CHARGED.amount(LIST, "fråga", end.minusDays(1)));
        assertEquals(Optional.empty(), CHARGED.amount(LIST, "fråga", end));
    }

    @Test
    void whereNoFeeMayBeChargedNoListGivesAnAmount() {
        PriceList always = new PriceList(ValidityPeriod.ALWAYS, LIST.amounts());
        assertEquals(
                Optional.empty(), fee(Fee.FREE_OF_CHARGE, ValidityPeriod.ALWAYS).amount(always, "fråga", DAY));
        assertEquals(Optional.empty(), CHARGED.amount(always, "fråga", DAY.minusYears(2)));
    }

    @Test
    void aListDoesNotChangeBehindItsBack() {
        Map<String, BigDecimal> amounts = new HashMap<>(LIST.amounts());
        PriceList list = new PriceList(LIST.period(), amounts);
        amounts.put("fråga", BigDecimal.TEN);
        assertEquals(LIST, list);
    }

    private static FeeBasis fee(Fee fee, ValidityPeriod period) {
        return new FeeBasis(fee, Books.section(1), period);
    }
}
