package se.lefi.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lefi.organisation.OrganisationKind;

/**
 * The agreement that comes out of a process, on every day, against the events that have happened by that day: every process
 * of up to two connections, with every two neighbouring events on one date or a day apart, until the second agreement is sent.
 */
class ConnectionEvidenceTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int LONGEST = 11;
    private static final int SECOND_AGREEMENT = 8;

    private int cells;

    @ParameterizedTest
    @EnumSource(value = OrganisationKind.class, names = "OTHER", mode = EnumSource.Mode.EXCLUDE)
    void theCodesAreThoseOfDesignSection4(OrganisationKind kind) {
        cells = 0;
        visit(ConnectionProcess.of(kind), FIRST);
        assertTrue(cells > 10_000, "cells: " + cells);
    }

    private void visit(ConnectionProcess process, LocalDate last) {
        for (LocalDate day = FIRST.minusDays(1); !day.isAfter(last.plusDays(1)); day = day.plusDays(1)) {
            assertEquals(expected(process.events(), day), unmet(process.agreementOn(day), day), process::toString);
            cells++;
        }
        if (process.events().size() < LONGEST) {
            for (ConnectionEventType type : process.next()) {
                if (process.events().size() < SECOND_AGREEMENT) {
                    visit(process.apply(type.on(last)).process(), last);
                }
                visit(process.apply(type.on(last.plusDays(1))).process(), last.plusDays(1));
            }
        }
    }

    /** MEANING, Codes, read off the evidence. */
    private static List<String> unmet(Optional<Agreement> agreement, LocalDate day) {
        List<String> unmet = new ArrayList<>();
        if (agreement.isEmpty()) {
            unmet.add("AGREEMENT_MISSING");
        } else if (!agreement.get().isSignedOn(day)) {
            unmet.add("AGREEMENT_NOT_SIGNED");
        } else if (agreement.get().isEndedOn(day)) {
            unmet.add("AGREEMENT_ENDED");
        }
        if (agreement.isEmpty() || !agreement.get().isConnectedOn(day)) {
            unmet.add("NOT_CONNECTED");
        }
        return unmet;
    }

    /** The same, read off the events of the last agreement as they were known at the end of the day. */
    private static List<String> expected(List<ConnectionEvent> events, LocalDate day) {
        List<ConnectionEventType> happened = new ArrayList<>();
        for (ConnectionEvent event : events) {
            if (!event.date().isAfter(day)) {
                happened.add(event.type());
            }
        }
        int sent = happened.lastIndexOf(ConnectionEventType.AGREEMENT_SENT);
        if (sent < 0) {
            return List.of("AGREEMENT_MISSING", "NOT_CONNECTED");
        }
        List<ConnectionEventType> since = happened.subList(sent, happened.size());
        if (since.contains(ConnectionEventType.TERMINATION)) {
            return List.of("AGREEMENT_ENDED", "NOT_CONNECTED");
        }
        if (since.contains(ConnectionEventType.CONNECTION)) {
            return List.of();
        }
        return since.contains(ConnectionEventType.RECIPIENT_SIGNED) && since.contains(ConnectionEventType.AGENCY_SIGNED)
                ? List.of("NOT_CONNECTED")
                : List.of("AGREEMENT_NOT_SIGNED", "NOT_CONNECTED");
    }
}
