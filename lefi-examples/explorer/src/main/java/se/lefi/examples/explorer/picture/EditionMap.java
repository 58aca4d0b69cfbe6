package se.lefi.examples.explorer.picture;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.examples.explorer.picture.Graph.Arrow;
import se.lefi.examples.explorer.picture.Graph.Box;
import se.lefi.examples.explorer.picture.Graph.Direction;
import se.lefi.examples.explorer.picture.Graph.Look;
import se.lefi.law.LegalBasis;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.explain.WireForm.Basis;

/** The map of an edition on a day: who may have data, what for, on which ground and by which basis of the medium. */
final class EditionMap {
    private final Locale locale;
    private final Map<String, Box> recipients = new LinkedHashMap<>();
    private final Map<String, Box> purposes = new LinkedHashMap<>();
    private final Map<String, Box> grounds = new LinkedHashMap<>();
    private final Set<Arrow> arrows = new LinkedHashSet<>();

    private EditionMap(Locale locale) {
        this.locale = locale;
    }

    /** {@return the map} Its every way from left to right is a rule: a purpose that has two grounds is two boxes. */
    static Graph of(RuleBook book, LocalDate day, Locale locale) {
        EditionMap map = new EditionMap(locale);
        List<Rule> rules = book.rules().stream()
                .filter(rule -> rule.inForce().contains(day))
                .toList();
        rules.forEach(map::add);
        boolean dated = rules.size() < book.rules().size();
        String title = book.title().in(locale) + (dated ? ", " + day : "");
        String description = rules.stream()
                .map(rule -> String.join(
                        "; ",
                        rule.recipients().in(locale),
                        rule.purpose().in(locale),
                        map.cited(rule.ground()),
                        map.medium(rule)))
                .collect(Collectors.joining(". ", "", "."));
        return new Graph(
                title,
                description,
                Direction.RIGHT,
                Stream.of(map.recipients, map.purposes, map.grounds)
                        .map(column -> List.copyOf(column.values()))
                        .toList(),
                List.copyOf(map.arrows));
    }

    private void add(Rule rule) {
        String recipient = rule.recipients().in(locale);
        String ground = cited(rule.ground()) + "|" + medium(rule);
        String purpose = rule.purpose().code() + "|" + ground;
        recipients.putIfAbsent(recipient, new Box(recipient, List.of(recipient), Look.PLAIN));
        purposes.putIfAbsent(purpose, new Box(purpose, List.of(rule.purpose().in(locale)), Look.PLAIN));
        grounds.putIfAbsent(ground, new Box(ground, List.of(cited(rule.ground()), medium(rule)), Look.PLAIN));
        arrows.add(new Arrow(recipient, purpose, ""));
        arrows.add(new Arrow(purpose, ground, ""));
    }

    private String medium(Rule rule) {
        return rule.mediumKind().text().in(locale) + ": " + cited(rule.mediumBasis());
    }

    private String cited(LegalBasis basis) {
        return Basis.of(basis, locale).text();
    }
}
