package se.lefi.rules.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lefi.law.Bilingual;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Refusal;
import se.lefi.rules.Remedy;
import se.lefi.rules.Requirement;
import se.lefi.rules.analysis.DiffAspect;

class WordsTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 15);

    /** FACTS, headings of A1 and A2. */
    @ParameterizedTest
    @CsvSource({
        "INSURANCE_COMPANY, försäkringsbolag, insurance companies",
        "INSURANCE_INTERMEDIARY, försäkringsförmedlare, insurance intermediaries",
        "STATE_AUTHORITY, statliga myndigheter, state authorities",
        "MUNICIPAL_AUTHORITY, kommunala myndigheter, municipal authorities",
    })
    void kindsAreCalledAsThePageCallsThem(OrganisationKind kind, String swedish, String english) {
        assertEquals(new Bilingual(swedish, english), Words.of(kind));
    }

    /** FACTS B1. */
    @ParameterizedTest
    @CsvSource({
        "STATENS_TJANSTEPENSIONSVERK, Statens tjänstepensionsverk, Statens tjänstepensionsverk",
        "LABOUR_MARKET_AUTHORITY, arbetsmarknadsmyndighet, labour-market authority",
        "ENFORCEMENT_AUTHORITY, Kronofogdemyndigheten, Kronofogdemyndigheten",
        "SOCIAL_WELFARE_BOARD, socialnämnd, social welfare board",
        "PRISON_AND_PROBATION_SERVICE, Kriminalvården, Kriminalvården",
        "MIGRATION_AGENCY, Migrationsverket, Migrationsverket",
    })
    void functionsAreCalledAsTheOrdinanceCallsThem(AuthorityFunction function, String swedish, String english) {
        assertEquals(new Bilingual(swedish, english), Words.of(function));
    }

    /** FACTS A1, A2 and A4. */
    @ParameterizedTest
    @CsvSource({
        "AGREEMENT, avtal eller överenskommelse, agreement",
        "CONNECTION, teknisk anslutning, technical connection",
        "CASE, ärende, case",
        "CONSENT, samtycke, consent",
    })
    void requirementsAreCalledAsThePageCallsThem(Requirement requirement, String swedish, String english) {
        assertEquals(new Bilingual(swedish, english), Words.of(requirement));
    }

    @Test
    void eachConstantIsCalledSomethingOfItsOwn() {
        distinct(OrganisationKind.values(), Words::of);
        distinct(AuthorityFunction.values(), Words::of);
        distinct(Requirement.values(), Words::of);
        distinct(Refusal.values(), Words::of);
        distinct(DiffAspect.values(), Words::of);
        distinct(Remedy.values(), Words::of);
    }

    private static <E extends Enum<E>> void distinct(E[] constants, Function<E, Bilingual> words) {
        Set<String> swedish = new HashSet<>();
        Set<String> english = new HashSet<>();
        for (E constant : constants) {
            Bilingual called = words.apply(constant);
            assertFalse(called.swedish().isBlank() || called.english().isBlank(), constant::name);
            swedish.add(called.swedish());
            english.add(called.english());
        }
        assertEquals(constants.length, swedish.size(), () -> Arrays.toString(constants));
        assertEquals(constants.length, english.size(), () -> Arrays.toString(constants));
    }

    /** DESIGN section 3: half-open, so that the end day is the first on which it is over. */
    @Test
    void aPeriodIsSaidWithTheBoundsThatItHas() {
        assertEquals("always", Words.in(ValidityPeriod.ALWAYS, Locale.ENGLISH));
        assertEquals("alltid", Words.in(ValidityPeriod.ALWAYS, SWEDISH));
        assertEquals("from 2024-02-15", Words.in(ValidityPeriod.from(DAY), Locale.ENGLISH));
        assertEquals("före 2024-02-15", Words.in(ValidityPeriod.until(DAY), SWEDISH));
        ValidityPeriod week = ValidityPeriod.between(DAY, DAY.plusDays(7));
        assertEquals("from 2024-02-15 before 2024-02-22", Words.in(week, Locale.ENGLISH));
        assertEquals("från 2024-02-15 före 2024-02-22", Words.in(week, SWEDISH));
    }
}
