package se.lefi.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lefi.Broken;
import se.lefi.Invariant;

class DisclosurePurposeTest {

    @Test
    void theSevenOfFactsInTheirOrder() {
        assertEquals(
                List.of(
                        "COORDINATION",
                        "RISK_ASSESSMENT",
                        "PENSION_FORECAST",
                        "CLAIMS_SETTLEMENT",
                        "AUTHORITY_CASE",
                        "SOCIAL_SERVICES_CASE",
                        "CHILD_RAISING_ALLOWANCE_CASE"),
                DisclosurePurpose.published().stream()
                        .map(DisclosurePurpose::code)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "0, samordning av ersättningar, coordination of compensation",
        "1, riskbedömning, risk assessment",
        "2, pensionsprognos, pension forecast",
        "3, skadereglering, claims settlement",
    })
    void theInsurersPurposesAreNamedAsThePageNamesThem(int place, String swedish, String english) {
        DisclosurePurpose purpose = DisclosurePurpose.published().get(place);
        assertEquals(swedish, purpose.in(Locale.forLanguageTag("sv")));
        assertEquals(english, purpose.in(Locale.UK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "coordination", "1A", "_A", "A-B", "A B", "A;B", "Å"})
    void whatIsNoCodeIsRefused(String code) {
        Broken.because(
                () -> DisclosurePurpose.of(code, "a", "b"),
                DisclosurePurpose.class,
                "code",
                code,
                Invariant.CODE_FORMAT);
    }

    @Test
    void equalByCode() {
        DisclosurePurpose own = DisclosurePurpose.of("COORDINATION", "annat namn", "another name");
        assertEquals(DisclosurePurpose.COORDINATION, own);
        assertEquals(DisclosurePurpose.COORDINATION.hashCode(), own.hashCode());
        assertNotEquals(DisclosurePurpose.COORDINATION, DisclosurePurpose.RISK_ASSESSMENT);
        assertEquals("COORDINATION", own.toString());
    }

    @Test
    void hashCodesTellThePurposesApart() {
        assertEquals(
                7,
                DisclosurePurpose.published().stream()
                        .map(DisclosurePurpose::hashCode)
                        .distinct()
                        .count());
    }
}
