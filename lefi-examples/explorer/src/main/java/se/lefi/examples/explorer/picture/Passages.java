package se.lefi.examples.explorer.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lefi.examples.explorer.picture.Graph.Arrow;
import se.lefi.examples.explorer.picture.Graph.Box;
import se.lefi.examples.explorer.picture.Graph.Look;

/** Gives an arrow that leads past a rank a place of its own there, so that it does not run behind a box. */
final class Passages {
    private static final String MARK = "passage of ";

    private Passages() {}

    static boolean isOne(String id) {
        return id.startsWith(MARK);
    }

    static Graph of(Graph graph) {
        List<List<Box>> ranks = new ArrayList<>();
        Map<String, Integer> rankOf = new HashMap<>();
        for (List<Box> rank : graph.ranks()) {
            rank.forEach(box -> rankOf.put(box.id(), ranks.size()));
            ranks.add(new ArrayList<>(rank));
        }
        List<Arrow> arrows = new ArrayList<>();
        for (Arrow arrow : graph.arrows()) {
            String from = arrow.from();
            for (int rank = rankOf.getOrDefault(arrow.from(), 0) + 1;
                    rank < rankOf.getOrDefault(arrow.to(), 0);
                    rank++) {
                String passage = MARK + arrow.from() + " to " + arrow.to() + " at " + rank;
                ranks.get(rank).add(new Box(passage, List.of(""), Look.PLAIN));
                arrows.add(new Arrow(from, passage, ""));
                from = passage;
            }
            arrows.add(new Arrow(from, arrow.to(), arrow.text()));
        }
        return new Graph(graph.title(), graph.description(), graph.direction(), ranks, arrows);
    }
}
