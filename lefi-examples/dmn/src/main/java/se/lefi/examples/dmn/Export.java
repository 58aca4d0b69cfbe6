package se.lefi.examples.dmn;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.Bilingual;
import se.lefi.law.LegalBasis;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.explain.WireForm.Basis;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/**
 * What is exported, and in which language its words are. The names of inputs and decisions are the same in every language.
 *
 * @param book the rule book
 * @param locale Swedish or English
 */
record Export(RuleBook book, Locale locale) {
    static final String KIND = "recipientKind";
    static final String FUNCTION = "authorityFunction";
    static final String PURPOSE = "purpose";
    static final String DAY = "decisionDate";

    /** {@return the name of the input that says how a requirement stands} */
    static String nameOf(Requirement requirement) {
        String camel = Arrays.stream(requirement.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return Character.toLowerCase(camel.charAt(0)) + camel.substring(1) + "Status";
    }

    /** {@return the statuses that are about the rule itself and not met, in the order tested} */
    static List<Status> withoutRule() {
        return Arrays.stream(Status.values())
                .takeWhile(status -> status != Status.RULE_APPLIES)
                .toList();
    }

    /** {@return the requirements that a rule of the book asks for, in the order checked} */
    List<Requirement> requirements() {
        return Arrays.stream(Requirement.values())
                .filter(requirement ->
                        book.rules().stream().anyMatch(rule -> rule.conditions().asksFor(requirement)))
                .toList();
    }

    /** {@return the rules that some recipient on some day falls under, in the order of the book} */
    List<Rule> rules() {
        return book.rules().stream()
                .filter(rule -> rule.inForce().overlaps(book.coverage())
                        && !rule.recipients().types().isEmpty())
                .toList();
    }

    /** {@return the days on which the book answers by the rule} */
    ValidityPeriod days(Rule rule) {
        return rule.inForce().intersection(book.coverage());
    }

    /** {@return the kinds of recipients of a rule, as codes} */
    static Set<String> kinds(Rule rule) {
        return codes(rule.recipients().types().stream().map(type -> type.kind()));
    }

    /** {@return the functions of a rule's recipients, as codes; empty where the function does not matter} */
    static Set<String> functions(Rule rule) {
        return rule.recipients().functions().isEmpty()
                ? Set.of()
                : codes(rule.recipients().types().stream()
                        .map(RecipientType::function)
                        .flatMap(Optional::stream));
    }

    private static Set<String> codes(Stream<? extends Enum<?>> constants) {
        return constants
                .distinct()
                .sorted(Comparator.comparingInt(Enum::ordinal))
                .map(Enum::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    String words(String swedish, String english) {
        return words(new Bilingual(swedish, english));
    }

    String words(Bilingual text) {
        return text.in(locale);
    }

    /** {@return the citation in print, marked where it is a reading} */
    String cited(LegalBasis basis) {
        return Basis.of(basis, locale).text();
    }

    /** {@return the ground and the medium of a rule in print, a line each} */
    String legs(Rule rule) {
        return words("Grund: ", "Ground: ") + cited(rule.ground()) + "\n"
                + words(rule.mediumKind().text()) + ": " + cited(rule.mediumBasis());
    }
}
