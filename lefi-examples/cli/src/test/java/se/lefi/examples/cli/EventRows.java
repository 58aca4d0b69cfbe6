package se.lefi.examples.cli;

import java.io.IOException;

/** Files of connection events for tests. */
final class EventRows {
    static final String HEADER = "organisation_number,organisation_kind,event,date\n";
    static final String OUT = "organisation_number,organisation_kind,state,since,connected_from,disconnected_from,"
            + "missing,has_to_act,next,faults\n";

    private static final String INSURER = "556016-0680,INSURANCE_COMPANY,";
    private static final String MUNICIPALITY = "212000-0142,MUNICIPAL_AUTHORITY,";

    private EventRows() {}

    /** Rows of one insurer, each written {@code EVENT,date}. */
    static String insurer(String... events) {
        return rows(INSURER, events);
    }

    /** Rows of one municipality, each written {@code EVENT,date}. */
    static String municipality(String... events) {
        return rows(MUNICIPALITY, events);
    }

    private static String rows(String organisation, String... events) {
        StringBuilder rows = new StringBuilder();
        for (String event : events) {
            rows.append(organisation).append(event).append('\n');
        }
        return rows.toString();
    }

    /** Runs {@code connection} on a file of this text. */
    static ProgramResult connection(String file, String... options) throws IOException {
        return Program.onFile("connection", file, options);
    }
}
