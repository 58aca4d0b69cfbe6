package se.lefi.rules.analysis;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.rules.Assessment;
import se.lefi.rules.Books;
import se.lefi.rules.edition.Questions;
import se.lefi.rules.explain.DecisionTable;
import se.lefi.rules.explain.DiffTable;
import se.lefi.rules.explain.Explanation;

/** All that the rooms analysis and explain print about the two editions: a program, to be run in other virtual machines. */
final class Printout {
    private static final List<Books> EDITIONS = List.of(Books.AS_PUBLISHED, Books.BY_STATUTE);
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH);

    private Printout() {}

    public static void main(String[] args) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(text());
    }

    static String text() {
        List<Object> printed = new ArrayList<>();
        for (Books edition : EDITIONS) {
            printed.add(edition.book().fingerprint());
            printed.add(edition.book());
            printed.add(Audit.of(edition.book()));
            for (Books other : EDITIONS) {
                EditionDiff diff = EditionDiff.between(edition.book(), other.book());
                printed.addAll(diff.rows());
                LANGUAGES.forEach(
                        locale -> printed.add(DiffTable.of(diff, locale).toMarkdown()));
            }
            LANGUAGES.forEach(locale ->
                    printed.add(DecisionTable.of(edition.book(), locale).toMarkdown()));
            requests().map(edition.engine()::assess).forEach(assessment -> printed.addAll(answer(assessment)));
        }
        return printed.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static List<Object> answer(Assessment assessment) {
        return List.of(
                assessment,
                Receipt.of(assessment),
                Receipt.of(assessment).text(),
                Explanation.of(assessment.decision(), LANGUAGES.get(0)),
                Explanation.of(assessment.decision(), LANGUAGES.get(1)));
    }

    private static Stream<DisclosureRequest> requests() {
        return Questions.recipients().stream()
                .flatMap(recipient -> Questions.purposes().stream()
                        .map(purpose -> Questions.complete(recipient, purpose, LocalDate.of(2025, 7, 1))))
                .flatMap(complete -> Stream.of(complete, complete.withInformation(InformationCategory.values())));
    }
}
