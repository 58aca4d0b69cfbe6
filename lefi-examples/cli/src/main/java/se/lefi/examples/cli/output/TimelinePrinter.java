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

    private final OutputStyle style;
    private final TextColumns table;
    private final AnswerText text;
    private final CsvLines csv;
    private final JsonLines json;

    private TimelinePrinter(OutputStyle style, Writer out) {
        this.style = style;
        List<String> titles = List.of(
                style.say("begäran", "request"),
                style.say("från", "from"),
                style.say("före", "before"),
                style.say("svar", "answer"),
                style.say("varför", "why"));
        this.table = new TextColumns(out, style.columns(), titles, 10, 10, 10, 13, 71);
        this.text = new AnswerText(style);
        this.csv = new CsvLines(out, style.raw());
        this.json = new JsonLines(out);
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(DecisionRow.COLUMNS);
        columns.addAll(1, List.of("from", "end"));
        return List.copyOf(columns);
    }

    /** {@return a printer on a writer that the caller closes; the header, if the format has one, is printed} */
    public static TimelinePrinter of(OutputStyle style, Writer out) throws IOException {
        TimelinePrinter printer = new TimelinePrinter(style, out);
        switch (style.format()) {
            case TABLE -> printer.table.header();
            case CSV -> printer.csv.print(COLUMNS);
            case JSON -> {}
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
        switch (style.format()) {
            case JSON -> json.print(COLUMNS, values);
            case CSV -> csv.print(CsvLines.texts(values, ";"));
            case TABLE ->
                table.row(List.of(
                        TerminalText.safely(answer.requestId()),
                        from == null ? "" : from,
                        end == null ? "" : end,
                        text.answer(answer),
                        text.why(answer)));
        }
    }
}
