package se.lefi.examples.dmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Requirement;

/** A caller that leaves something out, or says a word that no one knows, is not permitted anything by it. */
class FailClosedTest {
    @ParameterizedTest
    @EnumSource
    void whatIsLeftOutOrUnknownPermitsNothing(Engine engine) {
        for (RuleBook book : LefiPrenumeration.editions()) {
            Collection<Requirement> asked = new Export(book, Locale.ENGLISH).requirements();
            Engine.Opened opened = engine.open(DmnFile.of(book, Locale.ENGLISH));
            for (Question question : aQuestionForEachRule(book)) {
                Rule rule = question.match().rule().orElseThrow();
                Facts met = question.cells().stream()
                        .filter(facts -> facts.unmet().isEmpty())
                        .findFirst()
                        .orElseThrow();
                Map<String, @Nullable Object> inputs = question.inputs(met, asked);
                assertEquals("PERMITTED", outcome(opened, inputs), inputs.toString());
                for (String needed : needed(rule)) {
                    assertEquals("REFUSED", outcome(opened, with(inputs, needed, null)), needed);
                    for (Object given : List.of("NO_SUCH_WORD", 1)) {
                        assertNotEquals(
                                "PERMITTED", outcome(opened, with(inputs, needed, given)), needed + " " + given);
                    }
                }
            }
        }
    }

    private static Collection<Question> aQuestionForEachRule(RuleBook book) {
        Map<String, Question> questions = new HashMap<>();
        Question.of(book)
                .forEach(question ->
                        question.match().rule().ifPresent(rule -> questions.putIfAbsent(rule.id(), question)));
        return questions.values();
    }

    private static Collection<String> needed(Rule rule) {
        return new TreeSet<>(Stream.concat(
                        Stream.of(Export.PURPOSE, Export.KIND, Export.DAY),
                        rule.conditions().requirements().stream().map(Export::nameOf))
                .toList());
    }

    private static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> inputs, String name, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new HashMap<>(inputs);
        changed.put(name, value);
        return changed;
    }

    /** What an engine does not take, it permits nothing by. */
    private static @Nullable Object outcome(Engine.Opened opened, Map<String, @Nullable Object> inputs) {
        try {
            Map<?, ?> answer = opened.answer(inputs);
            return answer == null ? null : answer.get("outcome");
        } catch (RuntimeException failure) {
            return failure;
        }
    }
}
