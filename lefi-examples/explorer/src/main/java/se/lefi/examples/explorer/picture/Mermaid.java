package se.lefi.examples.explorer.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lefi.examples.explorer.picture.Graph.Arrow;
import se.lefi.examples.explorer.picture.Graph.Box;
import se.lefi.examples.explorer.picture.Graph.Direction;

/** A graph as Mermaid text, which a README shows as a drawing. */
final class Mermaid {
    private Mermaid() {}

    static String of(Graph graph) {
        Graph ordered = Ranks.ordered(graph);
        Map<String, String> names = new HashMap<>();
        List<String> lines =
                new ArrayList<>(List.of(graph.direction() == Direction.RIGHT ? "flowchart LR" : "flowchart TD"));
        for (List<Box> rank : ordered.ranks()) {
            for (Box box : rank) {
                names.put(box.id(), "n" + names.size());
                lines.add("    " + names.get(box.id()) + "[\"" + escaped(String.join("<br>", box.text())) + "\"]");
            }
        }
        for (Arrow arrow : ordered.arrows()) {
            String text = arrow.text().isEmpty() ? "" : "|\"" + escaped(arrow.text()) + "\"|";
            lines.add("    " + names.get(arrow.from()) + " -->" + text + " " + names.get(arrow.to()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String escaped(String text) {
        return text.replace("\"", "#quot;");
    }
}
