package se.lefi.examples.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.examples.cli.input.TerminalText;
import se.lefi.rules.Assessment;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.analysis.Timeline;
import se.lefi.rules.analysis.Timeline.Segment;

/** Prints timelines, a segment of days a row, in the order they come. */
public final class TimelinePrinter {
    private static final List<String> COLUMNS = columns();

    private final DisclosureEngine engine;
    private final OutputStyle style;
    private final TextColumns table;
    private final AnswerText text;
    private final CsvLines csv;
    private final JsonLines json;

    private TimelinePrinter(DisclosureEngine engine, OutputStyle style, Writer out) {
        this.engine = engine;
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
    public static TimelinePrinter of(DisclosureEngine engine, OutputStyle style, Writer out) throws IOException {
        TimelinePrinter printer = new TimelinePrinter(engine, style, out);
        switch (style.format()) {
            case TABLE -> printer.table.header();
            case CSV -> printer.csv.print(COLUMNS);
            case JSON -> {}
        }
        return printer;
    }

    /** Prints a request's timeline. */
    public void print(String requestId, DisclosureRequest request, LocalDate from, LocalDate end) throws IOException {
        for (Segment segment : Timeline.of(engine, request, from, end).segments()) {
            if (style.format() == Format.JSON) {
                Assessment onFirstDay = engine.assess(request.withDecisionDate(segment.from()));
                json.print(JsonSegment.of(requestId, segment, onFirstDay, style.locale()));
            } else {
                DecisionRow answer = new DecisionRow(requestId, Optional.empty(), Optional.of(segment.decision()));
                row(answer, segment.from().toString(), segment.end().toString());
            }
        }
    }

    /** Prints that a row is invalid, in its place. */
    public void invalid(String requestId) throws IOException {
        if (style.format() == Format.JSON) {
            json.print(JsonSegment.invalid(requestId));
        } else {
            row(DecisionRow.invalid(requestId), null, null);
        }
    }

    private void row(DecisionRow answer, @Nullable String from, @Nullable String end) throws IOException {
        List<@Nullable Object> values = new ArrayList<>(answer.values());
        values.add(1, from);
        values.add(2, end);
        if (style.format() == Format.CSV) {
            csv.print(CsvLines.texts(values, ";"));
        } else {
            table.row(List.of(
                    TerminalText.safely(answer.requestId()),
                    from == null ? "" : from,
                    end == null ? "" : end,
                    text.answer(answer),
                    text.why(answer)));
        }
    }
}
