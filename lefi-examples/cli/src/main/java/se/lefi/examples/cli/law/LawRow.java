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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.FeeBasis;
import se.lefi.rules.Rule;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/**
 * One line of a law table: what a rule is for, and what it says, in words of the table.
 *
 * @param recipients the kinds of recipient
 * @param functions the functions of authorities; empty where the function does not matter
 * @param purpose the purpose
 * @param inForce the days that it is in force
 * @param terms the other columns, by name; sorted where the order says nothing
 * @param dated notes that a permission carries from a day on only
 */
record LawRow(
        Set<String> recipients,
        Set<String> functions,
        String purpose,
        ValidityPeriod inForce,
        Map<String, List<String>> terms,
        Map<String, LocalDate> dated) {
    private static final List<String> IN_ORDER = Stream.concat(
                    Stream.of("from", "end", "ground", "medium", "medium_kind", "read_as", "fee"),
                    Arrays.stream(Requirement.values()).map(LawRow::basisColumn))
            .toList();
    private static final List<String> IN_ANY_ORDER = List.of("nature", "matters", "implied", "information", "readings");

    static LawRow of(NamedCsvRecord line) {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        IN_ORDER.forEach(term -> terms.put(term, words(line, term)));
        IN_ANY_ORDER.forEach(term -> terms.put(term, sorted(words(line, term).stream())));
        List<String> notes = words(line, "notes");
        terms.put("notes", sorted(notes.stream().filter(note -> !isDated(note))));
        return new LawRow(
                Set.copyOf(words(line, "recipients")),
                Set.copyOf(words(line, "functions")),
                line.getField("purpose"),
                LawRegister.period(line),
                terms,
                notes.stream()
                        .filter(LawRow::isDated)
                        .map(note -> note.split(" "))
                        .collect(Collectors.toMap(note -> note[1], note -> LocalDate.parse(note[0]))));
    }

    /** After the day from which a permission carries it. */
    private static boolean isDated(String note) {
        return note.contains(" ");
    }

    /** A table without the column asks for nothing there. */
    private static List<String> words(NamedCsvRecord line, String column) {
        return line.findField(column).stream()
                .flatMap(cell -> Arrays.stream(cell.split(";")))
                .filter(word -> !word.isEmpty())
                .toList();
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

    /** An authority whose function is not stated may be of any. */
    boolean mayServe(RecipientType recipient) {
        return serves(recipient)
                || (recipient.function().isEmpty()
                        && recipients.contains(recipient.kind().name()));
    }

    boolean mayServe(RecipientType recipient, DisclosurePurpose asked) {
        return mayServe(recipient) && purpose.equals(asked.code());
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

    /** The sections that a permission rests on, what a misprint is read to mean among them. */
    Stream<String> restsOn() {
        return Stream.of("ground", "medium", "read_as")
                .flatMap(this::term)
                .filter(word -> word.contains(" "))
                .map(code -> code.replaceAll("(P\\d+).*", "$1"))
                .distinct();
    }

    /** The notes of a permission, sorted, but for those that say in general terms what is not in force. */
    List<String> notesOn(LocalDate day) {
        Stream<String> begun = dated.entrySet().stream()
                .filter(note -> !day.isBefore(note.getValue()))
                .map(Map.Entry::getKey);
        return sorted(Stream.concat(term("notes"), begun));
    }

    private Stream<String> term(String name) {
        return terms.getOrDefault(name, List.of()).stream();
    }

    /** The same columns, of a rule of the library. */
    private static Map<String, List<String>> termsOf(Rule rule) {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        terms.put(
                "from", rule.inForce().from().map(LocalDate::toString).stream().toList());
        terms.put("end", rule.inForce().end().map(LocalDate::toString).stream().toList());
        terms.put("ground", codes(rule.ground()));
        terms.put("medium", codes(rule.mediumBasis()));
        terms.put("medium_kind", List.of(rule.mediumKind().name()));
        terms.put(
                "read_as",
                rule.mediumBasis() instanceof LegalBasis.Provisions cited
                        ? cited.readAs().stream().map(Provision::code).toList()
                        : List.of());
        terms.put("fee", rule.fee().map(LawRow::codes).orElse(List.of()));
        Conditions conditions = rule.conditions();
        for (Requirement requirement : Requirement.values()) {
            terms.put(
                    basisColumn(requirement),
                    conditions.basisOf(requirement).map(LawRow::codes).orElse(List.of()));
        }
        terms.put("readings", names(Arrays.stream(Status.values()).filter(status -> isReading(status, conditions))));
        terms.put("nature", names(rule.legalEffect().stream()));
        terms.put("matters", names(Requirement.CASE, conditions, conditions.caseMatters()));
        terms.put("implied", names(Requirement.CONSENT, conditions, conditions.impliedByConsent()));
        terms.put("information", names(Requirement.INFORMATION, conditions, conditions.letOut()));
        terms.put(
                "notes",
                sorted(Stream.concat(
                                Stream.of(rule.ground(), rule.mediumBasis()), rule.fee().map(FeeBasis::basis).stream())
                        .flatMap(basis -> basis.notes().stream())
                        .map(EditorialNote::id)));
        return terms;
    }

    /** Whether a refusal because evidence stands so is a reading of what else is cited as it is. */
    private static boolean isReading(Status status, Conditions conditions) {
        return !conditions.basisOf(status).equals(Requirement.of(status).flatMap(conditions::basisOf));
    }

    private static String basisColumn(Requirement requirement) {
        return requirement.name().toLowerCase(Locale.ROOT) + "_basis";
    }

    private static List<String> codes(FeeBasis fee) {
        return Stream.of(
                        Stream.of(fee.fee().name()),
                        fee.period().from().stream().map(LocalDate::toString),
                        codes(fee.basis()).stream())
                .flatMap(words -> words)
                .toList();
    }

    /** Where it is cited from, then {@code CONSENT} for the individual's consent, then the provisions. */
    private static List<String> codes(LegalBasis basis) {
        return Stream.of(
                        Stream.of(basis.source().name()),
                        basis instanceof LegalBasis.IndividualConsent ? Stream.of("CONSENT") : Stream.<String>empty(),
                        basis.provisions().stream().map(Provision::code))
                .flatMap(words -> words)
                .toList();
    }

    private static List<String> names(Requirement asked, Conditions conditions, Set<? extends Enum<?>> words) {
        return conditions.asksFor(asked) ? names(words.stream()) : List.of();
    }

    private static List<String> names(Stream<? extends Enum<?>> words) {
        return sorted(words.map(Enum::name));
    }

    static List<String> sorted(Stream<String> words) {
        return words.distinct().sorted().toList();
    }
}
