package se.lefi.rules.purity;

import java.io.IOException;
import se.lefi.planted.ForbiddenActions;

/** What lefi does not do, under a flight recording. */
final class PlantedRun {
    private PlantedRun() {}

    public static void main(String[] args) throws IOException {
        WatchedRun.record("planted", () -> {
            ForbiddenActions.doAll();
            return "planted";
        });
    }
}
