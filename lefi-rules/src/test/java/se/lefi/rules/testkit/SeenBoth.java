package se.lefi.rules.testkit;

import net.jqwik.api.statistics.Statistics;

/** For seeded properties: what is true of some tries must not be true of all. */
final class SeenBoth {
    private SeenBoth() {}

    /** Both outcomes must come up in the tries of the property. */
    static void seen(String label, boolean outcome) {
        Statistics.label(label).collect(outcome);
        Statistics.label(label).coverage(seen -> {
            seen.check(true).count(times -> times > 0);
            seen.check(false).count(times -> times > 0);
        });
    }
}
