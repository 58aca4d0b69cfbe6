package se.lefi.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;

class DisclosureFormTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    static final RecipientForm INSURER = new RecipientForm("556016-0680", "Bolaget", "INSURANCE_COMPANY", "");
    static final AgreementForm AGREEMENT =
            new AgreementForm("2024-01-01", "2024-01-02", "2027-01-01", "2024-02-01", "");
    static final CaseForm CASE = new CaseForm("D-1", "p-1", "BENEFIT", "2024-01-01", " ");
    static final ConsentForm CONSENT = new ConsentForm(
            "p-1", "165560160680", List.of("RISK_ASSESSMENT"), List.of("AMOUNT_PAID"), "2024-03-01", "", "2025-03-01");

    static DisclosureForm form(
            RecipientForm recipient, AgreementForm agreement, CaseForm caseFile, ConsentForm consent) {
        return new DisclosureForm(
                "2024-06-01",
                recipient,
                "RISK_ASSESSMENT",
                " p-1 ",
                List.of("AMOUNT_PAID", "PAYMENT_DATE"),
                "true",
                agreement,
                List.of(caseFile),
                List.of(consent));
    }

    @Test
    void convertsToWhatTheBuildersBuild() {
        OrganisationNumber number = OrganisationNumber.parse("556016-0680");
        DataSubject subject = DataSubject.of("p-1");
        DisclosureRequest built = DisclosureRequest.builder()
                .decisionDate(LocalDate.of(2024, 6, 1))
                .recipient(Organisation.builder()
                        .number(number)
                        .name("Bolaget")
                        .kind(OrganisationKind.INSURANCE_COMPANY)
                        .build())
                .purpose(DisclosurePurpose.RISK_ASSESSMENT)
                .subject(subject)
                .addInformation(InformationCategory.AMOUNT_PAID, InformationCategory.PAYMENT_DATE)
                .necessityStated(true)
                .agreement(Agreement.builder()
                        .signedByRecipient(LocalDate.of(2024, 1, 1))
                        .signedByAgency(LocalDate.of(2024, 1, 2))
                        .ends(LocalDate.of(2027, 1, 1))
                        .connectedFrom(LocalDate.of(2024, 2, 1))
                        .build())
                .addCaseFiles(CaseFile.builder()
                        .reference("D-1")
                        .subject(subject)
                        .matter(CaseMatter.BENEFIT)
                        .opened(LocalDate.of(2024, 1, 1))
                        .build())
                .addConsents(Consent.builder()
                        .subject(subject)
                        .recipient(number)
                        .addPurposes(DisclosurePurpose.RISK_ASSESSMENT)
                        .addInformation(InformationCategory.AMOUNT_PAID)
                        .given(LocalDate.of(2024, 3, 1))
                        .expires(LocalDate.of(2025, 3, 1))
                        .build())
                .build();

        DisclosureForm form = form(INSURER, AGREEMENT, CASE, CONSENT);
        assertEquals(built, form.toRequest());
        assertEquals(Map.of(), Validation.invariants(form));
    }

    @Test
    void namesEveryViolationAtOnce() {
        DisclosureForm form = new DisclosureForm(
                "2024-02-30",
                new RecipientForm("556016-0681", null, "BANK", null),
                "MARKETING",
                null,
                List.of("AMOUNT_PAID", "SHOE_SIZE"),
                "yes",
                new AgreementForm("2024-01-01", null, null, "2024-02-01", null),
                List.of(new CaseForm("D-1", "p-1", null, "2024-02-02", "2024-02-01")),
                List.of(new ConsentForm("p-1", "556016-0680", null, null, "2024-03-01", "1 maj", null)));

        Map<String, String> expected = Map.ofEntries(
                Map.entry("decisionDate", "ISO_DATE"),
                Map.entry("recipient.number", "ORGANISATION_NUMBER_CHECK_DIGIT"),
                Map.entry("recipient.name", "REQUIRED"),
                Map.entry("recipient.kind", "KNOWN_WORD"),
                Map.entry("purpose", "KNOWN_WORD"),
                Map.entry("subject", "REQUIRED"),
                Map.entry("information[1]", "KNOWN_WORD"),
                Map.entry("necessityStated", "TRUE_OR_FALSE"),
                Map.entry("agreement.connectedFrom", "CONNECTION_NEEDS_SIGNATURES"),
                Map.entry("caseFiles[0].closed", "END_NOT_BEFORE_START"),
                Map.entry("consents[0].purposes", "PURPOSE_NAMED"),
                Map.entry("consents[0].withdrawn", "ISO_DATE"));
        assertEquals(expected, Validation.invariants(form));
        assertEquals(expected, Validation.invariants(form.read().violations()));
        assertEquals(
                form.read().violations(),
                assertThrows(InvalidValueException.class, form::toRequest).violations());
    }

    @Test
    void speaksSwedishAndEnglish() {
        DisclosureForm form = form(
                INSURER,
                AGREEMENT,
                CASE,
                new ConsentForm("p-1", "5560160680", List.of("RISK"), null, "2024-03-01", "", ""));

        assertEquals(
                Map.of(
                        "consents[0].purposes[0]",
                        "must be one of the words that the field knows: COORDINATION, RISK_ASSESSMENT, PENSION_FORECAST,"
                                + " CLAIMS_SETTLEMENT, AUTHORITY_CASE, SOCIAL_SERVICES_CASE,"
                                + " CHILD_RAISING_ALLOWANCE_CASE"),
                Validation.messages(form, Locale.ENGLISH));
        assertTrue(Validation.messages(form, SWEDISH)
                .get("consents[0].purposes[0]")
                .startsWith("måste vara ett av de ord som fältet känner: COORDINATION"));
    }

    /** The validator's words are the violation's own, in either language. */
    @Test
    void aViolationSaysWhatTheValidatorSays() {
        DisclosureForm form = form(new RecipientForm(null, "A", "B", null), AGREEMENT, CASE, CONSENT);
        for (Locale locale : List.of(Locale.ENGLISH, SWEDISH)) {
            assertEquals(
                    Validation.messages(form, locale),
                    form.read().violations().stream()
                            .collect(Collectors.toMap(Violation::field, violation -> violation.message(locale))));
        }
    }

    @Test
    void aResultIsEitherARequestOrItsViolations() {
        FormResult converted = form(INSURER, AGREEMENT, CASE, CONSENT).read();
        Violation violation = new Violation("subject", Violation.ABSENT, Invariant.REQUIRED);
        assertThrows(IllegalArgumentException.class, () -> new FormResult(converted.request(), List.of(violation)));
        assertThrows(IllegalArgumentException.class, () -> new FormResult(Optional.empty(), List.of()));
    }

    @Test
    void purposesOfOnesOwnTakeThePlaceOfTheSeven() {
        DisclosurePurpose own =
                DisclosurePurpose.of("STUDY_AID_CHECK", "kontroll av studiestöd", "check of student aid");
        List<DisclosurePurpose> purposes = List.of(own, DisclosurePurpose.COORDINATION);
        ConsentForm consent = new ConsentForm(
                "p-1", "556016-0680", List.of(own.code(), "COORDINATION"), null, "2024-01-01", null, null);
        DisclosureForm form = new DisclosureForm(
                "2024-06-01", INSURER, own.code(), "p-1", null, null, null, List.of(), List.of(consent));

        DisclosureRequest request = form.read(purposes).orThrow();
        assertEquals(own, request.purpose());
        assertEquals(Set.copyOf(purposes), request.consents().get(0).purposes());
        assertEquals(request, DisclosureForm.of(request).read(purposes).orThrow());

        List<String> seven = DisclosurePurpose.published().stream()
                .map(DisclosurePurpose::code)
                .toList();
        assertEquals(
                List.of(
                        new Violation("purpose", Violation.WITHHELD, Invariant.KNOWN_WORD, seven),
                        new Violation("consents[0].purposes[0]", Violation.WITHHELD, Invariant.KNOWN_WORD, seven)),
                form.read().violations());
        assertEquals(
                List.of(
                        new Violation("purpose", Violation.WITHHELD, Invariant.KNOWN_WORD, List.of("COORDINATION")),
                        new Violation(
                                "consents[0].purposes[0]",
                                Violation.WITHHELD,
                                Invariant.KNOWN_WORD,
                                List.of("COORDINATION"))),
                form.read(List.of(DisclosurePurpose.COORDINATION)).violations());
    }

    @Test
    void aReferenceOfMoreThanOneLineIsWithheld() {
        DisclosureForm form = new DisclosureForm(
                "2024-06-01",
                new RecipientForm("556016-0680", "Bolaget", "INSURANCE_COMPANY", null),
                "COORDINATION",
                "secret\nref",
                null,
                null,
                null,
                List.of(new CaseForm("D\n1", "p-1", "OTHER", "2024-01-01", null)),
                List.of());

        assertEquals(
                List.of(
                        new Violation("subject", Violation.WITHHELD, Invariant.ONE_LINE),
                        new Violation("caseFiles[0].reference", Violation.WITHHELD, Invariant.ONE_LINE)),
                form.read().violations());
    }

    @Test
    void withholdsTheIndividualEverywhere() {
        DisclosureForm form = new DisclosureForm(
                "secret-ref",
                new RecipientForm("19850101-1236", "Bolaget", "INSURANCE_COMPANY", null),
                "x secret-ref",
                "secret-ref",
                null,
                null,
                null,
                List.of(new CaseForm("D-1", "other-ref", "other-ref", "2024-01-01", null)),
                List.of());

        String message =
                assertThrows(InvalidValueException.class, form::toRequest).getMessage();
        assertFalse(message.contains("secret-ref"), message);
        assertFalse(message.contains("other-ref"), message);
        assertFalse(message.contains("1985"), message);
        assertTrue(message.contains("decisionDate = [withheld]: must be a date"), message);
        for (Object value : List.of(form, form.recipient(), form.caseFiles(), CONSENT)) {
            assertFalse(value.toString().matches(".*(-ref|p-1|1985).*"), value.toString());
        }
    }
}
