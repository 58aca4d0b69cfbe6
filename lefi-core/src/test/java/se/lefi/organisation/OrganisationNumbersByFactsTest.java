package se.lefi.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.organisation.OrganisationKind.INSURANCE_COMPANY;
import static se.lefi.organisation.OrganisationKind.INSURANCE_INTERMEDIARY;
import static se.lefi.organisation.OrganisationKind.MUNICIPAL_AUTHORITY;
import static se.lefi.organisation.OrganisationKind.OTHER;
import static se.lefi.organisation.OrganisationKind.STATE_AUTHORITY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;

/** FACTS, Swedish organisation numbers: by their first digit. The check digits of these are right. */
class OrganisationNumbersByFactsTest {
    @ParameterizedTest
    @ValueSource(strings = {"052100-5520", "452100-5522"})
    void noneBeginsWith0Or4(String number) {
        assertThrows(InvalidValueException.class, () -> OrganisationNumber.parse(number));
    }

    /** 302 may be a GD number, which stands for a person: lefi cannot tell. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "112000-0144",
                "202100-5521",
                "302100-5529",
                "502000-0013",
                "516406-0005",
                "802005-0012",
                "969600-5520"
            })
    void theOthersMay(String number) {
        assertEquals(number, OrganisationNumber.parse(number).toString());
    }

    /** "lefi cannot tell, and its documentation says so." */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "src/main/java/se/lefi/organisation/OrganisationNumber.java"})
    void theDocumentationSaysWhatANumberCannotTell(String document) throws IOException {
        String text = Files.readString(Path.of(document));
        for (String word : List.of("302", "GD number", "sole trader", "AP funds")) {
            assertTrue(text.contains(word), word);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "112000-0144, false",
        "202100-5521, false",
        "502000-0013, true",
        "516406-0005, true",
        "302100-5529, true"
    })
    void anInsurersOrIntermediarysDoesNotBeginWith1Or2(String number, boolean valid) {
        for (OrganisationKind kind : List.of(INSURANCE_COMPANY, INSURANCE_INTERMEDIARY)) {
            assertEquals(valid ? List.of() : List.of("number"), violatedBy(number, kind));
        }
        assertEquals(List.of(), violatedBy(number, OTHER));
    }

    /** The AP funds begin with 8, and are not recipients of this service. */
    @Test
    void anAuthoritysBeginsWith2() {
        for (OrganisationKind kind : List.of(STATE_AUTHORITY, MUNICIPAL_AUTHORITY)) {
            assertEquals(List.of(), violatedBy("202100-5521", kind));
            assertEquals(List.of("number"), violatedBy("802005-0012", kind));
            assertEquals(List.of("number"), violatedBy("112000-0144", kind));
        }
    }

    private static List<String> violatedBy(String number, OrganisationKind kind) {
        try {
            Organisation.builder()
                    .number(OrganisationNumber.parse(number))
                    .name("A recipient")
                    .kind(kind)
                    .build();
            return List.of();
        } catch (InvalidValueException e) {
            return e.violations().stream().map(Violation::field).toList();
        }
    }
}
