package se.lefi.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.lefi.examples.cli.Java.Result;

/** Files of connection events for tests. */
final class Events {
    static final String HEADER = "organisation_number,organisation_kind,event,date\n";
    static final String OUT = "organisation_number,organisation_kind,state,since,connected_from,disconnected_from,"
            + "missing,has_to_act,next\n";

    private static final String INSURER = "556016-0680,INSURANCE_COMPANY,";
    private static final String MUNICIPALITY = "212000-0142,MUNICIPAL_AUTHORITY,";

    private Events() {}

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
    static Result connection(Path directory, String file, String... options) throws IOException, InterruptedException {
        return connection(directory, file.getBytes(StandardCharsets.UTF_8), options);
    }

    /** Runs {@code connection} on a file of these bytes. */
    static Result connection(Path directory, byte[] file, String... options) throws IOException, InterruptedException {
        Files.write(directory.resolve("events.csv"), file);
        List<String> arguments = new ArrayList<>(List.of("connection", "events.csv"));
        arguments.addAll(List.of(options));
        return Java.lefi(directory, arguments.toArray(String[]::new));
    }
}
