package se.lefi.examples.dmn;

import java.util.List;
import org.camunda.bpm.model.dmn.HitPolicy;

/**
 * A decision table.
 *
 * @param name of the decision, and of its variable
 * @param label in words
 * @param description what it decides
 * @param hitPolicy which of the rows that match count
 * @param inputs its columns of tests
 * @param outputs the names of its columns of results
 * @param rows its rows
 */
record Table(
        String name,
        String label,
        String description,
        HitPolicy hitPolicy,
        List<Column> inputs,
        List<Output> outputs,
        List<Row> rows)
        implements Node {
    Table {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
    }

    @Override
    public List<String> sources() {
        return inputs.stream().map(Column::source).distinct().toList();
    }

    /**
     * A column of tests.
     *
     * @param source the input or decision that it is about
     * @param expression in FEEL
     * @param label in words
     */
    record Column(String source, String expression, String label) {
        static Column of(String source, String label) {
            return new Column(source, source, label);
        }
    }

    /**
     * A column of results.
     *
     * @param name of the variable
     * @param label in words
     */
    record Output(String name, String label) {}

    /**
     * A row.
     *
     * @param tests in FEEL, one for each column of tests
     * @param results in FEEL, one for each column of results
     * @param annotation what the law says, in words
     */
    record Row(List<String> tests, List<String> results, String annotation) {
        Row {
            tests = List.copyOf(tests);
            results = List.copyOf(results);
        }
    }
}
