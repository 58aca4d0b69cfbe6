package se.lefi.rules.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    @Test
    void eachConstantIsCalledSomethingOfItsOwnInBothLanguages() {
        distinct(OrganisationKind::text, OrganisationKind.values());
        distinct(AuthorityFunction::text, AuthorityFunction.values());
        distinct(InformationCategory::text, InformationCategory.values());
        distinct(Requirement::text, Requirement.values());
        distinct(requirement -> requirement.remedy().text(), Requirement.values());
        distinct(Status::text, Status.values());
        distinct(Refusal::text, Refusal.values());
        distinct(LegalEffect::text, LegalEffect.values());
        distinct(Fee::text, Fee.values());
        distinct(AuditLaw::text, AuditLaw.values());
        distinct(DiffAspect::text, DiffAspect.all().toArray(DiffAspect[]::new));
    }

    private static <T> void distinct(Function<T, Bilingual> text, T[] constants) {
        for (Locale language : List.of(SWEDISH, Locale.ENGLISH)) {
            Set<String> texts = Stream.of(constants)
                    .map(constant -> text.apply(constant).in(language))
                    .filter(one -> !one.isBlank())
                    .collect(Collectors.toSet());
            assertEquals(constants.length, texts.size(), texts::toString);
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
        assertEquals("fr.o.m. 15 februari 2024 t.o.m. 30 juni 2025", new Words(SWEDISH).inSentence(period));
        assertEquals("from 15 February 2024 through 30 June 2025", new Words(Locale.ENGLISH).inSentence(period));
        assertEquals("fr.o.m. 2024-02-15 t.o.m. 2025-06-30", new Words(SWEDISH).inTable(period));
        assertEquals("from 2024-02-15", new Words(Locale.ENGLISH).inTable(ValidityPeriod.from(DAY)));
        assertEquals("t.o.m. 14 februari 2024", new Words(SWEDISH).inSentence(ValidityPeriod.until(DAY)));
        assertEquals("always", new Words(Locale.ENGLISH).inTable(ValidityPeriod.ALWAYS));
        assertEquals("alltid", new Words(SWEDISH).inSentence(ValidityPeriod.ALWAYS));
        assertEquals("on no day", new Words(Locale.ENGLISH).inTable(ValidityPeriod.between(DAY, DAY)));
    }
}
