package se.lefi.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lefi.organisation.OrganisationKind;

/** FACTS A4, connection. */
class ConnectionRouteTest {

    @Test
    void anInsurersTableIsThatOfAnAuthorityWithoutTheExpressionOfInterest() {
        List<ConnectionTransition> insurer = ConnectionRoute.INSURER.transitions();
        assertEquals(
                EnumSet.complementOf(EnumSet.of(ConnectionEventType.EXPRESSION_OF_INTEREST)),
                insurer.stream().map(ConnectionTransition::event).collect(Collectors.toSet()));
        assertEquals(
                insurer,
                ConnectionRoute.AUTHORITY.transitions().stream()
                        .filter(row -> row.from() != ConnectionState.INTEREST_EXPRESSED)
                        .filter(row -> row.to() != ConnectionState.INTEREST_EXPRESSED)
                        .toList());
    }

    @Test
    void thePageHasNoWayInForOthers() {
        assertEquals(List.of(), ConnectionRoute.NONE.transitions());
    }

    @Test
    void hashCodesTellProcessesApart() {
        assertNotEquals(
                ConnectionProcess.of(OrganisationKind.INSURANCE_COMPANY).hashCode(),
                ConnectionProcess.of(OrganisationKind.STATE_AUTHORITY).hashCode());
    }
}
