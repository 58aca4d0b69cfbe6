package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.LegalBasis;
import se.lefi.rules.Books;
import se.lefi.rules.edition.Questions;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/** The fact space beside brute force: every evidence there is, read under every choice of requirements. */
class FactSpaceTest {
    private static final LegalBasis BASIS = Books.section(1);
    private static final Set<InformationCategory> EVERYTHING = EnumSet.allOf(InformationCategory.class);
    private static final RequestVariants VARIANTS = new RequestVariants(
            Questions.recipients().get(0), DisclosurePurpose.COORDINATION, LocalDate.of(2026, 2, 1));
    private static final List<DisclosureRequest> REQUESTS =
            Stream.concat(VARIANTS.all(), Stream.of(consentToEverything())).toList();

    /** What a permission of it lets out is what the rule does, whatever a consent that names nothing covers. */
    private static DisclosureRequest consentToEverything() {
        DisclosureRequest complete = VARIANTS.complete();
        return complete.withConsents(complete.consents().get(0).withInformation(EVERYTHING));
    }

    @Test
    void ofACaseOfAnyMatterAndOfALimitThatLeavesNothingOut() {
        for (Set<Requirement> requirements : choices()) {
            assertHoldsExactlyWhatIsReached(conditions(requirements, EVERYTHING, EVERYTHING, CaseMatter.values()));
        }
    }

    @Test
    void ofACaseOfOneMatterAndOfALimit() {
        Set<InformationCategory> letOut = EnumSet.of(InformationCategory.ADDRESS, InformationCategory.EMPLOYER);
        for (Set<Requirement> requirements : choices()) {
            assertHoldsExactlyWhatIsReached(conditions(requirements, letOut, Set.of(), CaseMatter.PRIVATE_CARE_FEE));
        }
    }

    private static void assertHoldsExactlyWhatIsReached(Conditions conditions) {
        Set<Facts> reached = REQUESTS.stream()
                .map(request -> Facts.read(request, conditions))
                .collect(Collectors.toSet());
        List<Facts> space = FactSpace.of(conditions).toList();
        assertEquals(statuses(reached), statuses(space), conditions::toString);
        assertEquals(space.size(), statuses(space).size(), "a cell stands for all categories that may not be let out");
        assertTrue(reached.containsAll(space), () -> "no request has what a cell names: " + conditions);
    }

    private static Set<List<Status>> statuses(Collection<Facts> facts) {
        return facts.stream().map(Facts::statuses).collect(Collectors.toSet());
    }

    private static List<Set<Requirement>> choices() {
        List<Set<Requirement>> choices = new ArrayList<>(List.of(Set.of()));
        for (Requirement requirement : Requirement.values()) {
            for (Set<Requirement> choice : List.copyOf(choices)) {
                Set<Requirement> more = new HashSet<>(choice);
                more.add(requirement);
                choices.add(more);
            }
        }
        return choices;
    }

    private static Conditions conditions(
            Set<Requirement> requirements,
            Set<InformationCategory> letOut,
            Set<InformationCategory> implied,
            CaseMatter... matters) {
        Conditions.Builder conditions = Conditions.builder();
        requirements.forEach(requirement -> conditions.require(requirement, BASIS));
        if (requirements.contains(Requirement.CASE)) {
            conditions.requireCase(BASIS, matters);
        }
        if (requirements.contains(Requirement.INFORMATION)) {
            conditions.limitInformation(BASIS, letOut);
        }
        if (requirements.contains(Requirement.CONSENT)) {
            conditions.requireConsent(BASIS, implied);
        }
        return conditions.build();
    }
}
