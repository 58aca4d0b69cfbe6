package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import se.lefi.Bilingual;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.ConsentRequirement;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.law.Statute;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.CaseRequirement;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.InformationScope;
import se.lefi.rules.Recipients;
import se.lefi.rules.Requirement;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.analysis.Stretches;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.FactsReader;

/** Whatever is chosen where there is a choice, a request amounts to the facts of its cell. */
class CellProps {
    private static final LegalBasis BASIS =
            LegalBasis.of(CitationSource.STATUTE, Statute.of("1999:9999").section(1));

    @Property(tries = 5000)
    void aRequestAmountsToItsCell(
            @ForAll("cells") Found found,
            @ForAll @Size(80) int[] ways,
            @ForAll @Size(40) List<@IntRange(max = 5) Integer> days) {
        RuleCell cell = found.cell();
        int[] waysChosen =
                Arrays.stream(ways).map(way -> way & Integer.MAX_VALUE).toArray();
        int[] daysChosen = days.stream().mapToInt(Integer::intValue).toArray();
        DisclosureRequest request = cell.request(Stretches.dayOf(cell.stretch()), new Choices(waysChosen, daysChosen));
        assertEquals(Optional.of(cell.rule()), found.engine().ruleFor(request));
        Facts facts = FactsReader.read(request, cell.rule().asked());
        for (Requirement requirement : Requirement.values()) {
            assertEquals(requirement.status(cell.facts()), requirement.status(facts), request::toString);
        }
    }

    record Found(DisclosureEngine engine, RuleCell cell) {}

    @Provide
    Arbitrary<Found> cells() {
        return Arbitraries.of(Stream.concat(LefiPrenumeration.editions().stream(), Stream.of(demanding()))
                .map(DisclosureEngine::using)
                .flatMap(engine -> Cell.ofRules(engine.book()).map(cell -> new Found(engine, cell)))
                .toList());
    }

    /** A third party's, that asks for all that a rule can ask for, and lets out little. */
    private static RuleBook demanding() {
        Rule rule = Rule.builder()
                .id("strict")
                .recipients(Recipients.of(OrganisationKind.OTHER))
                .purpose(DisclosurePurpose.of("OWN", "eget", "one's own"))
                .ground(BASIS)
                .mediumBasis(BASIS)
                .agreement(BASIS)
                .connection(BASIS)
                .caseFile(CaseRequirement.of(CaseMatter.PRIVATE_CARE_FEE, BASIS))
                .consent(new ConsentRequirement(BASIS, EnumSet.of(InformationCategory.ADDRESS)))
                .necessity(BASIS)
                .information(new InformationScope(BASIS, Set.of(InformationCategory.EMPLOYER)))
                .build();
        return RuleBook.builder()
                .id("trial")
                .title(new Bilingual("prov", "trial"))
                .closure(BASIS)
                .addRules(rule)
                .build();
    }
}
