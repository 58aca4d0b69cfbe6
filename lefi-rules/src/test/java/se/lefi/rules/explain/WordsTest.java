package se.lefi.rules.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.lefi.Bilingual;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Fee;
import se.lefi.rules.LegalEffect;
import se.lefi.rules.Refusal;
import se.lefi.rules.analysis.AuditLaw;
import se.lefi.rules.analysis.DiffAspect;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/** What is printed of periods and constants. */
class WordsTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 15);

    static Stream<List<Bilingual>> texts() {
        return Stream.of(
                texts(OrganisationKind::text, OrganisationKind.values()),
                texts(AuthorityFunction::text, AuthorityFunction.values()),
                texts(InformationCategory::text, InformationCategory.values()),
                texts(Requirement::text, Requirement.values()),
                texts(requirement -> requirement.remedy().text(), Requirement.values()),
                texts(Status::text, Status.values()),
                texts(Refusal::text, Refusal.values()),
                texts(LegalEffect::text, LegalEffect.values()),
                texts(Fee::text, Fee.values()),
                texts(AuditLaw::text, AuditLaw.values()),
                texts(DiffAspect::text, DiffAspect.all().toArray(DiffAspect[]::new)));
    }

    private static <T> List<Bilingual> texts(Function<T, Bilingual> text, T[] constants) {
        return Stream.of(constants).map(text).toList();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void eachConstantIsCalledSomethingOfItsOwnInBothLanguages(List<Bilingual> texts) {
        for (Function<Bilingual, String> language :
                List.<Function<Bilingual, String>>of(Bilingual::swedish, Bilingual::english)) {
            assertEquals(texts.size(), texts.stream().map(language).distinct().count());
            assertFalse(texts.stream().map(language).anyMatch(String::isBlank));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStatusIsASentence(Status status) {
        assertTrue(status.text().swedish().matches("\\p{Lu}.*\\p{Ll}\\."));
        assertTrue(status.text().english().matches("\\p{Lu}.*\\p{Ll}\\."));
    }

    /** Decision record 4: half-open, so that the end day is the first on which it is over. */
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
