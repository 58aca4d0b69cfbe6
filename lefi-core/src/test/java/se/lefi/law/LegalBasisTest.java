package se.lefi.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.lefi.law.CitationSource.INTERPRETATION;
import static se.lefi.law.CitationSource.PAGE;
import static se.lefi.law.CitationSource.STATUTE;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lefi.Bilingual;
import se.lefi.Broken;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;

class LegalBasisTest {
    private static final Statute SFB = Statute.of("2010:110", "socialförsäkringsbalken", "Social Insurance Code");
    private static final Statute F_1980_995 = Statute.of("1980:995", "förordningen", "Ordinance");
    private static final Statute OSL =
            Statute.of("2009:400", "offentlighets- och sekretesslagen", "Public Access to Information and Secrecy Act");
    private static final EditorialNote NOTE = EditorialNote.of("NOTE", "not", "note");

    @Test
    void threeSectionsAreListed() {
        Statute ordinance = Statute.of("1980:995", "förordningen", "Ordinance");
        LegalBasis basis = LegalBasis.of(PAGE, ordinance.section(2), ordinance.section(3), ordinance.section(4));
        assertEquals("2, 3 och 4 §§ förordningen (1980:995)", basis.toString());
        assertEquals("sections 2, 3 and 4 of the Ordinance (1980:995)", basis.in(Locale.ENGLISH));
    }

    @Test
    void f1980_995_2And3PrintTogether() {
        LegalBasis basis = LegalBasis.of(PAGE, F_1980_995.section(2), F_1980_995.section(3));
        assertEquals("2 och 3 §§ förordningen (1980:995)", basis.toString());
        assertEquals("sections 2 and 3 of the Ordinance (1980:995)", basis.in(Locale.ENGLISH));
        assertEquals(List.of("1980:995 P2", "1980:995 P3"), basis.codes());
    }

    @Test
    void sfb114_24And9PrintInTheOrderOfThePage() {
        LegalBasis basis = LegalBasis.of(PAGE, SFB.section(114, 24), SFB.section(114, 9));
        assertEquals("114 kap. 24 § och 9 § socialförsäkringsbalken (2010:110)", basis.toString());
        assertEquals("chapter 114 sections 24 and 9 of the Social Insurance Code (2010:110)", basis.in(Locale.ENGLISH));
        assertEquals(List.of("2010:110 K114P24", "2010:110 K114P9"), basis.codes());
    }

    @Test
    void otherChaptersAndStatutesPrintEachWithItsName() {
        LegalBasis basis = LegalBasis.of(STATUTE, SFB.section(110, 39).item(1), F_1980_995.section(2));
        assertEquals(
                "110 kap. 39 § 1 p. socialförsäkringsbalken (2010:110) och 2 § förordningen (1980:995)",
                basis.toString());
        assertEquals(
                "chapter 110 section 39 item 1 of the Social Insurance Code (2010:110)"
                        + " and section 2 of the Ordinance (1980:995)",
                basis.in(Locale.ENGLISH));
        assertEquals(STATUTE, basis.source());
    }

    @Test
    void chaptersOfOneStatuteShareItsName() {
        LegalBasis basis = LegalBasis.of(STATUTE, OSL.section(10, 1), OSL.section(12, 2), F_1980_995.section(2));
        assertEquals(
                "10 kap. 1 § och 12 kap. 2 § offentlighets- och sekretesslagen (2009:400) och 2 § förordningen (1980:995)",
                basis.toString());
        assertEquals(
                "chapter 10 section 1 and chapter 12 section 2 of the Public Access to Information and Secrecy Act"
                        + " (2009:400) and section 2 of the Ordinance (1980:995)",
                basis.in(Locale.ENGLISH));
    }

    @Test
    void codesAreThoseOfSectionsEachOnce() {
        LegalBasis basis = LegalBasis.of(
                STATUTE,
                F_1980_995.section(3).paragraph(1),
                F_1980_995.section(3).paragraph(2).item(1));
        assertEquals(List.of("1980:995 P3"), basis.codes());
        assertEquals("3 § första stycket och 3 § andra stycket 1 p. förordningen (1980:995)", basis.toString());
    }

    /** Two section signs stand for sections as a whole; a paragraph or an item stands beside its own section. */
    @Test
    void sectionsOfWhichOnlyAPartIsMeantArePrintedEachByItself() {
        assertEquals(
                "2 § och 3 § första stycket förordningen (1980:995)",
                LegalBasis.of(
                                STATUTE,
                                F_1980_995.section(2),
                                F_1980_995.section(3).paragraph(1))
                        .toString());
        assertEquals(
                "2 § 1 p. och 3 § förordningen (1980:995)",
                LegalBasis.of(STATUTE, F_1980_995.section(2).item(1), F_1980_995.section(3))
                        .toString());
    }

