package se.lefi.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegisteredProvisionTest {
    private static final Provision SECTION = Provision.parse("2010:110 K114P24");
    private static final ValidityPeriod PERIOD = ValidityPeriod.parse("2011-01-01/2024-02-15");
    private static final Statute WORDED = Statute.of("2010:110");
    private static final Statute ENDED = Statute.of("2024:13");

    @Test
    void whatWordedAndEndedItIsSaidWhereItIsKnown() {
        RegisteredProvision line = RegisteredProvision.of(SECTION, PERIOD);
        assertEquals(new RegisteredProvision(SECTION, PERIOD, Optional.empty(), Optional.empty()), line);
        assertEquals(
                new RegisteredProvision(SECTION, PERIOD, Optional.of(WORDED), Optional.of(ENDED)),
                line.wordedBy(WORDED).endedBy(ENDED));
        assertEquals(line.endedBy(ENDED).wordedBy(WORDED), line.wordedBy(WORDED).endedBy(ENDED));
    }
}
