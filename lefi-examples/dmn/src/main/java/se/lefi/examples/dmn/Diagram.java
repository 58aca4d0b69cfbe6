package se.lefi.examples.dmn;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.camunda.bpm.model.xml.instance.DomElement;

/** Where the graph's nodes stand when a modeller draws it: inputs below, each decision above what it needs, remarks beside. */
final class Diagram {
    private static final String DMNDI = "https://www.omg.org/spec/DMN/20191111/DMNDI/";
    private static final String DC = "http://www.omg.org/spec/DMN/20180521/DC/";
    private static final String DI = "http://www.omg.org/spec/DMN/20180521/DI/";

    private static final int WIDTH = 180;
    private static final int HEIGHT = 60;
    private static final int ACROSS = WIDTH + 30;
    private static final int DOWN = HEIGHT + 70;
    private static final int REMARK_WIDTH = 700;
    private static final int REMARK_LINE = 16;

    private final Graph graph;
    private final List<String> remarks;
    private final Map<String, Box> boxes = new LinkedHashMap<>();

    Diagram(Graph graph, List<String> remarks) {
        this.graph = graph;
        this.remarks = remarks;
        place();
    }

    private record Box(int x, int y, int width, int height) {
        int middle() {
            return x + width / 2;
        }
    }

    /** {@return the id of the arrow from an input or decision to a decision} */
    static String requirement(String source, String decision) {
        return source + "-for-" + decision;
    }

    private void place() {
        Map<String, Integer> levels = new HashMap<>();
        graph.decisions()
                .forEach(decision -> levels.put(
                        decision.name(),
                        1
                                + decision.sources().stream()
                                        .mapToInt(source -> levels.getOrDefault(source, 0))
                                        .max()
                                        .orElse(0)));
        int bottom = levels.values().stream().mapToInt(level -> level).max().orElse(0) * DOWN;
        graph.inputs().forEach(input -> boxes.put(input.name(), node((1 + boxes.size()) * ACROSS, bottom)));
        graph.decisions().forEach(decision -> {
            int level = levels.getOrDefault(decision.name(), 0);
            boxes.put(decision.name(), node(across(decision, level), bottom - level * DOWN));
        });
        int right = (graph.inputs().size() + 2) * ACROSS;
        int top = 0;
        for (int i = 0; i < remarks.size(); i++) {
            int height = lines(graph.remarks().get(i)) * REMARK_LINE + 20;
            boxes.put(remarks.get(i), new Box(right, top, REMARK_WIDTH, height));
            top += height + 20;
        }
    }

    /** So that no arrow runs through a decision: above the first source, or to the left of the middle of several inputs. */
    private int across(Node decision, int level) {
        List<String> inputs = decision.sources().stream()
                .filter(source ->
                        graph.inputs().stream().anyMatch(input -> input.name().equals(source)))
                .toList();
        return switch (inputs.size()) {
            case 0 -> middle(decision.sources());
            case 1 -> box(decision.sources().get(0)).x();
            default -> Math.max(0, middle(inputs) - ACROSS * 7 / 2 + level * ACROSS);
        };
    }

    private int middle(List<String> sources) {
        return (int)
                sources.stream().mapToInt(source -> box(source).x()).average().orElse(0);
    }

    private Box box(String name) {
        return Objects.requireNonNull(boxes.get(name), name);
    }

    private static Box node(int x, int y) {
        return new Box(x, y, WIDTH, HEIGHT);
    }

    private static int lines(String text) {
        return text.lines().mapToInt(line -> 1 + line.length() / 100).sum();
    }

    void addTo(DomElement definitions, DomDocument document) {
        definitions.registerNamespace("dmndi", DMNDI);
        definitions.registerNamespace("dc", DC);
        definitions.registerNamespace("di", DI);
        DomElement root = document.createElement(DMNDI, "DMNDI");
        definitions.appendChild(root);
        DomElement diagram = child(root, DMNDI, "DMNDiagram", Map.of("id", "diagram"));
        boxes.forEach((id, box) -> {
            DomElement shape = child(diagram, DMNDI, "DMNShape", Map.of("id", id + "-shape", "dmnElementRef", id));
            child(
                    shape,
                    DC,
                    "Bounds",
                    Map.of(
                            "x", "" + box.x(),
                            "y", "" + box.y(),
                            "width", "" + box.width(),
                            "height", "" + box.height()));
        });
        for (Node decision : graph.decisions()) {
            for (String source : decision.sources()) {
                String id = requirement(source, decision.name());
                DomElement edge = child(diagram, DMNDI, "DMNEdge", Map.of("id", id + "-edge", "dmnElementRef", id));
                Box from = box(source);
                Box to = box(decision.name());
                waypoint(edge, from.middle(), from.y());
                waypoint(edge, to.middle(), to.y() + to.height());
            }
        }
    }

    private static void waypoint(DomElement edge, int x, int y) {
        child(edge, DI, "waypoint", Map.of("x", "" + x, "y", "" + y));
    }

    private static DomElement child(DomElement parent, String namespace, String name, Map<String, String> attributes) {
        DomElement child = parent.getDocument().createElement(namespace, name);
        attributes.forEach(child::setAttribute);
        parent.appendChild(child);
        return child;
    }
}