    @Test
    void consentIsCitedAsConsentWithWhatGivesItEffect() {
        assertEquals(List.of("CONSENT"), LegalBasis.consent(PAGE).codes());
        assertEquals("den enskildes samtycke", LegalBasis.consent(PAGE).toString());
        assertEquals("the individual's consent", LegalBasis.consent(PAGE).in(Locale.ENGLISH));
        LegalBasis byStatute = LegalBasis.consent(INTERPRETATION, OSL.section(10, 1), OSL.section(12, 2));
        assertEquals(List.of("CONSENT"), byStatute.codes());
        assertEquals(
                "den enskildes samtycke, 10 kap. 1 § och 12 kap. 2 § offentlighets- och sekretesslagen (2009:400)",
                byStatute.toString());
    }

    @Test
    void aConditionStandsInItsOwnWords() {
        LegalBasis basis = LegalBasis.condition(PAGE, "ett avtal", "an agreement");
        assertEquals("ett avtal", basis.toString());
        assertEquals("ett avtal", basis.in(Locale.forLanguageTag("sv-FI")));
        assertEquals("an agreement", basis.in(Locale.GERMAN));
        assertEquals(List.of(), basis.codes());
    }

    @Test
    void provisionsWithoutAnyAreRefused() {
        Broken.because(
                () -> LegalBasis.of(PAGE), LegalBasis.class, "provisions", "[absent]", Invariant.PROVISIONS_CITED);
    }

    @Test
    void aConditionWithoutWordsIsRefused() {
        Broken.because(
                () -> LegalBasis.condition(PAGE, " ", ""),
                LegalBasis.class,
                new Violation("condition", "[absent]", Invariant.NOT_BLANK),
                new Violation("condition", "[absent]", Invariant.NOT_BLANK));
    }

    @Test
    void eachBasisIsOneOfThree() {
        Provision section = SFB.section(110, 39);
        assertEquals(
                new LegalBasis.Provisions(List.of(section), List.of(), PAGE, List.of()), LegalBasis.of(PAGE, section));
        assertEquals(
                new LegalBasis.IndividualConsent(List.of(section), PAGE, List.of()), LegalBasis.consent(PAGE, section));
        assertEquals(
                new LegalBasis.Condition(new Bilingual("ett", "one"), PAGE, List.of()),
                LegalBasis.condition(PAGE, "ett", "one"));
        assertEquals(List.of(), LegalBasis.condition(PAGE, "ett", "one").provisions());
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void anotherSourceChangesNothingElse(LegalBasis basis) {
        LegalBasis noted = basis.with(NOTE);
        LegalBasis moved = noted.withSource(INTERPRETATION);
        assertEquals(INTERPRETATION, moved.source());
        assertEquals(noted, moved.withSource(PAGE));
        assertNotEquals(noted, moved);
    }

    static Stream<LegalBasis> oneOfEach() {
        Provision section = SFB.section(110, 39);
        return Stream.of(
                LegalBasis.of(PAGE, section),
                LegalBasis.consent(PAGE, section),
                LegalBasis.consent(PAGE),
                LegalBasis.condition(PAGE, "ett", "one"));
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void notesAreAppendedAndChangeNothingElse(LegalBasis bare) {
        EditorialNote second = EditorialNote.of("SECOND", "not", "note");
        LegalBasis noted = bare.with(NOTE).with(second);
        assertEquals(List.of(NOTE, second), noted.notes());
        assertEquals(noted, bare.with(NOTE, second));
        assertEquals(List.of(), bare.notes());
        assertEquals(bare.codes(), noted.codes());
        assertEquals(bare.provisions(), noted.provisions());
        assertEquals(bare.toString(), noted.toString());
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void itsListsCannotBeChanged(LegalBasis basis) {
        assertThrows(
                UnsupportedOperationException.class,
                () -> basis.with(NOTE).notes().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> basis.provisions().add(SFB.section(1)));
    }

    /** What a misprint is read to mean is not cited, and is rested on (FACTS A3). */
    @Test
    void restsOnWhatAMisprintIsReadToMeanToo() {
        Provision printed = Provision.parse("2010:110 K110P24");
        Provision meant = Provision.parse("2010:110 K114P24");
        LegalBasis.Provisions basis = LegalBasis.of(CitationSource.PAGE, printed);
        assertEquals(List.of(printed), basis.restsOn());
        assertEquals(List.of(printed, meant), basis.readAs(meant).restsOn());
        assertEquals(List.of(printed), basis.readAs(meant).provisions());
        LegalBasis consent = LegalBasis.consent(CitationSource.PAGE, printed);
        assertEquals(consent.provisions(), consent.restsOn());
    }
}
