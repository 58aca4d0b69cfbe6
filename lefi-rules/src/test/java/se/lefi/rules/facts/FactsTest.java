package se.lefi.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.lefi.rules.facts.Status.INFORMATION_NOT_DISCLOSABLE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.disclosure.InformationCategory;
import se.lefi.rules.Books;
import se.lefi.rules.ChangingSet;

class FactsTest {
    private static final Set<InformationCategory> ADDRESS = EnumSet.of(InformationCategory.ADDRESS);

    /** Every combination: of each requirement one status, or none where the rule does not ask. */
    private static final List<List<Status>> COMBINATIONS = combinations();

    private static List<List<Status>> combinations() {
        List<List<Status>> combinations = List.of(List.of());
        for (Requirement requirement : Requirement.values()) {
            List<List<Status>> longer = new ArrayList<>(combinations);
            for (List<Status> shorter : combinations) {
                for (Status status : requirement.statuses()) {
                    List<Status> more = new ArrayList<>(shorter);
                    more.add(status);
                    longer.add(more);
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    private static Facts facts(List<Status> statuses) {
        return Facts.of(statuses, statuses.contains(INFORMATION_NOT_DISCLOSABLE) ? ADDRESS : Set.of(), Set.of());
    }

    @Test
    void holdWhatTheyAreMadeOfInTheOrderOfTheTable() {
        for (List<Status> statuses : COMBINATIONS) {
            List<Status> reversed = new ArrayList<>(statuses);
            Collections.reverse(reversed);
            Facts facts = facts(reversed);
            assertEquals(statuses, facts.statuses());
            assertEquals(
                    statuses.stream()
                            .map(status -> Requirement.of(status).orElseThrow())
                            .toList(),
                    facts.requirements());
            assertEquals(
                    statuses.stream()
                            .filter(status -> !status.isMet())
                            .map(status -> Requirement.of(status).orElseThrow())
                            .toList(),
                    facts.unmet());
            for (Requirement requirement : Requirement.values()) {
                assertEquals(
                        statuses.stream()
                                .filter(requirement.statuses()::contains)
                                .findFirst(),
                        facts.statusOf(requirement));
            }
        }
    }

    @Test
    void areEqualWhereStatusesAndCategoriesAre() {
        Set<Facts> all = new HashSet<>();
        for (List<Status> statuses : COMBINATIONS) {
            assertEquals(facts(statuses), facts(statuses));
            assertEquals(facts(statuses).hashCode(), facts(statuses).hashCode());
            all.add(facts(statuses));
        }
        assertEquals(COMBINATIONS.size(), all.size());
        Facts address = Facts.of(List.of(INFORMATION_NOT_DISCLOSABLE), ADDRESS, Set.of());
        Facts employer =
                Facts.of(List.of(INFORMATION_NOT_DISCLOSABLE), EnumSet.of(InformationCategory.EMPLOYER), Set.of());
        assertNotEquals(address, employer);
        assertNotEquals(address.hashCode(), employer.hashCode());
        assertFalse(address.equals(new Object()));
    }

    /** Mending changes what was asked for and nothing else; where nothing is unmet any more, all goes out that may. */
    @Test
    void meetingSomeRequirementsLeavesTheOthersAsTheyStand() {
        Conditions conditions =
                Conditions.builder().limitInformation(Books.section(1), ADDRESS).build();
        for (List<Status> statuses : COMBINATIONS) {
            Facts facts = facts(statuses);
            for (Requirement met : Requirement.values()) {
                List<Status> expected = statuses.stream()
                        .map(status -> met.statuses().contains(status) ? met.met() : status)
                        .toList();
                Facts mended = facts.meeting(List.of(met), conditions);
                assertEquals(expected, mended.statuses());
                assertEquals(mended.unmet().isEmpty() ? ADDRESS : Set.of(), mended.disclosable());
                assertEquals(
                        expected.contains(INFORMATION_NOT_DISCLOSABLE) ? ADDRESS : Set.of(), mended.notDisclosable());
            }
            Facts all = facts.meeting(Arrays.asList(Requirement.values()), conditions);
            assertEquals(List.of(), all.unmet());
            assertEquals(facts.requirements(), all.requirements());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DATE_NOT_COVERED", "RULE_APPLIES"})
    void aStatusOfTheRuleIsNoFact(Status status) {
        refused(List.of(status), Set.of(), new Violation("statuses", status.name(), Invariant.FACTS_OF_RULE));
    }

    @ParameterizedTest
    @EnumSource
    void aRequirementStandsInOneWay(Requirement requirement) {
        for (Status status : requirement.statuses()) {
            if (status != INFORMATION_NOT_DISCLOSABLE) {
                refused(
                        List.of(status, requirement.met()),
                        Set.of(),
                        new Violation("statuses", requirement.met().name(), Invariant.FACTS_OF_RULE));
            }
        }
    }

    @Test
    void categoriesAreNamedOnlyWhereTheStatusesSaySo() {
        for (List<Status> met : List.of(List.<Status>of(), List.of(Status.INFORMATION_DISCLOSABLE))) {
            refused(met, ADDRESS, new Violation("notDisclosable", "[ADDRESS]", Invariant.CATEGORIES_NAMED));
        }
        assertEquals(
                List.of(new Violation("disclosable", "[ADDRESS]", Invariant.CATEGORIES_NAMED)),
                assertThrows(
                                InvalidValueException.class,
                                () -> Facts.of(List.of(Status.CASE_MISSING), Set.of(), ADDRESS))
                        .violations());
        assertEquals(
                ADDRESS, Facts.of(List.of(Status.CASE_OPEN), Set.of(), ADDRESS).disclosable());
    }

    @Test
    void categoriesThatChangeBetweenTwoReadsAreThoseFirstRead() {
        Facts facts = Facts.of(List.of(INFORMATION_NOT_DISCLOSABLE), new ChangingSet<>(ADDRESS, Set.of()), Set.of());
        assertEquals(ADDRESS, facts.notDisclosable());
        assertThrows(UnsupportedOperationException.class, facts.notDisclosable()::clear);
    }

    @Test
    void theTextIsTheStatusesAndTheCategories() {
        assertEquals(
                "[AGREEMENT_ENDED, CASE_OPEN]",
                Facts.of(Status.CASE_OPEN, Status.AGREEMENT_ENDED).toString());
        assertEquals(
                "[CASE_OPEN, INFORMATION_NOT_DISCLOSABLE] [ADDRESS]",
                Facts.of(List.of(Status.CASE_OPEN, INFORMATION_NOT_DISCLOSABLE), ADDRESS, Set.of())
                        .toString());
        assertEquals(Optional.empty(), Facts.of().statusOf(Requirement.CASE));
    }

    private static void refused(List<Status> statuses, Set<InformationCategory> notDisclosable, Violation violation) {
        assertEquals(
                List.of(violation),
                assertThrows(InvalidValueException.class, () -> Facts.of(statuses, notDisclosable, Set.of()))
                        .violations());
    }
}
