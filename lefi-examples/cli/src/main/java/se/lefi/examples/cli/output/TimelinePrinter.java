package se.lefi.examples.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lefi.examples.cli.input.TerminalText;
import se.lefi.rules.analysis.Timeline;
import se.lefi.rules.analysis.Timeline.Segment;

/** Prints timelines, a segment of days a row, in the order they come. */
public final class TimelinePrinter {
    private static final List<String> COLUMNS = columns();
    private static final List<String> TABLE_COLUMNS =
            List.of("request_id", "from", "end", "outcome", "ground", "medium_basis", "unmet / disclosable", "notes");
    private static final int[] WIDTHS = {10, 10, 10, 18, 16, 16, 29, 30};

    private final Format format;
    private final TextColumns table;
    private final CsvLines csv;
    private final JsonLines json;

    private TimelinePrinter(Format format, Writer out) {
        this.format = format;
        this.table = new TextColumns(out, WIDTHS);
        this.csv = new CsvLines(out);
        this.json = new JsonLines(out);
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(DecisionRow.COLUMNS);
        columns.addAll(1, List.of("from", "end"));
        return List.copyOf(columns);
    }

    /** {@return a printer of the format, on a writer that the caller closes; the header, if it has one, is printed} */
    public static TimelinePrinter of(Format format, Writer out) throws IOException {
        TimelinePrinter printer = new TimelinePrinter(format, out);
        if (format == Format.CSV) {
            printer.csv.print(COLUMNS);
        } else if (format == Format.TABLE) {
            printer.table.row(TABLE_COLUMNS);
            printer.table.rule();
        }
        return printer;
    }

    /** Prints a request's timeline. */
    public void print(String requestId, Timeline timeline) throws IOException {
        for (Segment segment : timeline.segments()) {
            DecisionRow answer = new DecisionRow(requestId, Optional.empty(), Optional.of(segment.decision()));
            row(answer, segment.from().toString(), segment.end().toString());
        }
    }

    /** Prints that a row is invalid, in its place. */
    public void invalid(String requestId) throws IOException {
        row(DecisionRow.invalid(requestId), null, null);
    }

    private void row(DecisionRow answer, @Nullable String from, @Nullable String end) throws IOException {
        List<@Nullable Object> values = new ArrayList<>(answer.values());
        values.add(1, from);
        values.add(2, end);
        switch (format) {
            case JSON -> json.print(COLUMNS, values);
            case CSV -> csv.print(CsvLines.texts(values, ";"));
            case TABLE -> table.row(inTable(answer, CsvLines.texts(values, "\n")));
        }
    }

    /** Which kind of refusal, or what is not in force, stands with the outcome; nothing is unmet of a permission. */
    private static List<String> inTable(DecisionRow answer, List<String> texts) {
        String notInForce = text("not_in_force", texts);
        String outcome = text("outcome", texts)
                + answer.refusal().map(refusal -> "\n" + refusal).orElse("")
                + (notInForce.isEmpty() ? "" : "\nnot in force:\n" + notInForce);
        return List.of(
                TerminalText.safely(answer.requestId()),
                text("from", texts),
                text("end", texts),
                outcome,
                text("ground", texts),
                text("medium_basis", texts),
                text("unmet", texts) + text("disclosable", texts),
                text("notes", texts));
    }

    private static String text(String column, List<String> texts) {
        return texts.get(COLUMNS.indexOf(column));
    }
}
