package se.lefi.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DisclosureRequest;

/** Whatever field a form has, its request holds it, and knows its date. */
class EveryFieldTest {
    private static final DisclosureRequest REQUEST = EveryText.GOOD.toRequest();

    @Test
    void aRequestGivesBackEveryTextOfItsForm() {
        assertEquals(REQUEST, DisclosureForm.of(REQUEST).toRequest());
    }

    /** A timeline looks at these days only: one that is left out ends a permission on the wrong day. */
    @Test
    void everyDateOfAFormButTheDayOfDecisionIsADateOfTheEvidence() {
        Set<LocalDate> dates = new TreeSet<>();
        EveryText.all(text -> {
            if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
                dates.add(LocalDate.parse(text));
            }
            return text;
        });
        dates.remove(REQUEST.decisionDate());
        assertEquals(dates, REQUEST.evidenceDates());
    }
}
