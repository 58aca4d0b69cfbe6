package se.lefi.examples.cli.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import se.lefi.rules.Decision;

/** Answers as lines of CSV. An engine shares its decisions, so what a line says of one is kept, for so many of them. */
final class CsvDecisions {
    private static final int KEPT = 1 << 12;

    private final CsvLines lines;
    private final Map<Decision, List<String>> kept = new IdentityHashMap<>();
    private final List<String> invalid = cells(DecisionRow.invalid(""));

    CsvDecisions(CsvLines lines) throws IOException {
        this.lines = lines;
        lines.print(DecisionRow.COLUMNS);
    }

    void print(DecisionRow row) throws IOException {
        List<String> cells = new ArrayList<>(DecisionRow.COLUMNS.size());
        cells.add(row.requestId());
        cells.addAll(row.decision().map(decision -> kept(decision, row)).orElse(invalid));
        lines.print(cells);
    }

    private List<String> kept(Decision decision, DecisionRow row) {
        if (kept.size() == KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(decision, made -> cells(row));
    }

    private static List<String> cells(DecisionRow row) {
        return CsvLines.texts(row.answer(), ";");
    }
}
