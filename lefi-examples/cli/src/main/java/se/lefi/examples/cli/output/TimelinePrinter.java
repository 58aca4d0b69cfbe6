package se.lefi.examples.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lefi.examples.cli.input.TerminalText;
import se.lefi.rules.analysis.Timeline;
import se.lefi.rules.analysis.Timeline.Segment;

/** Prints timelines, a segment of days a row, in the order they come. */
public final class TimelinePrinter {
    private static final List<String> COLUMNS =
            List.of("request_id", "from", "end", "outcome", "refusal", "ground", "medium_basis", "unmet", "notes");
    private static final int[] WIDTHS = {10, 10, 10, 9, 18, 18, 18, 26, 26};

    private final Format format;
    private final TextColumns columns;
    private final CsvLines csv;
    private final JsonLines json;

    private TimelinePrinter(Format format, Writer out) {
        this.format = format;
        this.columns = new TextColumns(out, WIDTHS);
        this.csv = new CsvLines(out);
        this.json = new JsonLines(out);
    }

    /** {@return a printer of the format, on a writer that the caller closes; the header, if it has one, is printed} */
    public static TimelinePrinter of(Format format, Writer out) throws IOException {
        TimelinePrinter printer = new TimelinePrinter(format, out);
        if (format == Format.CSV) {
            printer.csv.print(COLUMNS);
        } else if (format == Format.TABLE) {
            printer.columns.row(COLUMNS);
            printer.columns.rule();
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
        List<@Nullable Object> values = Arrays.asList(
                format == Format.TABLE ? TerminalText.safely(answer.requestId()) : answer.requestId(),
                from,
                end,
                answer.outcome(),
                answer.refusal().orElse(null),
                answer.ground(),
                answer.mediumBasis(),
                answer.unmet(),
                answer.notes());
        switch (format) {
            case JSON -> json.print(COLUMNS, values);
            case CSV -> csv.print(CsvLines.texts(values, ";"));
            case TABLE -> columns.row(CsvLines.texts(values, " "));
        }
    }
}
