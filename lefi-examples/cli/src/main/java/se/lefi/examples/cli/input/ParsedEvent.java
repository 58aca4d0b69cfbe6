package se.lefi.examples.cli.input;

import java.util.List;
import java.util.Optional;
import se.lefi.connection.ConnectionEvent;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;

/**
 * What a row of connection events turned out to be. Without problems it has number, kind and event.
 *
 * @param line the number of the physical line that it starts on
 * @param number whose it is; empty where it cannot be read
 * @param kind what kind of organisation that is; empty where it cannot be read, or cannot have the number
 * @param event what happened; empty where it cannot be read
 * @param problems what is wrong, in the order of the columns
 */
public record ParsedEvent(
        long line,
        Optional<OrganisationNumber> number,
        Optional<OrganisationKind> kind,
        Optional<ConnectionEvent> event,
        List<Problem> problems) {}
