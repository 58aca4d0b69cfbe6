package se.lefi.examples.explorer.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import se.lefi.Bilingual;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.analysis.Timeline;
import se.lefi.rules.analysis.Timeline.Segment;
import se.lefi.rules.explain.Explanation;

/** A request over a period: a bar for each stretch of days, numbered, and below it what is answered on them. */
final class TimelineSvg {
    private static final int MARGIN = 20;
    private static final int WIDTH = 860;
    private static final int TOP = 48;
    private static final int BAR = 34;
    private static final int LINE = 19;
    private static final int CHARACTERS = 118;

    private final DisclosureEngine engine;
    private final DisclosureRequest request;
    private final List<Segment> segments;
    private final Locale locale;
    private final List<String> lines = new ArrayList<>();

    private TimelineSvg(
            DisclosureEngine engine, DisclosureRequest request, LocalDate from, LocalDate end, Locale locale) {
        this.engine = engine;
        this.request = request;
        this.segments = Timeline.of(engine, request, from, end).segments();
        this.locale = locale;
        for (int i = 0; i < segments.size(); i++) {
            lines.addAll(Wrapped.lines(List.of((i + 1) + ". " + text(segments.get(i))), CHARACTERS));
        }
    }

    /** {@return the picture of a request's timeline over a period, of one day at least} */
    static String of(DisclosureEngine engine, DisclosureRequest request, LocalDate from, LocalDate end, Locale locale) {
        TimelineSvg svg = new TimelineSvg(engine, request, from, end, locale);
        String title = new Bilingual("En begäran över tid", "A request over time").in(locale);
        int height = TOP + BAR + 40 + svg.lines.size() * LINE + MARGIN;
        String description = svg.segments.stream().map(svg::text).collect(Collectors.joining(". "));
        return Svg.of(2 * MARGIN + WIDTH, height, title, description, paper -> svg.draw(paper, title));
    }

    private void draw(Svg svg, String title) throws XMLStreamException {
        svg.text("head", MARGIN, 28, title);
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            int from = x(days(segment.from()));
            int end = x(days(segment.end()));
            svg.box(segment.decision().isPermitted() ? "met" : "unmet", from, TOP, Math.max(end - from, 2), BAR);
            String number = String.valueOf(i + 1);
            if (end - from > 10 * number.length()) {
                svg.text("in", (from + end) / 2 - 4 * number.length(), TOP + 22, number);
            }
        }
        svg.text("small", MARGIN, TOP + BAR + 16, segments.get(0).from().toString());
        svg.text(
                "small",
                MARGIN + WIDTH - 68,
                TOP + BAR + 16,
                segments.get(segments.size() - 1).end().toString());
        int y = TOP + BAR + 44;
        for (String line : lines) {
            svg.text("in", MARGIN, y, line);
            y += LINE;
        }
    }

    private String text(Segment segment) {
        return Explanation.inOneLine(engine.assess(request.withDecisionDate(segment.from())), locale);
    }

    private long days(LocalDate day) {
        return ChronoUnit.DAYS.between(segments.get(0).from(), day);
    }

    private int x(long day) {
        return MARGIN
                + (int) (day * WIDTH / days(segments.get(segments.size() - 1).end()));
    }
}
