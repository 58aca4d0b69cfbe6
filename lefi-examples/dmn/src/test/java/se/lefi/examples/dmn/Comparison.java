package se.lefi.examples.dmn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Requirement;

/** A file beside the book that it was exported from: what an engine answers by the one, and lefi by the other. */
final class Comparison {
    private final List<Requirement> asked;
    private final List<Question> questions;

    Comparison(RuleBook book) {
        this.asked = new Export(book, Locale.ENGLISH).requirements();
        this.questions = Question.of(book);
    }

    /**
     * Something that is asked of both.
     *
     * @param question recipient, purpose and day
     * @param facts how the evidence stands
     */
    record Asked(Question question, Facts facts) {}

    /** {@return every cell on every question} */
    Stream<Asked> everything() {
        return questions.stream()
                .flatMap(question -> question.cells().stream().map(facts -> new Asked(question, facts)));
    }

    /**
     * {@return every cell once, and every recipient and purpose on the first day, and on the day before and the day on which the
     * answer to them turns} Where a rule has more of the one than of the other, the shorter list begins again.
     */
    Stream<Asked> cellsAndTurns() {
        return IntStream.range(0, questions.size())
                .filter(i -> !isSame(i, i - 1) || (i + 1 < questions.size() && !isSame(i + 1, i)))
                .mapToObj(questions::get)
                .collect(Collectors.groupingBy(
                        question -> question.match().rule().map(Rule::id).orElse(""),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .flatMap(Comparison::paired);
    }

    /** Whether a question is that of the day before, and has its answer too, where nothing is unmet. */
    private boolean isSame(int question, int before) {
        return before >= 0
                && questions.get(question).isOf(questions.get(before))
                && questions
                        .get(question)
                        .mildestAnswer()
                        .equals(questions.get(before).mildestAnswer());
    }

    private static Stream<Asked> paired(List<Question> questions) {
        List<Facts> cells = questions.get(0).cells();
        return Stream.iterate(0, i -> i < Math.max(questions.size(), cells.size()), i -> i + 1)
                .map(i -> new Asked(questions.get(i % questions.size()), cells.get(i % cells.size())));
    }

    /** {@return what the engine answers otherwise than lefi; empty where it answers the same} */
    @Nullable
    String disagreement(Engine.Opened engine, Asked asked) {
        Map<String, @Nullable Object> inputs = asked.question().inputs(asked.facts(), this.asked);
        Map<String, String> expected = asked.question().answer(asked.facts());
        Object answer;
        try {
            answer = engine.answer(inputs);
        } catch (RuntimeException failure) {
            answer = failure;
        }
        return expected.equals(answer) ? null : inputs + ": lefi " + expected + ", by the file " + answer;
    }
}
