package se.lefi.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the JDK's own parser, which throws. */
class IsoDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-23",
                "2026-11-23 ",
                "2024-02-29",
                "2023-02-29",
                "2026-00-10",
                "2026-13-10",
                "2026-11-00",
                "2026-11-31",
                "+12026-01-01",
                "12026-01-01",
                "-0001-01-01",
                "-999999999-01-01",
                "+999999999-12-31",
                "+1000000000-01-01",
                "+9999999999-01-01",
                "+99999999999-01-01",
                "2026-11-2\u0663",
                "20261123",
                "2026-11-23T00:00"
            })
    void readsWhatTheJdkReads(String text) {
        assertEquals(byTheJdk(text), IsoDate.parse(text));
    }

    @Property(tries = 2_000)
    void whateverIsWritten(@ForAll("nearlyDates") String text) {
        assertEquals(byTheJdk(text), IsoDate.parse(text));
    }

    @Provide
    Arbitrary<String> nearlyDates() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123456789+-").ofMinLength(8).ofMaxLength(12),
                Arbitraries.strings()
                        .withChars("0123")
                        .ofLength(8)
                        .map(digits ->
                                digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6)));
    }

    private static Optional<LocalDate> byTheJdk(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
