package se.lefi.examples.cli.output;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lefi.rules.Decision;
import se.lefi.rules.DecisionCodes;

/** Answers as lines of CSV. An engine shares its decisions, so what a line says of one is kept, of the first so many. */
final class CsvDecisions {
    static final int KEPT = 1 << 12;

    private final CsvLines lines;
    final IdentityHashMap<Decision, String> kept = new IdentityHashMap<>();
    private final String invalid;

    CsvDecisions(CsvLines lines) throws IOException {
        this.lines = lines;
        this.invalid = text(DecisionRow.NO_ANSWER);
        lines.print(DecisionRow.COLUMNS);
    }

    void print(DecisionRow row) throws IOException {
        Decision decision = row.decision().orElse(null);
        lines.print(row.requestId(), decision == null ? invalid : text(decision));
    }

    private String text(Decision decision) throws IOException {
        String text = kept.get(decision);
        if (text == null) {
            text = text(DecisionRow.answer(DecisionCodes.of(decision)));
            if (kept.size() < KEPT) {
                kept.put(decision, text);
            }
        }
        return text;
    }

    private String text(List<@Nullable Object> answer) throws IOException {
        return lines.rest(CsvLines.texts(answer, ";"));
    }
}
