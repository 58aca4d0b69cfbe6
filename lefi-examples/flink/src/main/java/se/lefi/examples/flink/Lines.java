package se.lefi.examples.flink;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.form.DisclosureForm;
import se.lefi.organisation.OrganisationNumber;

/** Reads lines of JSON. An unknown field is an error: a misspelt {@code withdrawn}, passed over, would permit too much. */
final class Lines {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private record ChangeLine(
            @Nullable String subscription,
            @Nullable Long number,
            @Nullable String day,
            @Nullable DisclosureForm form,
            boolean ended) {}

    private record EditionLine(
            @Nullable String edition, @Nullable String from) {}

    private Lines() {}

    /**
     * {@return a change of a subscription}
     *
     * @param today the last day that can be told about: one line from the future would close all days before it
     */
    static Told change(String json, LocalDate today) throws RejectedException {
        JsonNode tree = tree(json);
        String id = id(tree.path("subscription"));
        ChangeLine line = as(ChangeLine.class, tree, id);
        if (id == null) {
            throw rejected(
                    null, "subscription: must be 1 to 64 letters, digits or ._:- that cannot be a person's number");
        }
        LocalDate day = day(line.day(), id, "day");
        if (day.isAfter(today)) {
            throw rejected(id, "day: must not lie ahead");
        }
        Long number = line.number();
        if (number == null || number < 1) {
            throw rejected(id, "number: must be 1 or more");
        }
        DisclosureForm form = line.form();
        if ((form != null) == line.ended()) {
            throw rejected(id, "either form or ended must be there");
        }
        if (form != null) {
            check(form, day, id);
        }
        return new Told(id, Days.of(day), number, new Evidence(number, form, null).toBytes());
    }

    /** {@return which edition applies from when} */
    static EditionFrom edition(String json, Editions editions) throws RejectedException {
        EditionLine line = as(EditionLine.class, tree(json), null);
        LocalDate from = day(line.from(), null, "from");
        String edition = line.edition();
        if (edition == null || !editions.holds(edition)) {
            throw rejected(null, "edition: must be one that the job's code holds");
        }
        return new EditionFrom(edition, Days.of(from));
    }

    private static void check(DisclosureForm form, LocalDate day, String id) throws RejectedException {
        if (form.decisionDate() != null) {
            throw rejected(id, "form.decisionDate: must be absent: every day is decided");
        }
        List<Violation> violations = Evidence.withDay(form, day).read().violations();
        if (!violations.isEmpty()) {
            throw new RejectedException(new Rejection(
                    id,
                    violations.stream()
                            .map(violation -> "form." + violation.field() + ": " + violation.message(Locale.ENGLISH))
                            .toList()));
        }
    }

    private static JsonNode tree(String json) throws RejectedException {
        try {
            JsonNode tree = JSON.readTree(json);
            if (tree.isObject()) {
                return tree;
            }
        } catch (JsonProcessingException e) {
            // What it says repeats the line.
        }
        throw rejected(null, "must be one JSON object, each of its fields once");
    }

    private static <T> T as(Class<T> type, JsonNode tree, @Nullable String id) throws RejectedException {
        try {
            return JSON.treeToValue(tree, type);
        } catch (UnrecognizedPropertyException e) {
            throw rejected(
                    id, place(e.getPath().subList(0, e.getPath().size() - 1)) + ": has a field that is not known");
        } catch (JsonMappingException e) {
            throw rejected(id, place(e.getPath()) + ": must be of the kind that it is documented as");
        } catch (JsonProcessingException e) {
            throw rejected(id, "line: cannot be read");
        }
    }

    /** Names of known fields only. */
    private static String place(List<JsonMappingException.Reference> path) {
        return path.isEmpty()
                ? "line"
                : path.stream()
                        .map(step ->
                                step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                        .collect(Collectors.joining())
                        .substring(1);
    }

    private static LocalDate day(@Nullable String text, @Nullable String id, String field) throws RejectedException {
        try {
            if (text != null && text.length() == 10) { // no years of more digits
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Said below, without the text.
        }
        throw rejected(id, field + ": must be an ISO date");
    }

    private static @Nullable String id(JsonNode node) {
        return node.isTextual() && ID.matcher(node.textValue()).matches() && !mayBePersonal(node.textValue())
                ? node.textValue()
                : null;
    }

    /** Whether lefi itself would not repeat the text. */
    private static boolean mayBePersonal(String text) {
        try {
            OrganisationNumber.parse(text);
            return false;
        } catch (InvalidValueException e) {
            return e.violations().get(0).value().equals(Violation.WITHHELD);
        }
    }

    private static RejectedException rejected(@Nullable String id, String reason) {
        return new RejectedException(new Rejection(id, reason));
    }
}
