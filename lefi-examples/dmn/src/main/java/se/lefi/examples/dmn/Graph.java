package se.lefi.examples.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.lefi.rules.RuleBook;

/**
 * A decision requirements graph: all that is written into the file.
 *
 * @param id of the edition
 * @param version of the edition
 * @param description what it is, and what it leaves out
 * @param inputs what the caller hands in
 * @param decisions the decisions; none needs a later one
 * @param remarks what a reader of the diagram should see beside it
 */
record Graph(
        String id,
        String version,
        String description,
        List<InputData> inputs,
        List<Node> decisions,
        List<String> remarks) {
    Graph {
        inputs = List.copyOf(inputs);
        decisions = List.copyOf(decisions);
        remarks = List.copyOf(remarks);
    }

    /** {@return the graph of a book, with words in Swedish or English} */
    static Graph of(RuleBook book, Locale locale) {
        Export export = new Export(book, locale);
        Remarks remarks = new Remarks(export);
        return new Graph(
                book.id(),
                book.version(),
                remarks.edition() + "\n\n" + remarks.notExpressed(),
                Inputs.of(export),
                nodes(export),
                Stream.of(remarks.notExpressed(), remarks.leftOut(), remarks.notes())
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private static List<Node> nodes(Export export) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(RuleTable.of(export));
        nodes.add(RuleStatusTable.of(export));
        nodes.addAll(UnmetTables.of(export));
        nodes.add(AnswerTable.of(export));
        return nodes;
    }
}
