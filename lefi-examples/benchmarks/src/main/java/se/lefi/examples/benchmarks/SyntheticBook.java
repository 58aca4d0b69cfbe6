package se.lefi.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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

/** Books of any number of rules, over all kinds of recipients and as many purposes as that takes. They say nothing. */
final class SyntheticBook {
    private static final Statute STATUTE = Statute.of("1999:9999", "påhittad förordning", "Invented Ordinance");
    private static final LegalBasis BASIS = LegalBasis.of(CitationSource.STATUTE, STATUTE.section(1));
    private static final List<RecipientScope> RECIPIENTS = Stream.concat(
                    Stream.of(
                            RecipientScope.of(OrganisationKind.INSURANCE_COMPANY),
                            RecipientScope.of(OrganisationKind.INSURANCE_INTERMEDIARY)),
                    Stream.of(AuthorityFunction.values()).map(SyntheticBook::authority))
            .toList();

    private SyntheticBook() {}

    static RuleBook of(int rules) {
        return of(IntStream.range(0, rules).mapToObj(SyntheticBook::rule).toList());
    }

    /** One recipient and one purpose, and a rule for each day. */
    static RuleBook ofPeriods(int rules) {
        LocalDate first = LocalDate.of(2000, 1, 1);
        return of(IntStream.range(0, rules)
                .mapToObj(day -> rule(0).withId("RULE-" + day)
                        .withInForce(ValidityPeriod.between(first.plusDays(day), first.plusDays(day + 1))))
                .toList());
    }

    private static RuleBook of(List<Rule> rules) {
        return RuleBook.builder()
                .id("synthetic-" + rules.size())
                .title(new Bilingual("påhittad", "invented"))
                .defaultBasis(BASIS)
                .addAllRules(rules)
                .build();
    }

    private static RecipientScope authority(AuthorityFunction function) {
        return RecipientScope.of(function.levels().iterator().next()).withFunction(function);
    }

    /** Like those of the page: an insurer needs consent, an authority a case. */
    private static Rule rule(int number) {
        RecipientScope recipients = RECIPIENTS.get(number % RECIPIENTS.size());
        String purpose = "PURPOSE_" + number / RECIPIENTS.size();
        return Rule.builder()
                .id("RULE-" + number)
                .recipients(recipients)
                .purpose(DisclosurePurpose.of(purpose, purpose, purpose))
                .ground(BASIS)
                .mediumBasis(BASIS)
                .conditions(Conditions.builder()
                        .require(Requirement.AGREEMENT, BASIS)
                        .require(Requirement.CONNECTION, BASIS)
                        .require(recipients.functions().isEmpty() ? Requirement.CONSENT : Requirement.CASE, BASIS)
                        .build())
                .build();
    }
}
