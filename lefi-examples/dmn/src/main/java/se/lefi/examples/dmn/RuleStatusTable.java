package se.lefi.examples.dmn;

import static se.lefi.rules.facts.Status.DATE_NOT_COVERED;
import static se.lefi.rules.facts.Status.FUNCTION_NOT_STATED;
import static se.lefi.rules.facts.Status.LEGAL_BASIS_NOT_IN_FORCE;
import static se.lefi.rules.facts.Status.PURPOSE_NOT_AVAILABLE;
import static se.lefi.rules.facts.Status.RECIPIENT_NOT_ELIGIBLE;
import static se.lefi.rules.facts.Status.RULE_APPLIES;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import se.lefi.examples.dmn.Table.Column;
import se.lefi.examples.dmn.Table.Output;
import se.lefi.examples.dmn.Table.Row;
import se.lefi.rules.Rule;
import se.lefi.rules.facts.Status;

/** Whether a rule applies, or why none does: the first that fits, as MEANING has it. */
final class RuleStatusTable {
    static final String NAME = "ruleStatus";

    private final Export export;
    private final List<Row> rows = new ArrayList<>();

    private RuleStatusTable(Export export) {
        this.export = export;
    }

    static Table of(Export export) {
        return new RuleStatusTable(export).table();
    }

    private Table table() {
        add(
                DATE_NOT_COVERED,
                Feel.ANY,
                Feel.ANY,
                Feel.ANY,
                Feel.ANY,
                Feel.outside(export.book().coverage()));
        add(RULE_APPLIES, Feel.PRESENT, Feel.ANY, Feel.ANY, Feel.ANY, Feel.ANY);
        // Rules that no one is under on any covered day still tell recipients and purposes apart.
        List<Rule> rules = export.book().rules().stream()
                .filter(rule -> !rule.recipients().types().isEmpty())
                .toList();
        for (Rule rule : rules) {
            if (!rule.recipients().functions().isEmpty()
                    && rule.inForce().overlaps(export.book().coverage())) {
                add(FUNCTION_NOT_STATED, "null", purpose(rule), kinds(rule), "null", Feel.within(export.days(rule)));
            }
        }
        for (Rule rule : rules) {
            add(LEGAL_BASIS_NOT_IN_FORCE, "null", purpose(rule), kinds(rule), functionsIfStated(rule), Feel.ANY);
        }
        for (Rule rule : rules) {
            add(PURPOSE_NOT_AVAILABLE, "null", Feel.ANY, kinds(rule), functionsIfStated(rule), Feel.ANY);
        }
        add(RECIPIENT_NOT_ELIGIBLE, "null", Feel.ANY, Feel.ANY, Feel.ANY, Feel.ANY);
        return new Table(
                NAME,
                export.words("finns en regel?", "is there a rule?"),
                export.words(
                        "Om en regel gäller, eller varför ingen gör det: den första rad som passar.",
                        "Whether a rule applies, or why none does: the first row that fits."),
                HitPolicy.FIRST,
                Stream.concat(
                                Stream.of(Column.of(RuleTable.NAME, export.words("regel", "rule"))),
                                RuleTable.columns(export).stream())
                        .toList(),
                List.of(new Output(NAME, export.words("kod", "code"))),
                rows.stream().distinct().toList());
    }

    private void add(Status status, String... tests) {
        rows.add(new Row(List.of(tests), List.of(Feel.text(status.name())), export.words(status.text())));
    }

    private static String purpose(Rule rule) {
        return Feel.text(rule.purpose().code());
    }

    private static String kinds(Rule rule) {
        return Feel.anyOf(Export.kinds(rule));
    }

    /** An authority that does not state its function may be of any. */
    private static String functionsIfStated(Rule rule) {
        Set<String> functions = Export.functions(rule);
        return functions.isEmpty() ? Feel.ANY : Feel.anyOfOrNone(functions);
    }
}
