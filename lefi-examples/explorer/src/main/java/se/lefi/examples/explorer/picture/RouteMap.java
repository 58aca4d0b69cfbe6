package se.lefi.examples.explorer.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.lefi.Bilingual;
import se.lefi.connection.ConnectionRoute;
import se.lefi.connection.ConnectionState;
import se.lefi.connection.ConnectionTransition;
import se.lefi.examples.explorer.picture.Graph.Arrow;
import se.lefi.examples.explorer.picture.Graph.Box;
import se.lefi.examples.explorer.picture.Graph.Direction;
import se.lefi.examples.explorer.picture.Graph.Look;

/** How a kind of organisation is connected and leaves: a rank for each step of the way. */
final class RouteMap {
    private RouteMap() {}

    static Graph of(ConnectionRoute route, Locale locale) {
        Map<ConnectionState, Integer> steps = steps(route);
        List<List<Box>> ranks = new ArrayList<>();
        steps.forEach((state, step) -> {
            while (ranks.size() <= step) {
                ranks.add(new ArrayList<>());
            }
            ranks.get(step).add(new Box(state.name(), text(route, state, locale), Look.PLAIN));
        });
        // The way back, after the end, stands in the box: its arrow would go round everything.
        List<Arrow> arrows = route.transitions().stream()
                .filter(row -> row.from() != ConnectionState.TERMINATED)
                .map(row -> new Arrow(row.from().name(), row.to().name(), ""))
                .toList();
        return new Graph(
                new Bilingual("Anslutning: ", "Connection: ").in(locale)
                        + route.agreementName().in(locale),
                route.transitions().stream()
                        .map(row -> row.from().text().in(locale) + ": " + event(route, row, locale) + ": "
                                + row.to().text().in(locale))
                        .collect(Collectors.joining(". ", "", ".")),
                Direction.DOWN,
                ranks,
                arrows);
    }

    /** The state, and what may come next in it. */
    private static List<String> text(ConnectionRoute route, ConnectionState state, Locale locale) {
        List<String> text = new ArrayList<>(List.of(state.text().in(locale)));
        route.transitions().stream()
                .filter(row -> row.from() == state)
                .map(row -> "→ " + event(route, row, locale))
                .forEach(text::add);
        return text;
    }

    private static String event(ConnectionRoute route, ConnectionTransition row, Locale locale) {
        return row.event().text(route).in(locale) + " ("
                + row.event().actor().text().in(locale) + ")";
    }

    /** The longest way to each state, without a way back. */
    private static Map<ConnectionState, Integer> steps(ConnectionRoute route) {
        Map<ConnectionState, Integer> steps = new EnumMap<>(ConnectionState.class);
        steps.put(ConnectionState.NOT_APPLIED, 0);
        for (int round = 0; round < ConnectionState.values().length; round++) {
            for (ConnectionTransition row : route.transitions()) {
                Integer from = steps.get(row.from());
                if (from != null && row.from() != ConnectionState.TERMINATED) {
                    steps.merge(row.to(), from + 1, Math::max);
                }
            }
        }
        return new LinkedHashMap<>(steps);
    }
}
