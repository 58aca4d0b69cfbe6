package se.lefi.examples.explorer.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.lefi.examples.explorer.picture.Graph.Arrow;
import se.lefi.examples.explorer.picture.Graph.Box;

/** Orders the boxes of a graph's ranks so that few arrows cross: each box between those it is joined to, then moved as long as that helps. */
final class Ranks {
    private static final int SWEEPS = 4;

    private final List<List<Box>> ranks = new ArrayList<>();
    private final List<Arrow> arrows;
    private final Map<String, int[]> places = new HashMap<>();

    private Ranks(Graph graph) {
        graph.ranks().forEach(rank -> ranks.add(new ArrayList<>(rank)));
        this.arrows = graph.arrows();
        for (int c = 0; c < ranks.size(); c++) {
            number(c);
        }
    }

    static Graph ordered(Graph graph) {
        Ranks best = new Ranks(graph);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            best.sweep();
        }
        best.improve();
        return new Graph(graph.title(), graph.description(), graph.direction(), best.ranks, graph.arrows());
    }

    /** How many pairs of arrows cross, of those between neighbouring ranks. */
    static int crossings(Graph graph) {
        return new Ranks(graph).crossings();
    }

    /** Every rank after the one before it, and back. */
    private void sweep() {
        for (int rank = 1; rank < ranks.size(); rank++) {
            sort(rank, rank - 1);
        }
        for (int rank = ranks.size() - 2; rank >= 0; rank--) {
            sort(rank, rank + 1);
        }
    }

    private void sort(int rank, int by) {
        Map<String, Double> middles = new HashMap<>();
        for (Box box : ranks.get(rank)) {
            middles.put(
                    box.id(),
                    arrows.stream()
                            .filter(arrow ->
                                    arrow.from().equals(box.id()) || arrow.to().equals(box.id()))
                            .map(arrow -> place(arrow.from().equals(box.id()) ? arrow.to() : arrow.from()))
                            .filter(place -> place[0] == by)
                            .mapToInt(place -> place[1])
                            .average()
                            .orElse(place(box.id())[1]));
        }
        ranks.get(rank).sort(Comparator.comparingDouble(box -> middles.getOrDefault(box.id(), 0.0)));
        number(rank);
    }

    private void improve() {
        boolean better = true;
        while (better) {
            better = false;
            for (int c = 0; c < ranks.size(); c++) {
                for (int from = 0; from < ranks.get(c).size(); from++) {
                    for (int to = 0; to < ranks.get(c).size(); to++) {
                        better |= from != to && moved(c, from, to);
                    }
                }
            }
        }
    }

    /** Puts a box in another place, and back where that does not help. */
    private boolean moved(int rank, int from, int to) {
        int before = crossings();
        move(rank, from, to);
        if (crossings() < before) {
            return true;
        }
        move(rank, to, from);
        return false;
    }

    private void move(int rank, int from, int to) {
        List<Box> boxes = ranks.get(rank);
        boxes.add(to, boxes.remove(from));
        number(rank);
    }

    private int[] place(String id) {
        return Objects.requireNonNull(places.get(id), id);
    }

    private void number(int rank) {
        for (int i = 0; i < ranks.get(rank).size(); i++) {
            places.put(ranks.get(rank).get(i).id(), new int[] {rank, i});
        }
    }

    private int crossings() {
        int crossings = 0;
        for (int i = 0; i < arrows.size(); i++) {
            for (int j = 0; j < i; j++) {
                crossings += cross(arrows.get(i), arrows.get(j)) ? 1 : 0;
            }
        }
        return crossings;
    }

    private boolean cross(Arrow one, Arrow other) {
        int[] from = place(one.from());
        int[] to = place(one.to());
        int[] otherFrom = place(other.from());
        int[] otherTo = place(other.to());
        return from[0] == otherFrom[0]
                && to[0] == otherTo[0]
                && Integer.signum(from[1] - otherFrom[1]) * Integer.signum(to[1] - otherTo[1]) < 0;
    }
}
