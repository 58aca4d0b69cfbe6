package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AuditLawTest {
    @Test
    void eachLawIsSaidInWordsOfItsOwnInBothLanguages() {
        AuditLaw[] laws = AuditLaw.values();
        Set<String> said = Arrays.stream(laws)
                .flatMap(law -> Arrays.stream(new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("sv")})
                        .map(law.text()::in))
                .filter(text -> !text.isBlank())
                .collect(Collectors.toSet());
        assertEquals(2 * laws.length, said.size());
        assertEquals(
                "no rule is shadowed by another",
                AuditLaw.NO_RULE_SHADOWED.text().in(Locale.ENGLISH));
    }
}
