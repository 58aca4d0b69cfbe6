package se.lefi.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.form.AgreementForm;
import se.lefi.form.CaseForm;
import se.lefi.form.ConsentForm;
import se.lefi.form.DisclosureForm;
import se.lefi.form.RecipientForm;
import se.lefi.rules.Books;

/** Of one piece of each kind of evidence no date is left untold. */
class EveryDateDecidesTest {
    private static final DisclosureRequest REQUEST = new DisclosureForm(
                    "2026-02-01",
                    new RecipientForm("202100-5521", "Domstolen", "STATE_AUTHORITY", "COURT"),
                    "AUTHORITY_CASE",
                    "p-1",
                    null,
                    "true",
                    new AgreementForm("2025-01-02", "2025-01-03", "2027-01-04", "2025-01-05", "2027-01-06"),
                    List.of(new CaseForm("D-1", "p-1", "BENEFIT", "2025-01-07", "2027-01-08")),
                    List.of(new ConsentForm(
                            "p-1",
                            "202100-5521",
                            List.of("AUTHORITY_CASE"),
                            null,
                            "2025-01-09",
                            "2027-01-10",
                            "2027-01-11")))
            .toRequest();

    @Test
    void theRequirementsTogetherNameEveryDateOfTheEvidence() {
        Set<LocalDate> named = Stream.of(Requirement.values())
                .flatMap(requirement ->
                        requirement.decisive(REQUEST, Books.conditions().build()).stream())
                .flatMap(evidence -> evidence.dates().stream())
                .flatMap(date -> date.day().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(REQUEST.evidenceDates(), named);
    }
}
