package se.lefi.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.CaseMatter;

/** The constraints on fields of an application's own. */
class OwnFieldsTest {
    private static final String OWN = "ask the registrar";

    record WithMessages(
            @IsoDate(message = OWN) String date,
            @WordOf(value = CaseMatter.class, message = OWN) String matter,
            @PurposeCode(message = OWN) String purpose,
            @OrganisationNumberText(message = OWN) String number) {}

    record WithoutMessages(
            @IsoDate String date, @OrganisationNumberText String number) {}

    @Test
    void aMessageOfTheFieldsOwnIsKept() {
        assertEquals(
                Map.of("date", OWN, "matter", OWN, "purpose", OWN, "number", OWN),
                Validation.messages(new WithMessages("soon", "x", "x", "x"), Locale.ENGLISH));
    }

    @Test
    void whatCanBeReadIsValidWhateverTheMessage() {
        assertEquals(
                Map.of(),
                Validation.messages(
                        new WithMessages("2024-06-01", "BENEFIT", "COORDINATION", "556016-0680"), Locale.ENGLISH));
    }

    @Test
    void withoutOneTheMessageIsThatOfTheBrokenInvariant() {
        assertEquals(
                Map.of(
                        "date", "must be a date of the calendar, written like 2026-11-23",
                        "number", "must end in its check digit"),
                Validation.messages(new WithoutMessages("2024-02-30", "556016-0681"), Locale.ENGLISH));
    }
}
