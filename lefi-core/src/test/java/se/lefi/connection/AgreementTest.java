package se.lefi.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lefi.Broken;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;

/** MEANING, Valid values: periods are not negative; a connection needs both signatures and cannot precede either. */
class AgreementTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final @Nullable Integer[] OFFSETS = {null, 0, 1, 2};

    /** All 1,024 ways to leave each of the five dates out or place it on one of three days. */
    @Test
    void exactlyTheAgreementsThatBreakNoRuleAreBuilt() {
        int built = 0;
        for (Integer recipient : OFFSETS) {
            for (Integer agency : OFFSETS) {
                for (Integer ends : OFFSETS) {
                    for (Integer connected : OFFSETS) {
                        for (Integer disconnected : OFFSETS) {
                            List<Violation> broken = broken(recipient, agency, ends, connected, disconnected);
                            Agreement.Builder builder = builder(recipient, agency, ends, connected, disconnected);
                            if (broken.isEmpty()) {
                                assertEquals(day(ends), builder.build().ends());
                                assertPeriodsSayTheSame(builder.build());
                                built++;
                            } else {
                                Broken.because(builder::build, Agreement.class, broken.toArray(Violation[]::new));
                            }
                        }
                    }
                }
            }
        }
        assertTrue(built > 100, "some are built");
    }

    private static void assertPeriodsSayTheSame(Agreement agreement) {
        for (LocalDate day = DAY.minusDays(1); day.isBefore(DAY.plusDays(4)); day = day.plusDays(1)) {
            LocalDate on = day;
            assertEquals(
                    agreement.isSignedOn(day) && !agreement.isEndedOn(day),
                    agreement.inForce().filter(period -> period.contains(on)).isPresent(),
                    agreement::toString);
            assertEquals(
                    agreement.isConnectedOn(day),
                    agreement.connection().filter(period -> period.contains(on)).isPresent(),
                    agreement::toString);
        }
    }

    private static List<Violation> broken(
            @Nullable Integer recipient,
            @Nullable Integer agency,
            @Nullable Integer ends,
            @Nullable Integer connected,
            @Nullable Integer disconnected) {
        List<Violation> broken = new ArrayList<>();
        if (before(ends, recipient) || before(ends, agency)) {
            broken.add(violation("ends", ends, Invariant.END_NOT_BEFORE_START));
        }
        if (connected != null && (recipient == null || agency == null)) {
            broken.add(violation("connectedFrom", connected, Invariant.CONNECTION_NEEDS_SIGNATURES));
        }
        if (before(connected, recipient) || before(connected, agency)) {
            broken.add(violation("connectedFrom", connected, Invariant.CONNECTION_AFTER_SIGNATURES));
        }
        if (disconnected != null && connected == null) {
            broken.add(violation("disconnectedFrom", disconnected, Invariant.DISCONNECTION_NEEDS_CONNECTION));
        }
        if (before(disconnected, connected)) {
            broken.add(violation("disconnectedFrom", disconnected, Invariant.END_NOT_BEFORE_START));
        }
        return broken;
    }

    @Test
    void anAgreementWithoutAnySignatureIsOneThatIsNotSigned() {
        Agreement agreement = Agreement.builder().build();
        assertFalse(agreement.isSignedOn(LocalDate.MAX));
        assertFalse(agreement.isEndedOn(LocalDate.MAX));
        assertFalse(agreement.isConnectedOn(LocalDate.MAX));
    }

    @Test
    void signedFromTheDayTheLastPartySigned() {
        Agreement agreement = builder(0, 1, null, null, null).build();
        assertFalse(agreement.isSignedOn(DAY));
        assertTrue(agreement.isSignedOn(DAY.plusDays(1)));
        assertFalse(builder(0, null, null, null, null).build().isSignedOn(LocalDate.MAX));
        assertFalse(builder(null, 0, null, null, null).build().isSignedOn(LocalDate.MAX));
    }

    @Test
    void endedFromTheDayItEnds() {
        Agreement agreement = builder(0, 0, 1, null, null).build();
        assertFalse(agreement.isEndedOn(DAY));
        assertTrue(agreement.isEndedOn(DAY.plusDays(1)));
        assertTrue(agreement.isSignedOn(DAY.plusDays(1)));
    }

    @Test
    void connectedFromTheFirstDayUpToTheDayOfDisconnection() {
        Agreement agreement = builder(0, 0, null, 1, 2).build();
        assertFalse(agreement.isConnectedOn(DAY));
        assertTrue(agreement.isConnectedOn(DAY.plusDays(1)));
        assertFalse(agreement.isConnectedOn(DAY.plusDays(2)));
        assertFalse(builder(0, 0, null, 1, 1).build().isConnectedOn(DAY.plusDays(1)));
    }

    @Test
    void aWitherKeepsTheRules() {
        Agreement agreement = builder(0, 0, null, 1, null).build();
        assertEquals(agreement, agreement.withEnds(DAY).withEnds(Optional.empty()));
        assertEquals(agreement, agreement.withDisconnectedFrom(DAY.plusDays(1)).withDisconnectedFrom(Optional.empty()));
        Broken.because(
                () -> agreement.withEnds(DAY.minusDays(1)),
                Agreement.class,
                violation("ends", -1, Invariant.END_NOT_BEFORE_START));
        Broken.because(
                () -> agreement.withSignedByAgency(DAY.plusDays(2)),
                Agreement.class,
                violation("connectedFrom", 1, Invariant.CONNECTION_AFTER_SIGNATURES));
        Broken.because(
                () -> agreement.withConnectedFrom(Optional.empty()).withDisconnectedFrom(DAY),
                Agreement.class,
                violation("disconnectedFrom", 0, Invariant.DISCONNECTION_NEEDS_CONNECTION));
    }

    private static Agreement.Builder builder(
            @Nullable Integer recipient,
            @Nullable Integer agency,
            @Nullable Integer ends,
            @Nullable Integer connected,
            @Nullable Integer disconnected) {
        Agreement.Builder builder = Agreement.builder();
        builder.signedByRecipient(day(recipient))
                .signedByAgency(day(agency))
                .ends(day(ends))
                .connectedFrom(day(connected))
                .disconnectedFrom(day(disconnected));
        return builder;
    }

    private static Optional<LocalDate> day(@Nullable Integer offset) {
        return Optional.ofNullable(offset).map(DAY::plusDays);
    }

    private static boolean before(@Nullable Integer one, @Nullable Integer other) {
        return one != null && other != null && one < other;
    }

    private static Violation violation(String field, int offset, Invariant invariant) {
        return new Violation(field, DAY.plusDays(offset).toString(), invariant);
    }
}
