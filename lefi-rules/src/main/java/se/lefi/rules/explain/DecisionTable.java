package se.lefi.rules.explain;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final RuleBook book;
    private final Locale locale;
    private final Words words;

    private DecisionTable(RuleBook book, Locale locale) {
        this.book = book;
        this.locale = locale;
        this.words = new Words(locale);
    }

    /** {@return the table of a book, in Swedish or English} */
    public static TextTable of(RuleBook book, Locale locale) {
        DecisionTable table = new DecisionTable(book, locale);
        return new TextTable(
                table.header(), book.rules().stream().map(table::row).toList());
    }

    private List<String> header() {
        return List.of(
                words.say("mottagare", "recipients"),
                words.say("ändamål", "purpose"),
                words.say("gäller", "in force"),
                words.say("grund", "ground"),
                medium(),
                words.say("kräver", "requires"),
                words.say("anmärkningar", "notes"));
    }

    private String medium() {
        Set<MediumKind> kinds = EnumSet.of(MediumKind.AUTOMATED_MEDIUM);
        book.rules().forEach(rule -> kinds.add(rule.mediumKind()));
        return kinds.stream()
                .map(kind -> words.in(kind.text()))
                .collect(Collectors.joining(words.say(" eller ", " or ")));
    }

    private String medium(Rule rule) {
        String basis = words.in(rule.mediumBasis());
        return rule.mediumKind() == MediumKind.AUTOMATED_MEDIUM
                ? basis
                : words.in(rule.mediumKind().text()) + ": " + basis;
    }

    private List<String> row(Rule rule) {
        return List.of(
                rule.recipients().in(locale),
                rule.purpose().code(),
                words.inTable(rule.inForce()),
                words.in(rule.ground()),
                medium(rule),
                words.listed(rule.conditions().requirements().stream().map(Requirement::text)),
                String.join(", ", notes(rule)));
    }

    /** Those of the citations, then those on the end of a section that ends while the rule goes on; each once. */
    private Set<String> notes(Rule rule) {
        Set<String> ids = new LinkedHashSet<>();
        Set<Provision> sections = new LinkedHashSet<>();
        for (LegalBasis basis : List.of(rule.ground(), rule.mediumBasis())) {
            basis.notes().forEach(note -> ids.add(note.id()));
            basis.restsOn().forEach(provision -> sections.add(provision.wholeSection()));
        }
        for (Provision section : sections) {
            for (RegisteredProvision line : book.register()) {
                if (line.provision().equals(section) && isOverBefore(line, rule.inForce(), book.coverage())) {
                    line.onEnd().ifPresent(note -> ids.add(note.id()));
                }
            }
        }
        return ids;
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
