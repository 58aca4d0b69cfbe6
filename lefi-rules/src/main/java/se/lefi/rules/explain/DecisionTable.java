package se.lefi.rules.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
        List<List<String>> rows = new ArrayList<>();
        for (Rule rule : book.rules()) {
            rows.add(table.row(rule));
        }
        return new TextTable(table.header(), rows);
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
        List<String> names = new ArrayList<>();
        for (Rule rule : book.rules()) {
            kinds.add(rule.mediumKind());
        }
        for (MediumKind kind : kinds) {
            names.add(words.in(kind.text()));
        }
        return String.join(words.say(" eller ", " or "), names);
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
                requirements(rule),
                String.join(", ", notes(rule)));
    }

    private String requirements(Rule rule) {
        List<String> requirements = new ArrayList<>();
        for (Requirement requirement : rule.conditions().requirements()) {
            requirements.add(words.in(requirement.text()));
        }
        return String.join(", ", requirements);
    }

    /** Those of the citations, then those on the end of a section that ends while the rule goes on; each once. */
    private Set<String> notes(Rule rule) {
        Set<String> cited = new LinkedHashSet<>();
        Set<String> onEnd = new LinkedHashSet<>();
        for (LegalBasis basis : List.of(rule.ground(), rule.mediumBasis())) {
            for (EditorialNote note : basis.notes()) {
                cited.add(note.id());
            }
            for (Provision provision : basis.restsOn()) {
                for (RegisteredProvision line : book.register()) {
                    if (line.provision().equals(provision.wholeSection())
                            && line.onEnd().isPresent()
                            && isOverBefore(line, rule)) {
                        onEnd.add(line.onEnd().get().id());
                    }
                }
            }
        }
        cited.addAll(onEnd);
        return cited;
    }

    /** Whether some day on which the book has the rule comes after the section's end. */
    private boolean isOverBefore(RegisteredProvision section, Rule rule) {
        Optional<LocalDate> end = section.inForce().end();
        return end.isPresent()
                && rule.inForce().overlaps(book.coverage())
                && rule.inForce().intersection(book.coverage()).overlaps(ValidityPeriod.from(end.get()));
    }
}
