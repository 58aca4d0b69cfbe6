package se.lefi.rules.explain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.law.EditorialNote;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.RecipientScope;
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
                        Words.in(locale, "medium för automatiserad behandling", "automated medium"),
                        Words.in(locale, "kräver", "requires"),
                        Words.in(locale, "anmärkningar", "notes"))
                .toList();
        return new TextTable(
                header, book.rules().stream().map(rule -> row(rule, locale)).toList());
    }

    private static List<String> row(Rule rule, Locale locale) {
        return List.of(
                recipients(rule.recipients(), locale),
                rule.purpose().code(),
                Words.in(rule.inForce(), locale),
                rule.ground().in(locale),
                rule.mediumBasis().in(locale),
                Words.listed(rule.conditions().requirements().stream().map(Requirement::text), locale),
                Stream.of(rule.ground(), rule.mediumBasis())
                        .flatMap(basis -> basis.notes().stream())
                        .map(EditorialNote::id)
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    private static String recipients(RecipientScope recipients, Locale locale) {
        String kinds = Words.listed(recipients.kinds().stream().map(OrganisationKind::text), locale);
        return recipients.functions().isEmpty()
                ? kinds
                : kinds + ": " + Words.listed(recipients.functions().stream().map(AuthorityFunction::text), locale);
    }
}
