package se.lefi.examples.cli.law;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Rule;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Requirement;

/**
 * One line of a law table: what a rule is for, and what it says, in words of the table.
 *
 * @param recipients the kinds of recipient
 * @param functions the functions of authorities; empty where the function does not matter
 * @param purpose the purpose
 * @param inForce the days that it is in force
 * @param terms the other columns, by name; sorted where the order says nothing
 */
record LawRow(
        Set<String> recipients,
        Set<String> functions,
        String purpose,
        ValidityPeriod inForce,
        Map<String, List<String>> terms) {
    private static final List<String> IN_ORDER = Stream.concat(
                    Stream.of("ground", "medium"),
                    Arrays.stream(Requirement.values()).map(LawRow::basisColumn))
            .toList();
    private static final List<String> IN_ANY_ORDER = List.of("nature", "matters", "implied", "information", "notes");

    static LawRow of(NamedCsvRecord line) {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        IN_ORDER.forEach(term -> terms.put(term, words(line, term)));
        IN_ANY_ORDER.forEach(term -> terms.put(term, sorted(words(line, term).stream())));
        return new LawRow(
                Set.copyOf(words(line, "recipients")),
                Set.copyOf(words(line, "functions")),
                line.getField("purpose"),
                ValidityPeriod.ALWAYS
                        .intersection(
                                day(line, "from").map(ValidityPeriod::from).orElse(ValidityPeriod.ALWAYS))
                        .intersection(
                                day(line, "end").map(ValidityPeriod::until).orElse(ValidityPeriod.ALWAYS)),
                terms);
    }

    /** A table without the column asks for nothing there. */
    private static List<String> words(NamedCsvRecord line, String column) {
        return line.findField(column).stream()
                .flatMap(cell -> Arrays.stream(cell.split(";")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Optional<LocalDate> day(NamedCsvRecord line, String column) {
        return Optional.of(line.getField(column)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }

    boolean serves(RecipientType recipient) {
        return recipients.contains(recipient.kind().name())
                && (functions.isEmpty()
                        || recipient
                                .function()
                                .map(Enum::name)
                                .filter(functions::contains)
                                .isPresent());
    }

    boolean serves(RecipientType recipient, DisclosurePurpose asked) {
        return serves(recipient) && purpose.equals(asked.code());
    }

    /** What the rule says otherwise than this line, if anything. */
    Optional<String> differenceFrom(Rule rule) {
        Map<String, List<String>> found = termsOf(rule);
        return terms.entrySet().stream()
                .filter(term -> !term.getValue().equals(found.get(term.getKey())))
                .map(term -> term.getKey() + " " + found.get(term.getKey()) + " instead of " + term.getValue())
                .reduce((one, another) -> one + ", " + another)
                .map(differences -> rule.id() + " has " + differences);
    }

    /** The same columns, of a rule of the library. What a consent implies matters where information is limited. */
    private static Map<String, List<String>> termsOf(Rule rule) {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        terms.put("ground", codes(rule.ground()));
        terms.put("medium", codes(rule.mediumBasis()));
        Conditions conditions = rule.conditions();
        for (Requirement requirement : Requirement.values()) {
            terms.put(
                    basisColumn(requirement),
                    conditions.basisOf(requirement).map(LawRow::codes).orElse(List.of()));
        }
        terms.put("nature", names(rule.legalEffect().stream()));
        terms.put("matters", names(Requirement.CASE, conditions, conditions.caseMatters()));
        terms.put(
                "implied",
                conditions.asksFor(Requirement.INFORMATION)
                        ? names(Requirement.CONSENT, conditions, conditions.impliedByConsent())
                        : List.of());
        terms.put("information", names(Requirement.INFORMATION, conditions, conditions.letOut()));
        terms.put(
                "notes",
                sorted(Stream.of(rule.ground(), rule.mediumBasis())
                        .flatMap(basis -> basis.notes().stream())
                        .map(EditorialNote::id)));
        return terms;
    }

    private static String basisColumn(Requirement requirement) {
        return requirement.name().toLowerCase(Locale.ROOT) + "_basis";
    }

    /** Provisions, after {@code CONSENT} for the individual's consent; for a condition in words, where the words are from. */
    private static List<String> codes(LegalBasis basis) {
        if (basis instanceof LegalBasis.Condition) {
            return List.of(basis.source().name());
        }
        Stream<String> provisions = basis.provisions().stream().map(Provision::code);
        return basis instanceof LegalBasis.IndividualConsent
                ? Stream.concat(Stream.of("CONSENT"), provisions).toList()
                : provisions.toList();
    }

    private static List<String> names(Requirement asked, Conditions conditions, Set<? extends Enum<?>> words) {
        return conditions.asksFor(asked) ? names(words.stream()) : List.of();
    }

    private static List<String> names(Stream<? extends Enum<?>> words) {
        return sorted(words.map(Enum::name));
    }

    private static List<String> sorted(Stream<String> words) {
        return words.distinct().sorted().toList();
    }
}
