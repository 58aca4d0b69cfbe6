package se.lefi.rules.purity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lefi.rules.FreshMachine;

/**
 * The library does no I/O. All that lefi does is done in a virtual machine that records files, sockets, processes, threads and
 * waits (a flight recording) and reads of system properties and of the zone ({@link PropertyWatch}). Clock, language, environment and
 * the mere look at a directory leave no event: these {@code PurityTest} rules out, in the bytecode.
 */
class NoInputOutputTest {
    @TempDir
    static Path directory;

    @BeforeAll
    static void run() throws Exception {
        FreshMachine.run(
                WatchedRun.class,
                "-XX:FlightRecorderOptions=stackdepth=1024",
                "-D" + WatchedRun.DIRECTORY + "=" + directory);
    }

    @Test
    void nothingIsReadOrWrittenAndNothingStarted() throws Exception {
        RecordedEvents cold = RecordedEvents.in(directory, "cold");
        RecordedEvents warm = RecordedEvents.in(directory, "warm");
        System.out.println("Recorded: " + warm.done() + "; cold: " + cold.events() + " events, of lefi's own "
                + cold.loading().size() + " of class loading, " + cold.others().size() + " others, and "
                + cold.read().size() + " properties; warm: " + warm.events() + " events, of lefi's own "
                + (warm.loading().size() + warm.others().size()));
        assertFalse(cold.loading().isEmpty(), "nothing was recorded of loading lefi's own classes");
        assertEquals(List.of(), butForTheJdk(cold.others()));
        assertEquals(List.of(), butForTheJdk(cold.read()));
        assertEquals(cold.done(), warm.done());
        assertEquals(List.of(), warm.loading());
        assertEquals(List.of(), warm.others());
        assertEquals(List.of(), warm.read());
    }

    @Test
    void whatIsPlantedIsSeen() throws Exception {
        RecordedEvents planted = RecordedEvents.in(directory, "planted");
        Set<String> missed = new TreeSet<>(WatchedRun.EVENTS);
        planted.others().forEach(seen -> missed.remove(seen.split(" ")[0]));
        assertEquals(Set.of(), missed);
        assertTrue(planted.read().contains("property java.home for se.lefi.planted.ForbiddenActions.doAll"));
        assertTrue(planted.read().contains("zone for se.lefi.planted.ForbiddenActions.doAll"));
    }

    /**
     * When it is first asked for SHA-256, the JDK looks up its own security settings, and when it is first asked to read an ISO
     * date, the language that its formatter will not use: not again, and neither is lefi's.
     */
    private static List<String> butForTheJdk(List<String> seen) {
        String hash = "(property \\S+|jdk\\.FileRead \\S+/conf/security/\\S+) for se\\.lefi\\.rules\\.Fingerprint\\.of";
        String date = "property user\\.\\w+\\.format for se\\.lefi\\.internal\\.IsoDate\\.\\w+";
        return seen.stream()
                .filter(each -> !each.matches(hash) && !each.matches(date))
                .toList();
    }
}
