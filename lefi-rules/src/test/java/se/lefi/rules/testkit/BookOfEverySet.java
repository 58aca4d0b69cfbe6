package se.lefi.rules.testkit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Books;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Requirement;

/**
 * A third party's book with a rule for each set of requirements, from none to the whole table. A case has to be of one matter;
 * the ground lets out, and a consent that names no category covers, what the book is made with.
 */
record BookOfEverySet(Set<InformationCategory> letOut, Set<InformationCategory> impliedByConsent) {
    /** All but one are let out, and all but another are implied. */
    static final BookOfEverySet WIDE = new BookOfEverySet(
            EnumSet.complementOf(EnumSet.of(InformationCategory.EMPLOYER)),
            EnumSet.complementOf(EnumSet.of(InformationCategory.OTHER)));

    /** A consent that names no category covers nothing that is let out. */
    static final BookOfEverySet NARROW =
            new BookOfEverySet(EnumSet.of(InformationCategory.EMPLOYER), EnumSet.of(InformationCategory.ADDRESS));

    /** Every subset, the empty one first. */
    static Stream<Set<Requirement>> subsets(Set<Requirement> requirements) {
        List<Requirement> all = List.copyOf(requirements);
        return IntStream.range(0, 1 << all.size())
                .mapToObj(bits -> all.stream()
                        .filter(one -> (bits >> all.indexOf(one) & 1) == 1)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Requirement.class))));
    }

    RuleBook book() {
        return Books.bookOf(subsets(EnumSet.allOf(Requirement.class))
                        .map(this::rule)
                        .toArray(Rule[]::new))
                .build();
    }

    /** The rule that asks for just these. */
    Rule rule(Set<Requirement> asked) {
        Conditions.Builder conditions = Conditions.builder();
        asked.forEach(requirement -> conditions.require(requirement, Books.section(1)));
        if (asked.contains(Requirement.CASE)) {
            conditions.requireCase(Books.section(1), CaseMatter.PRIVATE_CARE_FEE);
        }
        if (asked.contains(Requirement.INFORMATION)) {
            conditions.limitInformation(Books.section(1), letOut);
            if (asked.contains(Requirement.CONSENT)) {
                conditions.requireConsent(Books.section(1), impliedByConsent);
            }
        }
        String name = asked.stream().map(Enum::name).collect(Collectors.joining("_", "OWN_", ""));
        return Books.rule(
                        name,
                        RecipientScope.of(OrganisationKind.OTHER),
                        DisclosurePurpose.of(name, "eget", "one's own"),
                        Books.section(1),
                        Books.section(2),
                        conditions)
                .build();
    }
}
