package se.lefi.examples.flink;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RuleBook;
import se.lefi.rules.explain.WireForm;

/** What the job is to say, by deciding every subscription on every day: no state, no timers, no Flink. */
final class Reckoning {
    static final ObjectMapper JSON = new ObjectMapper();

    private final NavigableMap<LocalDate, DisclosureEngine> engines = new TreeMap<>();

    /** By which book from which day on. */
    Reckoning(Map<LocalDate, RuleBook> books) {
        books.forEach((day, book) -> engines.put(day, DisclosureEngine.using(book)));
    }

    /** {@return subscription, day, answer before and after of each change until the end of the three years} */
    List<String> changes(List<Population.Event> events) {
        return events.stream().collect(Collectors.groupingBy(Population.Event::subscription)).values().parallelStream()
                .flatMap(one -> ofOne(one).stream())
                .sorted()
                .toList();
    }

    private List<String> ofOne(List<Population.Event> events) {
        List<String> changes = new ArrayList<>();
        Map<Population.Event, Optional<DisclosureRequest>> requests = events.stream()
                .distinct()
                .collect(Collectors.toMap(
                        event -> event,
                        event -> Optional.ofNullable(event.form())
                                .map(form -> Evidence.withDay(form, event.day()).toRequest())));
        @Nullable DisclosureRequest before = null;
        @Nullable Decision answer = null;
        for (LocalDate day = Population.FIRST; day.isBefore(Population.END); day = day.plusDays(1)) {
            LocalDate today = day;
            DisclosureRequest now = events.stream()
                    .filter(event -> !event.day().isAfter(today))
                    .max((one, other) -> Long.compare(one.number(), other.number()))
                    .flatMap(requests::get)
                    .map(request -> request.withDecisionDate(today))
                    .orElse(null);
            Decision decision = now == null ? null : engine(now).decide(now);
            // Mostly it is the very same: decisions are built once.
            boolean same = answer == decision || answer != null && decision != null && answer.isSameAnswerAs(decision);
            if (!same) {
                changes.add(line(events.get(0).subscription(), day.toString(), wire(before), wire(now)));
            }
            before = now;
            answer = decision;
        }
        return changes;
    }

    private @Nullable JsonNode wire(@Nullable DisclosureRequest request) {
        return request == null
                ? null
                : JSON.valueToTree(WireForm.of(engine(request).assess(request), Locale.ENGLISH));
    }

    private DisclosureEngine engine(DisclosureRequest request) {
        return engines.floorEntry(request.decisionDate()).getValue();
    }

    static String line(String subscription, String from, @Nullable JsonNode before, @Nullable JsonNode after) {
        return subscription + " " + from + " " + answer(before) + " -> " + answer(after);
    }

    /** Of a hundred thousand subscriptions, the answers themselves would not fit into memory. */
    private static String answer(@Nullable JsonNode answer) {
        return answer == null
                ? "-"
                : answer.get("outcome") + " "
                        + UUID.nameUUIDFromBytes(answer.toString().getBytes(StandardCharsets.UTF_8));
    }
}
