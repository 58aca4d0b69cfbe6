package se.lefi.examples.cli.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.lefi.InvalidValueException;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.Provision;
import se.lefi.law.Statute;
import se.lefi.organisation.OrganisationNumber;

/**
 * Each text is read, or refused by {@link InvalidValueException} with a message that keeps silent; what is read prints, and
 * the print reads as the same.
 */
class TextFuzzTest {

    /** The rest would show nothing if the watch were blind. */
    @Test
    void everyPersonalNumberThatIsPutInIsSeen() {
        for (String number : Mutator.PERSONAL) {
            assertTrue(PersonalData.holdsPersonalNumber("number = 5" + number + ": must"), number);
        }
        assertTrue(PersonalData.holdsPersonalNumber("\uFF18\uFF15\u0660\u0661\u200E01\uFF0D1236"));
    }

    @Test
    void organisationNumbers() {
        fuzz(
                "organisation number",
                List.of("202100-5521", "2021005521", "165560160680", "16556016-0680", "212000-0142"),
                OrganisationNumber::parse,
                OrganisationNumber::toString);
    }

    @Test
    void provisions() {
        fuzz(
                "provision",
                List.of("2010:110 K110P39", "2010:110 K114P9N1", "1980:995 P2", "2001:453 K5aP12bN3"),
                Provision::parse,
                Provision::code);
    }

    @Test
    void statutes() {
        fuzz("statute", List.of("2010:110", "1980:995", "2009:1", "1999:99999"), Statute::of, Statute::sfsNumber);
    }

    @Test
    void purposes() {
        fuzz(
                "purpose",
                List.of("COORDINATION", "A", "OWN_2", "CHILD_RAISING_ALLOWANCE_CASE"),
                code -> DisclosurePurpose.of(code, "ett ändamål", "a purpose"),
                DisclosurePurpose::code);
    }

    @Test
    void dates() {
        fuzz(
                "date",
                List.of("2026-11-23", "2024-02-29", "0000-01-01", "9999-12-31", "1900-02-28"),
                text -> SampleForms.onDay(text).toRequest(),
                request -> request.decisionDate().toString());
    }

    private static <T> void fuzz(
            String name, List<String> valid, Function<String, T> reader, Function<T, String> printer) {
        Fuzz.run(name, 16, mutator -> {
            String text = mutator.damage(mutator.among(valid));
            T value;
            try {
                value = reader.apply(text);
            } catch (InvalidValueException e) {
                PersonalData.assertAbsent(e.getMessage(), List.of());
                return false;
            }
            assertEquals(value, reader.apply(printer.apply(value)));
            assertEquals(printer.apply(value), printer.apply(reader.apply(printer.apply(value))));
            return true;
        });
    }
}
