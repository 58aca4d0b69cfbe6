package se.lefi.examples.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.DisclosureEngine;

/** Decides requests and prints the answers one at a time, in the order they come; the header, if the format has one, when it is made. */
public interface DecisionPrinter {

    /** Prints one row: the answer, or in its place that it is invalid. */
    void print(String requestId, Optional<DisclosureRequest> request) throws IOException;

    /** {@return a printer on a writer that the caller closes} */
    static DecisionPrinter of(DisclosureEngine engine, OutputStyle style, Writer out) throws IOException {
        return switch (style.format()) {
            case TABLE -> {
                TableDecisions table = new TableDecisions(style, out);
                yield (requestId, request) -> table.print(DecisionRow.of(requestId, request, engine));
            }
            case CSV -> {
                CsvDecisions csv = new CsvDecisions(new CsvLines(out, style.raw()));
                yield (requestId, request) -> csv.print(DecisionRow.of(requestId, request, engine));
            }
            case JSON -> {
                JsonLines lines = new JsonLines(out);
                yield (requestId, request) ->
                        lines.print(request.map(valid -> JsonAnswer.of(requestId, engine.assess(valid), style.locale()))
                                .orElseGet(() -> JsonAnswer.invalid(requestId)));
            }
        };
    }
}
