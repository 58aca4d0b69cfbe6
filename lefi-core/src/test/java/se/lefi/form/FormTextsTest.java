package se.lefi.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.organisation.AuthorityFunction;

/** What single texts of a form come to: absent ones, words and messages. */
class FormTextsTest {
    private static final RecipientForm BOARD =
            new RecipientForm("212000-0142", "Nämnden", "MUNICIPAL_AUTHORITY", "SOCIAL_WELFARE_BOARD");

    @Test
    void anAuthorityKeepsItsFunction() {
        assertEquals(
                Optional.of(AuthorityFunction.SOCIAL_WELFARE_BOARD),
                form(BOARD, "true", List.of()).toRequest().recipient().function());
    }

    @Test
    void absentListsAreEmpty() {
        DisclosureForm form =
                new DisclosureForm("2024-06-01", BOARD, "SOCIAL_SERVICES_CASE", "p-1", null, null, null, null, null);
        assertEquals(Map.of(), Validation.invariants(form));
        DisclosureRequest request = form.toRequest();
        assertEquals(Set.of(), request.information());
        assertEquals(List.of(), request.caseFiles());
        assertEquals(List.of(), request.consents());
    }

    /** MEANING: naming none means that the field is absent. What says nothing is neither a request for everything nor a consent to it. */
    @ParameterizedTest
    @MethodSource("sayingNothing")
    void aListThatNamesNoCategoryIsInvalid(List<String> nothing) {
        DisclosureForm form = new DisclosureForm(
                "2024-06-01",
                DisclosureFormTest.INSURER,
                "RISK_ASSESSMENT",
                "p-1",
                nothing,
                null,
                null,
                null,
                List.of(new ConsentForm(
                        "p-1", "556016-0680", List.of("RISK_ASSESSMENT"), nothing, "2024-03-01", null, null)));
        Map<String, String> expected =
                Map.of("information", "INFORMATION_NAMED", "consents[0].information", "INFORMATION_NAMED");
        assertEquals(expected, Validation.invariants(form));
        assertEquals(expected, Validation.invariants(form.read().violations()));
    }

    static List<List<String>> sayingNothing() {
        return List.of(List.of(), List.of(""), List.of(" ", "\t"), Arrays.asList(null, ""));
    }

    /** A blank among words is a word that nobody knows. */
    @Test
    void aBlankAmongCategoriesIsInvalidInItsPlace() {
        DisclosureForm form = new DisclosureForm(
                "2024-06-01", BOARD, "SOCIAL_SERVICES_CASE", "p-1", List.of("IDENTITY", " "), null, null, null, null);
        assertEquals(Map.of("information[1]", "KNOWN_WORD"), Validation.invariants(form));
    }

    /** MEANING, Valid values: true or false; absent counts as false. */
    @Test
    void necessityIsStatedWhereTheTextIsTrue() {
        assertTrue(form(BOARD, "true", List.of()).toRequest().necessityStated());
        assertFalse(form(BOARD, "false", List.of()).toRequest().necessityStated());
        assertFalse(form(BOARD, " ", List.of()).toRequest().necessityStated());
    }

    @Test
    void theReferenceOfAConsentIsNotRepeatedFromAnotherField() {
        ConsentForm consent =
                new ConsentForm("7431", "212000-0142", List.of("SOCIAL_SERVICES_CASE"), null, "7431", null, null);
        InvalidValueException refused =
                assertThrows(InvalidValueException.class, form(BOARD, "true", List.of(consent))::toRequest);
        assertEquals(
                "DisclosureForm: consents[0].given = [withheld]:"
                        + " must be a date of the calendar, written like 2026-11-23",
                refused.getMessage());
    }

    /** The cells of a row have shifted by one, and no field holds the reference that is known to be one. */
    @Test
    void whatMayBeAReferenceIsNotRepeatedFromAnotherField() {
        DisclosureForm shifted = new DisclosureForm(
                "3f2b1c9e-77",
                new RecipientForm("3f2b1c9e-77", "A", "claim-4711", null),
                "claim-4711",
                "COORDINATION",
                List.of("claim-4711"),
                "claim-4711",
                null,
                null,
                null);
        InvalidValueException refused = assertThrows(InvalidValueException.class, shifted::toRequest);
        assertEquals(
                List.of(
                        "decisionDate",
                        "recipient.number",
                        "recipient.kind",
                        "purpose",
                        "information[0]",
                        "necessityStated"),
                refused.violations().stream().map(Violation::field).toList());
        refused.violations().forEach(violation -> assertEquals(Violation.WITHHELD, violation.value()));
    }

    /** A date or number that cannot be a reference helps to find the mistake. A word is not repeated: the words that would do are. */
    @Test
    void aMistypedDateOrNumberIsRepeatedAndAWordIsNot() {
        DisclosureForm mistyped = new DisclosureForm(
                "2024-06-01T00:00",
                new RecipientForm("556016", "A", "INSURANCE-COMPANY", null),
                "coordination",
                "p",
                List.of("SHOE_SIZE", " "),
                "yes",
                null,
                null,
                null);
        assertEquals(
                List.of(
                        "2024-06-01T00:00",
                        "556016",
                        "[withheld]",
                        "[withheld]",
                        "[withheld]",
                        "[absent]",
                        "[withheld]"),
                mistyped.read().violations().stream().map(Violation::value).toList());
    }

    /** Where the field knows few words, its message lists them. */
    @Test
    void aMessageListsTheWordsThatWouldDoWhereThereAreFew() {
        DisclosureForm form = new DisclosureForm(
                "soon", new RecipientForm("212000-0142", "A", "BOARD", null), "x", "p", null, null, null, null, null);
        assertEquals(
                Map.of(
                        "decisionDate",
                        "must be a date of the calendar, written like 2026-11-23",
                        "purpose",
                        "must be one of the words that the field knows: COORDINATION, RISK_ASSESSMENT,"
                                + " PENSION_FORECAST, CLAIMS_SETTLEMENT, AUTHORITY_CASE, SOCIAL_SERVICES_CASE,"
                                + " CHILD_RAISING_ALLOWANCE_CASE",
                        "recipient.kind",
                        "must be one of the words that the field knows: INSURANCE_COMPANY, INSURANCE_INTERMEDIARY,"
                                + " STATE_AUTHORITY, MUNICIPAL_AUTHORITY, OTHER"),
                Validation.messages(form, Locale.ENGLISH));
    }

    @Test
    void theTextOfAFormIsTheSameForEveryForm() {
        assertEquals("DisclosureForm[withheld]", form(BOARD, "true", List.of()).toString());
        assertEquals("RecipientForm[withheld]", BOARD.toString());
        assertEquals("AgreementForm[withheld]", new AgreementForm("stray-ref", null, null, null, null).toString());
        assertEquals("CaseForm[withheld]", DisclosureFormTest.CASE.toString());
        assertEquals("ConsentForm[withheld]", DisclosureFormTest.CONSENT.toString());
    }

    private static DisclosureForm form(RecipientForm recipient, String necessity, List<ConsentForm> consents) {
        return new DisclosureForm(
                "2024-06-01", recipient, "SOCIAL_SERVICES_CASE", "p-1", null, necessity, null, null, consents);
    }

    @Test
    void aTextIsShownUnlessAPersonsNumberMayBeInIt() {
        assertEquals("2026-11-23", RawText.shown("2026-11-23"));
        assertEquals(Violation.WITHHELD, RawText.shown("19121212-1212"));
    }
}
