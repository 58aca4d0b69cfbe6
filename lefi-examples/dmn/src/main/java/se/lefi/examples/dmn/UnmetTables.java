package se.lefi.examples.dmn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import se.lefi.examples.dmn.Table.Column;
import se.lefi.examples.dmn.Table.Output;
import se.lefi.examples.dmn.Table.Row;
import se.lefi.law.LegalBasis;
import se.lefi.rules.Rule;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/** The requirement table: a decision for each requirement, whether it is unmet, and one for all that is. */
final class UnmetTables {
    static final String NAME = "unmet";

    private UnmetTables() {}

    static List<Node> of(Export export) {
        List<Node> nodes = new ArrayList<>();
        export.requirements().forEach(requirement -> nodes.add(table(requirement, export)));
        List<String> codes = Stream.concat(
                        Stream.of(RuleStatusTable.NAME), nodes.stream().map(Node::name))
                .toList();
        nodes.add(new Formula(
                NAME,
                export.words("vad som saknas", "what is missing"),
                export.words(
                        "Allt som står i vägen, i den ordning det prövas.",
                        "Everything that stands in the way, in the order in which it is checked."),
                codes,
                "[" + String.join(", ", codes) + "][item != null and item != " + Feel.text(Status.RULE_APPLIES.name())
                        + "]"));
        return nodes;
    }

    private static Table table(Requirement requirement, Export export) {
        String status = Export.nameOf(requirement);
        String name = "unmet" + Character.toUpperCase(status.charAt(0)) + status.substring(1);
        return new Table(
                name,
                export.words("saknas: ", "missing: ") + export.words(requirement.text()),
                export.words(
                                "Koden, där regeln kräver detta och det saknas. En status som inte är någon av koderna räknas som om inget"
                                        + " fanns. Åtgärd: ",
                                "The code, where the rule asks for this and it is missing. A status that is none of the codes counts as if"
                                        + " there were nothing. Remedy: ")
                        + export.words(requirement.remedy().text()),
                HitPolicy.FIRST,
                List.of(
                        Column.of(status, export.words(requirement.text())),
                        Column.of(RuleTable.NAME, export.words("regel", "rule"))),
                List.of(new Output(name, export.words("kod", "code"))),
                inOrder(requirement)
                        .flatMap(one -> rows(one, test(requirement, one), export))
                        .toList());
    }

    /** The met status first and that there is nothing last: so whatever is none of the codes is not met. */
    private static Stream<Status> inOrder(Requirement requirement) {
        return requirement.statuses().stream()
                .sorted(Comparator.comparing(Status::isMet)
                        .thenComparing(status -> requirement.position(status) > 0)
                        .reversed());
    }

    private static String test(Requirement requirement, Status status) {
        return requirement.position(status) > 0 ? Feel.text(status.name()) : Feel.ANY;
    }

    /** A row for each basis that rules have for asking. */
    private static Stream<Row> rows(Status status, String test, Export export) {
        Map<LegalBasis, Set<String>> asking = new LinkedHashMap<>();
        for (Rule rule : export.rules()) {
            rule.conditions()
                    .basisOf(status)
                    .ifPresent(basis -> asking.computeIfAbsent(basis, key -> new LinkedHashSet<>())
                            .add(rule.id()));
        }
        return asking.entrySet().stream()
                .map(basis -> new Row(
                        List.of(test, Feel.anyOf(basis.getValue())),
                        List.of(status.isMet() ? "null" : Feel.text(status.name())),
                        export.words(status.text()) + " " + export.words("Krävs: ", "Asked for by: ")
                                + export.cited(basis.getKey())));
    }
}
