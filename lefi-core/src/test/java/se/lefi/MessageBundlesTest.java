package se.lefi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The bundles repeat the words of the invariants. Jakarta Validation finds a library's messages in property files of this
 * name alone: it merges those of all libraries, so a bundle that is a class is not seen.
 */
class MessageBundlesTest {

    /**
     * What the file is to hold stands in the failure, ready to be copied. English has a file of its own, beside the one for
     * any other language: without it, English would be looked up in the language of the machine first.
     */
    @ParameterizedTest
    @CsvSource({"'', en", "_en, en", "_sv, sv"})
    void aBundleHoldsEveryInvariant(String suffix, Locale locale) throws IOException {
        String words = Arrays.stream(Invariant.values())
                .map(invariant ->
                        invariant.messageKey() + " = " + invariant.text().in(locale) + "\n")
                .collect(Collectors.joining());
        try (InputStream file =
                Invariant.class.getResourceAsStream("/ContributorValidationMessages" + suffix + ".properties")) {
            assertEquals(words, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theWordsMeanNothingElseToAPropertyFileOrAnInterpolator() {
        for (Invariant invariant : Invariant.values()) {
            String words = invariant.text().swedish() + invariant.text().english();
            assertFalse(words.matches(".*[{}$\\\\].*"), words);
            assertTrue(words.matches("(måste|får) .*must .*"), words);
        }
    }
}
