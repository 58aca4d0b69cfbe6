package se.lefi.examples.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What each round measured. All things are measured in every round, so that a busy moment meets what is compared. */
public final class Rounds {
    private final Map<String, List<Double>> values = new LinkedHashMap<>();

    /** Adds what the next round measured of one thing. */
    public void add(String thing, double value) {
        values.computeIfAbsent(thing, key -> new ArrayList<>()).add(value);
    }

    /** {@return the same in a unit that is so many times as large} */
    Rounds by(double unit) {
        Rounds rounds = new Rounds();
        values.forEach((thing, measured) -> measured.forEach(value -> rounds.add(thing, value / unit)));
        return rounds;
    }

    /** {@return how much the thing takes, by itself} */
    Figure figure(String name, String thing, String unit) {
        Spread spread = Spread.of(values.get(thing));
        return new Figure(
                name, spread.median(), unit, null, null, spread.median(), spread.least(), spread.most(), null, null);
    }

    /** {@return how many times as much the thing takes as another, whose name is given for readers} */
    public Figure figure(String name, String thing, String unit, String beside, String other) {
        List<Double> measured = values.get(thing);
        List<Double> others = values.get(other);
        Spread ratios = Spread.of(IntStream.range(0, measured.size())
                .mapToObj(round -> measured.get(round) / others.get(round))
                .toList());
        return new Figure(
                name,
                Spread.of(measured).median(),
                unit,
                beside,
                Spread.of(others).median(),
                ratios.median(),
                ratios.least(),
                ratios.most(),
                null,
                null);
    }
}
