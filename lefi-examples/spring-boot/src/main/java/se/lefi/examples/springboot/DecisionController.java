package se.lefi.examples.springboot;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.form.DisclosureForm;
import se.lefi.rules.Assessment;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.analysis.Timeline;
import se.lefi.rules.explain.DecisionTable;
import se.lefi.rules.explain.TextTable;
import se.lefi.rules.explain.WireForm;

/** Decisions. Permitted or refused, each is an answer; only a form that does not convert is a problem. */
@RestController
public class DecisionController {
    private final Editions editions;
    private final DecisionLog log;

    DecisionController(Editions editions, DecisionLog log) {
        this.editions = editions;
        this.log = log;
    }

    /** {@return the decision; its receipt stands at the location} */
    @PostMapping("/decisions")
    ResponseEntity<WireForm> decide(
            @RequestBody DisclosureForm form, @RequestParam(required = false) @Nullable String edition, Locale locale) {
        Assessment assessment = editions.named(edition).assess(form.toRequest());
        URI receipt = URI.create("/receipts/" + log.put(assessment));
        return ResponseEntity.created(receipt).body(WireForm.of(assessment, locale));
    }

    /** {@return the edition's decision table} */
    @GetMapping(path = "/table", produces = "application/json")
    TextTable table(@RequestParam(required = false) @Nullable String edition, Locale locale) {
        return DecisionTable.of(editions.named(edition).book(), locale);
    }

    /** {@return the same in Markdown} */
    @GetMapping(path = "/table", produces = "text/markdown;charset=UTF-8")
    String markdown(@RequestParam(required = false) @Nullable String edition, Locale locale) {
        return table(edition, locale).toMarkdown();
    }

    /** {@return how the answer fares from a day up to but not including another; the form's own day does not count} */
    @PostMapping("/timeline")
    @Transactional
    public TimelineAnswer timeline(
            @RequestBody DisclosureForm form,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate end,
            @RequestParam(required = false) @Nullable String edition,
            Locale locale) {
        DisclosureEngine engine = editions.named(edition);
        DisclosureRequest request = form.toRequest();
        Timeline timeline = Timeline.of(engine, request, from, end);
        List<Segment> segments = timeline.segments().stream()
                .map(segment -> {
                    Assessment assessment = engine.assess(request.withDecisionDate(segment.from()));
                    return new Segment(
                            segment.from(), segment.end(), log.put(assessment), WireForm.of(assessment, locale));
                })
                .toList();
        return new TimelineAnswer(timeline.permittedUntil().orElse(null), segments);
    }

    /**
     * A timeline for the wire.
     *
     * @param permittedUntil the day after the last of the first permission; null where the first day has none
     * @param segments the stretches of days with one answer
     */
    public record TimelineAnswer(@Nullable LocalDate permittedUntil, List<Segment> segments) {}

    /**
     * Days with one answer.
     *
     * @param from the first
     * @param end the day after the last
     * @param receipt the id of the answer's receipt
     * @param decision the answer
     */
    public record Segment(LocalDate from, LocalDate end, UUID receipt, WireForm decision) {}
}
