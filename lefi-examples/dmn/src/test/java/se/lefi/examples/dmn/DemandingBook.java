package se.lefi.examples.dmn;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.lefi.Bilingual;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Requirement;

/** An invented book with a rule that asks for everything that the requirement table has, and what the editions do not do. */
final class DemandingBook {
    private static final Statute ACT = Statute.of("1999:9998", "exempellagen", "Example Act");
    private static final LegalBasis GROUND = LegalBasis.of(CitationSource.STATUTE, ACT.section(2));
    private static final DisclosurePurpose PURPOSE = DisclosurePurpose.of("RESEARCH", "forskning", "research");
    private static final DisclosurePurpose ALONE =
            DisclosurePurpose.of("ALONE", "enbart ett krav", "a requirement alone");
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 3, 1);

    static final RuleBook BOOK = RuleBook.builder()
            .id("demanding \"book\", med å")
            .title(new Bilingual("Allt som kan krävas", "Everything that can be asked for"))
            .coverage(ValidityPeriod.between(FIRST_DAY.minusYears(1), FIRST_DAY.plusYears(3)))
            .defaultBasis(GROUND)
            .addAllRules(rules())
            .build();

    private DemandingBook() {}

    private static List<Rule> rules() {
        Conditions.Builder everything = Conditions.builder();
        for (Requirement requirement : Requirement.values()) {
            everything.require(
                    requirement, LegalBasis.of(CitationSource.STATUTE, ACT.section(10 + requirement.ordinal())));
        }
        RecipientScope courtsAndBoards = RecipientScope.of(
                        OrganisationKind.STATE_AUTHORITY, OrganisationKind.MUNICIPAL_AUTHORITY)
                .withFunction(AuthorityFunction.COURT, AuthorityFunction.OTHER);
        Stream<Rule> eachAlone = Arrays.stream(Requirement.values())
                .map(requirement -> rule("only " + requirement, alone(requirement))
                        .purpose(ALONE)
                        .conditions(Conditions.builder()
                                .require(requirement, GROUND)
                                .build())
                        .build());
        return Stream.concat(
                        Stream.of(
                                rule("every\\thing \"asked\"", courtsAndBoards)
                                        .purpose(PURPOSE)
                                        .conditions(everything.build())
                                        .inForce(ValidityPeriod.until(FIRST_DAY))
                                        .build(),
                                rule("nothing asked", courtsAndBoards)
                                        .purpose(PURPOSE)
                                        .conditions(Conditions.builder().build())
                                        .inForce(ValidityPeriod.between(FIRST_DAY.plusDays(10), FIRST_DAY.plusYears(9)))
                                        .build(),
                                rule("everybody", new RecipientScope(EnumSet.allOf(OrganisationKind.class), Set.of()))
                                        .purpose(DisclosurePurpose.of("STATISTICS", "statistik", "statistics"))
                                        .conditions(Conditions.builder().build())
                                        .inForce(ValidityPeriod.from(FIRST_DAY))
                                        .build()),
                        eachAlone)
                .toList();
    }

    private static RecipientScope alone(Requirement requirement) {
        AuthorityFunction function = AuthorityFunction.values()[requirement.ordinal()];
        return new RecipientScope(function.levels(), EnumSet.of(function));
    }

    private static Rule.Builder rule(String id, RecipientScope recipients) {
        return Rule.builder().id(id).recipients(recipients).ground(GROUND).mediumBasis(GROUND);
    }
}
