package se.lefi.rules.explain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.lefi.connection.ConnectionRoute;
import se.lefi.connection.ConnectionState;
import se.lefi.connection.ConnectionTransition;

/** How a kind of organisation is connected and leaves, as a drawing of the route's table. */
public final class ConnectionDiagram {
    private ConnectionDiagram() {}

    /** {@return the route as a Mermaid state diagram, labelled in Swedish or English, each arrow with who acts} */
    public static String toMermaid(ConnectionRoute route, Locale locale) {
        Set<ConnectionState> shown = EnumSet.of(ConnectionState.NOT_APPLIED);
        for (ConnectionTransition row : route.transitions()) {
            shown.addAll(List.of(row.from(), row.to()));
        }
        List<String> lines = new ArrayList<>();
        lines.add("stateDiagram-v2");
        for (ConnectionState state : shown) {
            lines.add("    " + state + " : " + state.text().in(locale));
        }
        lines.add("    [*] --> " + ConnectionState.NOT_APPLIED);
        for (ConnectionTransition row : route.transitions()) {
            String event = row.event().text(route).in(locale);
            String actor = row.event().actor().text().in(locale);
            lines.add("    " + row.from() + " --> " + row.to() + " : " + event + " (" + actor + ")");
        }
        return String.join("\n", lines) + "\n";
    }
}
