package se.lefi.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Eight digits are enough, and a date is recognised by its form alone. */
class PersonalNumbersBoundaryTest {

    @ParameterizedTest
    @ValueSource(strings = {"85010112", "850101-12", "20110101", "2011 01 01"})
    void eightDigitsMayBePersonal(String text) {
        assertTrue(PersonalNumbers.mayBePersonal(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8501011", "850101-1", "2011-01-01", "2001-12-31"})
    void sevenDigitsAndDatesAreShown(String text) {
        assertFalse(PersonalNumbers.mayBePersonal(text));
    }
}
