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

    /** FACTS, Words in print: both ends inclusive; ISO in tables, in words in sentences. */
    @Test
    void aPeriodIsSaidWithTheBoundsThatItHas() {
        ValidityPeriod period = ValidityPeriod.between(DAY, LocalDate.of(2025, 7, 1));
        assertEquals("fr.o.m. 15 februari 2024 t.o.m. 30 juni 2025", Words.inSentence(period, SWEDISH));
        assertEquals("from 15 February 2024 through 30 June 2025", Words.inSentence(period, Locale.ENGLISH));
        assertEquals("fr.o.m. 2024-02-15 t.o.m. 2025-06-30", Words.inTable(period, SWEDISH));
        assertEquals("from 2024-02-15", Words.inTable(ValidityPeriod.from(DAY), Locale.ENGLISH));
        assertEquals("t.o.m. 14 februari 2024", Words.inSentence(ValidityPeriod.until(DAY), SWEDISH));
        assertEquals("always", Words.inTable(ValidityPeriod.ALWAYS, Locale.ENGLISH));
        assertEquals("alltid", Words.inSentence(ValidityPeriod.ALWAYS, SWEDISH));
        assertEquals("on no day", Words.inTable(ValidityPeriod.between(DAY, DAY), Locale.ENGLISH));
    }
}
