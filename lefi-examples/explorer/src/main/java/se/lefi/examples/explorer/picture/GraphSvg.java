package se.lefi.examples.explorer.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import se.lefi.examples.explorer.picture.Graph.Arrow;
import se.lefi.examples.explorer.picture.Graph.Box;
import se.lefi.examples.explorer.picture.Graph.Direction;

/** Draws a graph: rank after rank, the boxes of each around the middle. */
final class GraphSvg {
    private static final int MARGIN = 20;
    private static final int HEAD = 50;
    private static final int WIDTH = 270;
    private static final int GAP = 16;
    private static final int LINE = 17;

    /** So many fit into a box at 13 px, the wide ones among them too. */
    private static final int CHARACTERS = 34;

    private final Graph graph;
    private final boolean down;
    private final int between;
    private final Map<String, Place> places = new HashMap<>();

    private record Place(int x, int y, int height) {
        int middle() {
            return y + height / 2;
        }
    }

    private GraphSvg(Graph graph) {
        this.graph = graph;
        this.down = graph.direction() == Direction.DOWN;
        this.between = down ? 44 : 80;
    }

    static String of(Graph graph) {
        return new GraphSvg(Ranks.ordered(Passages.of(graph))).draw();
    }

    private String draw() {
        int across = graph.ranks().stream().mapToInt(this::across).max().orElse(0);
        int along = 0;
        for (List<Box> rank : graph.ranks()) {
            int offset = (across - across(rank)) / 2;
            for (Box box : rank) {
                places.put(
                        box.id(),
                        down
                                ? new Place(MARGIN + offset, HEAD + along, height(box))
                                : new Place(MARGIN + along, HEAD + offset, height(box)));
                offset += (down ? WIDTH : height(box)) + GAP;
            }
            along += (down ? rank.stream().mapToInt(GraphSvg::height).max().orElse(0) : WIDTH) + between;
        }
        along -= between;
        return Svg.of(
                2 * MARGIN + (down ? across : along),
                HEAD + MARGIN + (down ? along : across),
                graph.title(),
                graph.description(),
                this::draw);
    }

    private void draw(Svg svg) throws XMLStreamException {
        svg.text("head", MARGIN, 28, graph.title());
        for (Arrow arrow : graph.arrows()) {
            Place from = place(arrow.from());
            Place to = place(arrow.to());
            boolean ends = !Passages.isOne(arrow.to());
            if (down) {
                svg.arrowDown(from.x() + WIDTH / 2, from.y() + from.height(), to.x() + WIDTH / 2, to.y(), ends);
            } else {
                svg.arrow(from.x() + WIDTH, from.middle(), to.x(), to.middle(), ends);
            }
        }
        for (List<Box> rank : graph.ranks()) {
            for (Box box : rank) {
                draw(svg, box, place(box.id()));
            }
        }
    }

    private void draw(Svg svg, Box box, Place place) throws XMLStreamException {
        if (Passages.isOne(box.id())) {
            if (down) {
                svg.line(place.x() + WIDTH / 2, place.y(), 0, place.height());
            } else {
                svg.line(place.x(), place.middle(), WIDTH, 0);
            }
            return;
        }
        svg.box(box.look().name().toLowerCase(Locale.ROOT), place.x(), place.y(), WIDTH, place.height());
        int y = place.y() + LINE + 3;
        for (String line : Wrapped.lines(box.text(), CHARACTERS)) {
            svg.text("in", place.x() + 10, y, line);
            y += LINE;
        }
    }

    private Place place(String id) {
        return Objects.requireNonNull(places.get(id), id);
    }

    private int across(List<Box> rank) {
        return rank.stream().mapToInt(box -> (down ? WIDTH : height(box)) + GAP).sum() - GAP;
    }

    private static int height(Box box) {
        return Wrapped.lines(box.text(), CHARACTERS).size() * LINE + 14;
    }
}
