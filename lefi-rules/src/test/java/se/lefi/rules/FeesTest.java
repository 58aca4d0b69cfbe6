package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.law.ValidityPeriod;

/** The page's fee model (<em>Avgiftsmodell</em>, FACTS A4) and the statutes on fees (FACTS B3). */
class FeesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final PriceList LIST =
            new PriceList(ValidityPeriod.between(DAY, DAY.plusYears(1)), Map.of("fråga", new BigDecimal("1.50")));

    @ParameterizedTest
    @CsvSource({"2012-12-31,", "2013-01-01, MAY_BE_CHARGED", "2026-02-27, MAY_BE_CHARGED"})
    void thePublishedModelAppliesFrom2013(LocalDate day, Fee fee) {
        assertEquals(Optional.ofNullable(fee), FeeBasis.PUBLISHED_MODEL.feeOn(day));
    }

    @Test
    void thePublishedModelCitesThePageAndNoProvision() {
        assertSame(CitationSource.PAGE, FeeBasis.PUBLISHED_MODEL.basis().source());
        assertInstanceOf(LegalBasis.Condition.class, FeeBasis.PUBLISHED_MODEL.basis());
    }

    @ParameterizedTest
    @CsvSource({"2024-02-14,,", "2024-02-15, MAY_BE_CHARGED, FREE_OF_CHARGE"})
    void sfb114_16AndOrdinance2024_14Section8SpeakFrom20240215(LocalDate day, Fee others, Fee authorities) {
        assertEquals(Optional.ofNullable(others), FeeBasis.BY_STATUTE.feeOn(day));
        assertEquals(Optional.ofNullable(authorities), FeeBasis.DUTY_TO_AUTHORITY.feeOn(day));
    }

    @Test
    void theStatutesAreCited() {
        assertEquals(
                List.of("2010:110 K114P16", "2024:14 P8"),
                FeeBasis.BY_STATUTE.basis().codes());
        assertEquals(List.of("2024:14 P8"), FeeBasis.DUTY_TO_AUTHORITY.basis().codes());
        assertSame(CitationSource.STATUTE, FeeBasis.BY_STATUTE.basis().source());
        assertSame(CitationSource.STATUTE, FeeBasis.DUTY_TO_AUTHORITY.basis().source());
    }

    @Test
    void anAmountIsTheCallersOwnAsItStands() {
        assertEquals(Optional.of(new BigDecimal("1.50")), FeeBasis.PUBLISHED_MODEL.amount(LIST, "fråga", DAY));
        assertEquals(Optional.empty(), FeeBasis.PUBLISHED_MODEL.amount(LIST, "svar", DAY));
    }

    @Test
    void aListAppliesOnItsOwnDaysOnly() {
        assertEquals(Optional.empty(), FeeBasis.BY_STATUTE.amount(LIST, "fråga", DAY.minusDays(1)));
        assertEquals(Optional.empty(), FeeBasis.BY_STATUTE.amount(LIST, "fråga", DAY.plusYears(1)));
        assertEquals(
                new BigDecimal("1.50"),
                FeeBasis.BY_STATUTE
                        .amount(LIST, "fråga", DAY.plusYears(1).minusDays(1))
                        .orElseThrow());
    }

    @Test
    void whereNoFeeMayBeChargedNoListGivesAnAmount() {
        PriceList always = new PriceList(ValidityPeriod.ALWAYS, LIST.amounts());
        assertEquals(Optional.empty(), FeeBasis.DUTY_TO_AUTHORITY.amount(always, "fråga", DAY));
        assertEquals(Optional.empty(), FeeBasis.PUBLISHED_MODEL.amount(always, "fråga", LocalDate.of(2012, 12, 31)));
    }

    @Test
    void aListDoesNotChangeBehindItsBack() {
        Map<String, BigDecimal> amounts = new HashMap<>(LIST.amounts());
        PriceList list = new PriceList(LIST.period(), amounts);
        amounts.put("fråga", BigDecimal.TEN);
        assertEquals(LIST, list);
    }
}
