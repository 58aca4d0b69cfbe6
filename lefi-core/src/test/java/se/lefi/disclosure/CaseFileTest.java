package se.lefi.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lefi.Broken;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;

class CaseFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    @Test
    void openFromTheDayItWasOpenedUpToTheDayItWasClosed() {
        CaseFile caseFile = caseFile("reference", Optional.of(DAY.plusDays(2))).build();
        assertFalse(caseFile.isOpenOn(DAY.minusDays(1)));
        assertTrue(caseFile.isOpenOn(DAY));
        assertTrue(caseFile.isOpenOn(DAY.plusDays(1)));
        assertFalse(caseFile.isOpenOn(DAY.plusDays(2)));
        assertEquals("2026-02-01/2026-02-03", caseFile.period().toString());
        assertTrue(caseFile("reference", Optional.empty()).build().isOpenOn(LocalDate.MAX));
    }

    @Test
    void mayBeClosedOnTheDayItWasOpened() {
        CaseFile caseFile = caseFile("reference", Optional.of(DAY)).build();
        assertFalse(caseFile.isOpenOn(DAY));
        assertTrue(caseFile.period().isEmpty());
    }

    @Test
    void mayBeClosedAndReopened() {
        CaseFile open = caseFile("reference", Optional.empty())
                .matter(CaseMatter.BENEFIT)
                .build();
        assertEquals(open, open.withClosed(DAY.plusDays(1)).withClosed(Optional.empty()));
        assertFalse(open.withClosed(DAY.plusDays(1)).isOpenOn(DAY.plusDays(1)));
        Broken.because(
                () -> open.withClosed(DAY.minusDays(1)),
                CaseFile.class,
                "closed",
                "2026-01-31",
                Invariant.END_NOT_BEFORE_START);
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        Broken.because(
                () -> caseFile(" ", Optional.of(DAY.minusDays(1))).build(),
                CaseFile.class,
                new Violation("reference", "[absent]", Invariant.NOT_BLANK),
                new Violation("closed", "2026-01-31", Invariant.END_NOT_BEFORE_START));
    }

    @Test
    void aReferenceIsOnOneLine() {
        Broken.because(
                () -> caseFile("D\n1", Optional.empty()).build(),
                CaseFile.class,
                "reference",
                "[withheld]",
                Invariant.ONE_LINE);
        assertEquals(
                caseFile("D 1", Optional.of(DAY)).matter(CaseMatter.BENEFIT).build(),
                caseFile("D 1\n", Optional.of(DAY)).matter(CaseMatter.BENEFIT).build());
    }

    @Test
    void aMatterThatWasNotToldIsOther() {
        assertEquals(
                CaseMatter.OTHER,
                caseFile("reference", Optional.empty()).build().matter());
    }

    @Test
    void referenceSubjectAndOpeningDayAreMandatoryAndNotShown() {
        String message = assertThrows(
                        IllegalStateException.class, () -> CaseFile.builder().build())
                .getMessage();
        assertTrue(message.contains("[reference, subject, opened]"), message);
    }

    @Test
    void showsNeitherReferenceNorSubject() {
        String text = caseFile("F 123-26", Optional.empty()).build().toString();
        assertFalse(text.contains("F 123-26"), text);
        assertFalse(text.contains("pseudonym"), text);
        assertTrue(text.contains("2026-02-01"), text);
    }

    private static CaseFile.Builder caseFile(String reference, Optional<LocalDate> closed) {
        CaseFile.Builder builder = CaseFile.builder();
        builder.reference(reference)
                .subject(DataSubject.of("pseudonym"))
                .opened(DAY)
                .closed(closed);
        return builder;
    }
}
