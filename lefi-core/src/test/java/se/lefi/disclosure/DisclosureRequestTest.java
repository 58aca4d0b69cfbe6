package se.lefi.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lefi.connection.Agreement;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;

class DisclosureRequestTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final DataSubject SUBJECT = DataSubject.of("pseudonym");
    private static final OrganisationNumber NUMBER = OrganisationNumber.parse("556016-0680");

    @Test
    void whatTheBuilderWasNotToldIsNotThere() {
        DisclosureRequest request = request().build();
        assertEquals(Optional.empty(), request.agreement());
        assertEquals(List.of(), request.caseFiles());
        assertEquals(List.of(), request.consents());
        assertEquals(Set.of(), request.information());
        assertFalse(request.necessityStated());
    }

    @Test
    void aCategoryIsTheBitAtItsOrdinal() {
        for (InformationCategory category : InformationCategory.values()) {
            assertEquals(
                    1 << category.ordinal(),
                    request().build().withInformation(category).informationBits());
        }
        assertEquals(0, request().build().informationBits());
        assertEquals(
                (1 << InformationCategory.values().length) - 1,
                request().build().withInformation(InformationCategory.values()).informationBits());
    }

    @Test
    void anAgreementIsTheSameOptionalHoweverOftenItIsAskedFor() {
        Agreement agreement = Agreement.builder().signedByRecipient(DAY).build();
        DisclosureRequest request = request().agreement(agreement).build();
        assertEquals(Optional.of(agreement), request.agreement());
        assertSame(request.agreement(), request.agreement());
        assertEquals(request, request().build().withAgreement(agreement));
        assertEquals(request().build(), request.withAgreement(Optional.empty()));
    }

    @Test
    void theQuestionIsMandatory() {
        String message = assertThrows(
                        IllegalStateException.class,
                        () -> DisclosureRequest.builder().build())
                .getMessage();
        assertTrue(message.contains("[decisionDate, recipient, purpose, subject]"), message);
    }

    @Test
    void showsNothingOfTheIndividualOrTheCase() {
        DisclosureRequest.Builder builder = request();
        builder.addCaseFiles(CaseFile.builder()
                .reference("F 123-26")
                .subject(SUBJECT)
                .opened(DAY)
                .build());
        builder.addConsents(Consent.builder()
                .subject(SUBJECT)
                .recipient(NUMBER)
                .addPurposes(DisclosurePurpose.COORDINATION)
                .given(DAY)
                .build());
        String text = builder.build().toString();
        assertFalse(text.contains("pseudonym"), text);
        assertFalse(text.contains("F 123-26"), text);
        assertTrue(text.contains("COORDINATION"), text);
    }

    @Test
    void equalByValue() {
        assertEquals(request().build(), request().build());
        assertEquals(request().build().hashCode(), request().build().hashCode());
        assertFalse(request().build().equals(request().build().withNecessityStated(true)));
    }

    private static DisclosureRequest.Builder request() {
        DisclosureRequest.Builder builder = DisclosureRequest.builder();
        builder.decisionDate(DAY)
                .recipient(Organisation.builder()
                        .number(NUMBER)
                        .name("An insurer")
                        .kind(OrganisationKind.INSURANCE_COMPANY)
                        .build())
                .purpose(DisclosurePurpose.COORDINATION)
                .subject(SUBJECT);
        return builder;
    }
}
