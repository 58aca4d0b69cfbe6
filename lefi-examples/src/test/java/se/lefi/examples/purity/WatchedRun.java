package se.lefi.examples.purity;

import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import jdk.jfr.Recording;
import se.lefi.examples.fuzz.Forms;
import se.lefi.planted.Planted;

/**
 * The whole surface under a flight recording, twice: cold, when the machine still has lefi's classes to load, and warm. Leaves
 * {@code NAME.jfr} and {@code NAME.txt} in the directory it is given. With {@code planted}, what lefi does not do instead.
 */
final class WatchedRun {
    static final List<String> EVENTS = List.of(
            "jdk.FileRead",
            "jdk.FileWrite",
            "jdk.FileForce",
            "jdk.SocketRead",
            "jdk.SocketWrite",
            "jdk.ProcessStart",
            "jdk.ThreadStart",
            "jdk.ThreadSleep",
            "jdk.ThreadPark",
            "jdk.JavaMonitorWait",
            "jdk.Deserialization",
            "jdk.SecurityPropertyModification");

    private WatchedRun() {}

    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args[0]);
        if (args.length > 1) {
            record(directory, "planted", () -> {
                Planted.doAll();
                return "planted";
            });
            return;
        }
        Validator validator = Forms.validator(Locale.ENGLISH); // the application's
        record(directory, "cold", () -> new Surface(validator).run());
        record(directory, "warm", () -> new Surface(validator).run());
    }

    private static void record(Path directory, String name, Supplier<String> action) throws IOException {
        try (Recording recording = new Recording()) {
            EVENTS.forEach(event ->
                    recording.enable(event).withThreshold(Duration.ZERO).withStackTrace());
            recording.start();
            Watch.start();
            Watch.seen();
            String done = action.get();
            List<String> seen = Watch.seen();
            recording.stop();
            recording.dump(directory.resolve(name + ".jfr"));
            Files.writeString(
                    directory.resolve(name + ".txt"), done + "\n" + String.join("\n", seen), StandardCharsets.UTF_8);
        }
    }
}
