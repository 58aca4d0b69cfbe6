package se.lefi.rules.analysis;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.edition.Questions;
import se.lefi.rules.explain.DecisionTable;
import se.lefi.rules.explain.DiffTable;
import se.lefi.rules.explain.Explanation;

/** All that the rooms analysis and explain print about the two editions: a program, to be run in other virtual machines. */
final class Printout {
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH);

    private Printout() {}

    public static void main(String[] args) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(text());
    }

    static String text() {
        RuleBook asPublished = LefiPrenumeration.asPublished();
        RuleBook byStatute = LefiPrenumeration.byStatute();
        return Stream.of(
                        diff(EditionDiff.between(asPublished, byStatute)),
                        diff(EditionDiff.between(byStatute, asPublished)),
                        book(asPublished),
                        book(byStatute))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> diff(EditionDiff diff) {
        return Stream.concat(
                diff.rows().stream().map(DiffRow::toString),
                LANGUAGES.stream().map(locale -> DiffTable.of(diff, locale).toMarkdown()));
    }

    private static Stream<String> book(RuleBook book) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        return Stream.of(
                        Stream.of(book.fingerprint(), book.toString()),
                        LANGUAGES.stream()
                                .map(locale -> DecisionTable.of(book, locale).toMarkdown()),
                        requests().flatMap(request -> answer(engine, request)))
                .flatMap(lines -> lines);
    }

    private static Stream<String> answer(DisclosureEngine engine, DisclosureRequest request) {
        return Stream.concat(
                Stream.of(
                        Receipt.of(engine, request).text(),
                        Receipt.of(engine, request).toString()),
                LANGUAGES.stream()
                        .map(locale ->
                                Explanation.of(engine.decide(request), locale).toString()));
    }

    private static Stream<DisclosureRequest> requests() {
        return Questions.recipients().stream()
                .flatMap(recipient -> Questions.purposes().stream()
                        .map(purpose -> Evidence.good(recipient, purpose, LocalDate.of(2025, 7, 1))))
                .flatMap(good -> Stream.concat(
                        Stream.of(good), Evidence.narrowed(good).stream().limit(1)));
    }
}
