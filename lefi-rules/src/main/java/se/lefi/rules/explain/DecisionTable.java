package se.lefi.rules.explain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.MediumKind;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.facts.Requirement;

/** A rule book as a table, one row a rule: what it permits, to whom, on what ground, and what it asks for. */
public final class DecisionTable {
    private DecisionTable() {}

    /** {@return the table of a book, in Swedish or English} */
    public static TextTable of(RuleBook book, Locale locale) {
        List<String> header = Stream.of(
                        Words.in(locale, "mottagare", "recipients"),
                        Words.in(locale, "ändamål", "purpose"),
                        Words.in(locale, "gäller", "in force"),
                        Words.in(locale, "grund", "ground"),
                        medium(book, locale),
                        Words.in(locale, "kräver", "requires"),
                        Words.in(locale, "anmärkningar", "notes"))
                .toList();
        return new TextTable(
                header,
                book.rules().stream().map(rule -> row(book, rule, locale)).toList());
    }

    private static String medium(RuleBook book, Locale locale) {
        return Stream.of(MediumKind.values())
                .filter(kind -> kind == MediumKind.AUTOMATED_MEDIUM
                        || book.rules().stream().anyMatch(rule -> rule.mediumKind() == kind))
                .map(kind -> kind.text().in(locale))
                .collect(Collectors.joining(Words.in(locale, " eller ", " or ")));
    }

    private static String medium(Rule rule, Locale locale) {
        String basis = rule.mediumBasis().in(locale);
        return rule.mediumKind() == MediumKind.AUTOMATED_MEDIUM
                ? basis
                : rule.mediumKind().text().in(locale) + ": " + basis;
    }

    private static List<String> row(RuleBook book, Rule rule, Locale locale) {
        return List.of(
                rule.recipients().in(locale),
                rule.purpose().code(),
                Words.inTable(rule.inForce(), locale),
                rule.ground().in(locale),
                medium(rule, locale),
                Words.listed(rule.conditions().requirements().stream().map(Requirement::text), locale),
                notes(book, rule).map(EditorialNote::id).distinct().collect(Collectors.joining(", ")));
    }

    /** Those of the citations, then those on the end of a section that ends while the rule goes on. */
    private static Stream<EditorialNote> notes(RuleBook book, Rule rule) {
        List<LegalBasis> bases = List.of(rule.ground(), rule.mediumBasis());
        return Stream.concat(
                bases.stream().flatMap(basis -> basis.notes().stream()),
                bases.stream()
                        .flatMap(basis -> basis.restsOn().stream())
                        .map(Provision::wholeSection)
                        .flatMap(section -> book.register().stream()
                                .filter(line -> line.provision().equals(section)))
                        .filter(line -> isOverBefore(line, rule.inForce(), book.coverage()))
                        .flatMap(line -> line.onEnd().stream()));
    }

    /** Whether some day that is in all of these periods comes after the section's end. */
    private static boolean isOverBefore(RegisteredProvision section, ValidityPeriod rule, ValidityPeriod coverage) {
        return rule.overlaps(coverage)
                && section.inForce()
                        .end()
                        .filter(end -> rule.intersection(coverage).overlaps(ValidityPeriod.from(end)))
                        .isPresent();
    }
}
