package se.lefi.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lefi.Broken;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.organisation.OrganisationNumber;

/** MEANING, Valid values: a consent may be withdrawn on the day it was given; it expires after that day. */
class ConsentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    @Test
    void mayBeWithdrawnOnTheDayItWasGivenButNotBefore() {
        assertEquals(Optional.of(DAY), consent().withdrawn(DAY).build().withdrawn());
        Broken.because(
                () -> consent().withdrawn(DAY.minusDays(1)).build(),
                Consent.class,
                "withdrawn",
                "2026-01-31",
                Invariant.END_NOT_BEFORE_START);
    }

    @Test
    void expiresAfterTheDayItWasGiven() {
        assertEquals(
                Optional.of(DAY.plusDays(1)),
                consent().expires(DAY.plusDays(1)).build().expires());
        for (LocalDate day : new LocalDate[] {DAY, DAY.minusDays(1)}) {
            Broken.because(
                    () -> consent().expires(day).build(),
                    Consent.class,
                    "expires",
                    day.toString(),
                    Invariant.EXPIRES_AFTER_GIVEN);
        }
    }

    @Test
    void mayBeWithdrawnAfterItHasExpired() {
        Consent consent =
                consent().expires(DAY.plusDays(1)).withdrawn(DAY.plusDays(2)).build();
        assertEquals(Optional.of(DAY.plusDays(2)), consent.withdrawn());
    }

    /** MEANING, Codes: withdrawal date ≤ D, expiry date ≤ D. */
    @Test
    void isWithdrawnOrExpiredFromThatDayOn() {
        Consent consent =
                consent().withdrawn(DAY.plusDays(3)).expires(DAY.plusDays(5)).build();
        assertFalse(consent.isWithdrawnOn(DAY.plusDays(2)));
        assertTrue(consent.isWithdrawnOn(DAY.plusDays(3)));
        assertTrue(consent.isWithdrawnOn(DAY.plusDays(4)));
        assertFalse(consent.isExpiredOn(DAY.plusDays(4)));
        assertTrue(consent.isExpiredOn(DAY.plusDays(5)));
        assertTrue(consent.isExpiredOn(DAY.plusDays(6)));
    }

    @Test
    void effectiveUpToTheFirstOfItsEnds() {
        assertEquals("2026-02-01/..", consent().build().period().toString());
        for (int withdrawn : new int[] {0, 3, 7}) {
            Consent consent = consent().expires(DAY.plusDays(5)).build().withWithdrawn(DAY.plusDays(withdrawn));
            for (LocalDate day = DAY; day.isBefore(DAY.plusDays(9)); day = day.plusDays(1)) {
                assertEquals(
                        !consent.isWithdrawnOn(day) && !consent.isExpiredOn(day),
                        consent.period().contains(day));
            }
        }
    }

    @Test
    void aWitherKeepsTheRules() {
        Consent consent = consent().build();
        assertEquals(consent, consent.withWithdrawn(DAY).withWithdrawn(Optional.empty()));
        assertEquals(consent, consent.withExpires(DAY.plusDays(1)).withExpires(Optional.empty()));
        assertEquals(
                Set.of(InformationCategory.ADDRESS),
                consent.withInformation(InformationCategory.ADDRESS).information());
        assertEquals(
                1 << InformationCategory.ADDRESS.ordinal(),
                consent.withInformation(InformationCategory.ADDRESS).informationBits());
        Broken.because(
                () -> consent.withWithdrawn(DAY.minusDays(1)),
                Consent.class,
                "withdrawn",
                "2026-01-31",
                Invariant.END_NOT_BEFORE_START);
        Broken.because(
                () -> consent.withExpires(DAY), Consent.class, "expires", "2026-02-01", Invariant.EXPIRES_AFTER_GIVEN);
        Broken.because(consent::withPurposes, Consent.class, "purposes", "[absent]", Invariant.PURPOSE_NAMED);
    }

    @Test
    void withoutAnEndItIsNeverWithdrawnAndNeverExpired() {
        assertFalse(consent().build().isWithdrawnOn(LocalDate.MAX));
        assertFalse(consent().build().isExpiredOn(LocalDate.MAX));
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        Consent.Builder builder = Consent.builder();
        builder.subject(DataSubject.of("pseudonym"))
                .recipient(OrganisationNumber.parse("556016-0680"))
                .given(DAY)
                .withdrawn(DAY.minusDays(1))
                .expires(DAY);
        Broken.because(
                builder::build,
                Consent.class,
                new Violation("purposes", "[absent]", Invariant.PURPOSE_NAMED),
                new Violation("withdrawn", "2026-01-31", Invariant.END_NOT_BEFORE_START),
                new Violation("expires", "2026-02-01", Invariant.EXPIRES_AFTER_GIVEN));
    }

    @Test
    void subjectRecipientAndDayAreMandatory() {
        String message = assertThrows(
                        IllegalStateException.class, () -> Consent.builder().build())
                .getMessage();
        assertTrue(message.contains("[subject, recipient, given]"), message);
    }

    @Test
    void doesNotShowTheIndividual() {
        String text = consent().build().toString();
        assertFalse(text.contains("pseudonym"), text);
        assertTrue(text.contains("RISK_ASSESSMENT"), text);
    }

    private static Consent.Builder consent() {
        Consent.Builder builder = Consent.builder();
        builder.subject(DataSubject.of("pseudonym"))
                .recipient(OrganisationNumber.parse("556016-0680"))
                .addPurposes(DisclosurePurpose.RISK_ASSESSMENT)
                .given(DAY);
        return builder;
    }
}
