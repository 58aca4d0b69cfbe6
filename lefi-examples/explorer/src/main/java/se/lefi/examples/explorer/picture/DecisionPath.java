package se.lefi.examples.explorer.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lefi.Bilingual;
import se.lefi.examples.explorer.picture.Graph.Arrow;
import se.lefi.examples.explorer.picture.Graph.Box;
import se.lefi.examples.explorer.picture.Graph.Direction;
import se.lefi.examples.explorer.picture.Graph.Look;
import se.lefi.rules.explain.WireForm;
import se.lefi.rules.explain.WireForm.Coded;
import se.lefi.rules.explain.WireForm.Fact;
import se.lefi.rules.explain.WireForm.Unmet;

/** The path of one decision: who asked what for, the ground that was examined, how each requirement stands, and the answer. */
final class DecisionPath {
    private DecisionPath() {}

    /** {@return the path of a decision that came with its assessment} */
    static Graph of(WireForm form, Locale locale) {
        Box asked = new Box("asked", asked(form), Look.PLAIN);
        List<Box> law = new ArrayList<>();
        if (form.examined() != null) {
            law.add(new Box("law", List.of(form.examined().text()), Look.PLAIN));
        }
        List<Box> facts = form.facts().isEmpty()
                ? form.unmet().stream().map(DecisionPath::unmet).toList()
                : form.facts().stream().map(fact -> fact(fact, form)).toList();
        boolean permitted = form.refusal() == null;
        Box answer = new Box("answer", List.of(form.explanation().get(0)), permitted ? Look.MET : Look.UNMET);

        List<Arrow> arrows = new ArrayList<>();
        law.forEach(box -> arrows.add(new Arrow("asked", box.id(), "")));
        String before = law.isEmpty() ? "asked" : "law";
        for (Box fact : facts) {
            arrows.add(new Arrow(before, fact.id(), ""));
            arrows.add(new Arrow(fact.id(), "answer", ""));
        }
        return new Graph(
                new Bilingual("Hur en begäran avgörs", "How a request is decided").in(locale),
                String.join(" ", form.explanation()),
                Direction.RIGHT,
                Stream.of(List.of(asked), law, facts, List.of(answer))
                        .filter(column -> !column.isEmpty())
                        .toList(),
                arrows);
    }

    private static List<String> asked(WireForm form) {
        List<String> asked = new ArrayList<>();
        for (@Nullable Coded part : new @Nullable Coded[] {form.recipient(), form.function(), form.purpose()}) {
            if (part != null) {
                asked.add(part.text());
            }
        }
        return asked;
    }

    private static Box fact(Fact fact, WireForm form) {
        boolean unmet = form.unmet().stream()
                .anyMatch(part -> part.code().equals(fact.status().code()));
        return new Box(fact.requirement().code(), List.of(fact.status().text()), unmet ? Look.UNMET : Look.MET);
    }

    private static Box unmet(Unmet unmet) {
        return new Box(unmet.code(), List.of(unmet.text()), Look.UNMET);
    }
}
