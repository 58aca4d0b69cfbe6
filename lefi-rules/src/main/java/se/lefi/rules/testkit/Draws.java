package se.lefi.rules.testkit;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.InformationCategory;

/**
 * Where a request may be made in several ways, which one. Numbers are taken in turn, and zero when they have run out: with
 * none, everything is made in the first way, and happens as near the day of decision as it can. For one request only.
 */
final class Draws {
    private final int[] ways;
    private final int[] days;
    private int waysTaken;
    private int daysTaken;

    Draws(int[] ways, int[] days) {
        this.ways = ways;
        this.days = days;
    }

    static Draws first() {
        return new Draws(new int[0], new int[0]);
    }

    /** The same, of which none is taken yet. */
    Draws anew() {
        return new Draws(ways, days);
    }

    /** The same ways, and everything as near the day of decision as it can be. */
    Draws withoutDays() {
        return new Draws(ways, new int[0]);
    }

    /** One of the numbers from zero up to but not including the bound. */
    int below(int bound) {
        return waysTaken < ways.length ? ways[waysTaken++] % bound : 0;
    }

    DataSubject subject() {
        return DataSubject.of(among(List.of("subject", "subject", "another subject", "subject " + below(1000))));
    }

    /** Half of the times; not in the first way. */
    boolean perhaps() {
        return below(2) == 1;
    }

    <T> T among(Collection<T> several) {
        return List.copyOf(several).get(below(several.size()));
    }

    /** All of them, in the first way. */
    Set<InformationCategory> subset(Set<InformationCategory> all) {
        Set<InformationCategory> subset = EnumSet.noneOf(InformationCategory.class);
        for (InformationCategory one : all) {
            if (!perhaps()) {
                subset.add(one);
            }
        }
        return subset;
    }

    /** A number of days. */
    int days() {
        return daysTaken < days.length ? days[daysTaken++] : 0;
    }
}
