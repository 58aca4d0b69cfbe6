package se.lefi.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The figures that this module keeps, as JSON and in its README. */
final class Kept {
    private static final Path README = Path.of("README.md");

    private Kept() {}

    /** {@return where the last run wrote its figures} */
    static Path measured(String name) {
        return Path.of("target", name + ".json");
    }

    /** {@return where figures are kept} */
    static Path kept(String name) {
        return Path.of(name + ".json");
    }

    /** Keeps what the last run measured. */
    static void keep(String name) throws IOException {
        Files.writeString(README, withTable(Files.readString(README), name, Run.read(measured(name))));
        Run.read(measured(name)).write(kept(name));
    }

    /** {@return a document with the run's table where its comments say that these figures stand} */
    static String withTable(String document, String name, Run run) {
        String start = "<!-- " + name + " -->\n";
        int from = document.indexOf(start) + start.length();
        int to = document.indexOf("<!-- end -->", from);
        return document.substring(0, from) + "\n" + run.table() + "\n" + document.substring(to);
    }
}
