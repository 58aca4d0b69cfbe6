package se.lefi.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegisteredProvisionTest {
    private static final Provision SECTION = Provision.parse("2010:110 K114P24");
    private static final ValidityPeriod PERIOD = ValidityPeriod.parse("2011-01-01/2024-02-15");
    private static final Statute WORDED = Statute.of("2010:110");
    private static final Statute ENDED = Statute.of("2024:13");
    private static final EditorialNote NOTE = EditorialNote.of("NOTE", "en not", "a note");

    @Test
    void whatWordedAndEndedItIsSaidWhereItIsKnown() {
        RegisteredProvision line = RegisteredProvision.of(SECTION, PERIOD);
        assertEquals(
                new RegisteredProvision(SECTION, PERIOD, Optional.empty(), Optional.empty(), Optional.empty()), line);
        assertEquals(
                new RegisteredProvision(SECTION, PERIOD, Optional.of(WORDED), Optional.of(ENDED), Optional.of(NOTE)),
                line.wordedBy(WORDED).endedBy(ENDED).onEnd(NOTE));
        assertEquals(
                line.onEnd(NOTE).endedBy(ENDED).wordedBy(WORDED),
                line.wordedBy(WORDED).endedBy(ENDED).onEnd(NOTE));
    }
}
