package se.lefi.rules.purity;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import jdk.jfr.Recording;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import se.lefi.planted.ForbiddenActions;

/**
 * The whole surface under a flight recording, twice: cold, when the machine still has lefi's classes to load, and warm; then
 * what lefi does not do. Leaves {@code NAME.jfr} and {@code NAME.txt} in a directory.
 */
final class WatchedRun {
    /** The system property that names the directory. */
    static final String DIRECTORY = "watched.directory";

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

    /** Its greeting is nothing to see. Held, because a logger that nobody holds forgets its level. */
    private static final Logger HIBERNATE_VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private WatchedRun() {}

    public static void main(String[] args) throws IOException {
        HIBERNATE_VALIDATOR.setLevel(Level.WARNING);
        Validator validator = Validation.byDefaultProvider() // the application's
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        record("cold", () -> new WholeLibrary(validator).run());
        record("warm", () -> new WholeLibrary(validator).run());
        record("planted", () -> {
            ForbiddenActions.doAll();
            return "planted";
        });
    }

    private static void record(String name, Supplier<String> action) throws IOException {
        Path directory = Path.of(System.getProperty(DIRECTORY));
        try (Recording recording = new Recording()) {
            EVENTS.forEach(event ->
                    recording.enable(event).withThreshold(Duration.ZERO).withStackTrace());
            recording.start();
            PropertyWatch.start();
            PropertyWatch.seen();
            String done = action.get();
            List<String> seen = PropertyWatch.seen();
            recording.stop();
            recording.dump(directory.resolve(name + ".jfr"));
            Files.writeString(
                    directory.resolve(name + ".txt"), done + "\n" + String.join("\n", seen), StandardCharsets.UTF_8);
        }
    }
}
