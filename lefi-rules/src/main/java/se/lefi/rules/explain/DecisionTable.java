package se.lefi.rules.explain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.law.EditorialNote;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.Recipients;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;

/**
 * A rule book as a table, one row a rule: what it permits, to whom, on what ground, and what it asks for. Immutable and
 * thread-safe.
 *
 * @param header the columns' names
 * @param rows the cells of each rule, in the order of the book
 */
public record DecisionTable(List<String> header, List<List<String>> rows) {
    /** Copies the lists. */
    public DecisionTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** {@return the table of a book, in Swedish or English} */
    public static DecisionTable of(RuleBook book, Locale locale) {
        List<String> header = Stream.of(
                        Words.in(locale, "mottagare", "recipients"),
                        Words.in(locale, "ändamål", "purpose"),
                        Words.in(locale, "gäller", "in force"),
                        Words.in(locale, "grund", "ground"),
                        Words.in(locale, "automatiserad behandling", "automated medium"),
                        Words.in(locale, "kräver", "requires"),
                        Words.in(locale, "anmärkningar", "notes"))
                .toList();
        return new DecisionTable(
                header, book.rules().stream().map(rule -> row(rule, locale)).toList());
    }

    /** {@return the table in Markdown} */
    public String toMarkdown() {
        return Stream.concat(
                        Stream.of(header, header.stream().map(cell -> "---").toList()), rows.stream())
                .map(cells -> cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")))
                .collect(Collectors.joining());
    }

    private static List<String> row(Rule rule, Locale locale) {
        return List.of(
                recipients(rule.recipients(), locale),
                rule.purpose().code(),
                period(rule.inForce(), locale),
                rule.ground().in(locale),
                rule.mediumBasis().in(locale),
                rule.requirements().stream()
                        .map(requirement -> Words.of(requirement).in(locale))
                        .collect(Collectors.joining(", ")),
                Stream.of(rule.ground(), rule.mediumBasis())
                        .flatMap(basis -> basis.notes().stream())
                        .map(EditorialNote::id)
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    private static String recipients(Recipients recipients, Locale locale) {
        String kinds = recipients.kinds().stream()
                .map(kind -> Words.of(kind).in(locale))
                .collect(Collectors.joining(", "));
        return recipients.functions().isEmpty()
                ? kinds
                : recipients.functions().stream()
                        .map(function -> Words.of(function).in(locale))
                        .collect(Collectors.joining(", ", kinds + ": ", ""));
    }

    private static String period(ValidityPeriod period, Locale locale) {
        if (period.from().isEmpty() && period.end().isEmpty()) {
            return Words.in(locale, "alltid", "always");
        }
        return period.from()
                        .map(day -> Words.in(locale, "från ", "from ") + day)
                        .orElse("")
                + period.end()
                        .map(day -> (period.from().isPresent() ? " " : "") + Words.in(locale, "före ", "before ") + day)
                        .orElse("");
    }
}
