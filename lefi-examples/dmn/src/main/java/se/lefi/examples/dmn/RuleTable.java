package se.lefi.examples.dmn;

import static se.lefi.examples.dmn.Export.DAY;
import static se.lefi.examples.dmn.Export.FUNCTION;
import static se.lefi.examples.dmn.Export.KIND;
import static se.lefi.examples.dmn.Export.PURPOSE;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.HitPolicy;
import se.lefi.examples.dmn.Table.Column;
import se.lefi.examples.dmn.Table.Output;
import se.lefi.examples.dmn.Table.Row;
import se.lefi.rules.Rule;
import se.lefi.rules.facts.Requirement;

/** The law table: recipient, purpose and day pick one rule at most. */
final class RuleTable {
    static final String NAME = "rule";

    private RuleTable() {}

    static Table of(Export export) {
        return new Table(
                NAME,
                export.words("regel", "rule"),
                export.words(
                        "Den enda regel som gäller för mottagare, ändamål och dag; ingen, där ingen gäller.",
                        "The one rule that applies to recipient, purpose and day; none, where none does."),
                HitPolicy.UNIQUE,
                columns(export),
                List.of(new Output(NAME, export.words("regel", "rule"))),
                export.rules().stream().map(rule -> row(rule, export)).toList());
    }

    /** The purpose first: it tells most rules apart. */
    static List<Column> columns(Export export) {
        return List.of(
                Column.of(PURPOSE, export.words("ändamål", "purpose")),
                Column.of(KIND, export.words("slag av mottagare", "kind of recipient")),
                Column.of(FUNCTION, export.words("myndighetens funktion", "function of the authority")),
                Column.of(DAY, export.words("beslutsdag", "decision date")));
    }

    private static Row row(Rule rule, Export export) {
        Set<String> functions = Export.functions(rule);
        return new Row(
                List.of(
                        Feel.text(rule.purpose().code()),
                        Feel.anyOf(Export.kinds(rule)),
                        functions.isEmpty() ? Feel.ANY : Feel.anyOf(functions),
                        Feel.within(export.days(rule))),
                List.of(Feel.text(rule.id())),
                export.legs(rule) + "\n" + export.words("Kräver: ", "Asks for: ")
                        + rule.conditions().requirements().stream()
                                .map(requirement -> asked(requirement, rule, export))
                                .collect(Collectors.joining("; ")));
    }

    private static String asked(Requirement requirement, Rule rule, Export export) {
        return export.words(requirement.text()) + " (" + requirement.asked(rule.conditions()) + ")";
    }
}
