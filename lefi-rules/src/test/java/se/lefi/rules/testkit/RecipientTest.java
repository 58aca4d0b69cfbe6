package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientTest {

    /** Digits of one's own language are no digits of an organisation number. */
    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa-IR", "th-TH-u-nu-thai", "sv-SE"})
    void numbersAreTheSameWhateverTheLanguageOfTheMachine(String language) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            assertEquals("212000-0142", Recipient.number("212", 14).toString());
        } finally {
            Locale.setDefault(before);
        }
    }
}
