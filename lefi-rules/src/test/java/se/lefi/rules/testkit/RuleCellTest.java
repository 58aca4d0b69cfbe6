package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.Books;
import se.lefi.rules.RequestArbitraries;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.analysis.FactSpace;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/** Beside what the cell promises, its requests hold what they may: some thousands of them show all of it. */
class RuleCellTest {
    private static final Rule ASKING_FOR_ALL = BookOfEverySet.WIDE.rule(EnumSet.allOf(Requirement.class));
    private static final Rule ASKING_FOR_NOTHING = BookOfEverySet.WIDE.rule(EnumSet.noneOf(Requirement.class));

    @ParameterizedTest
    @EnumSource(names = {"CASE", "CONSENT"})
    void upToTwoLesserPiecesStandBeforeAndAfterTheFurthest(Requirement requirement) {
        List<Status> statuses = List.copyOf(requirement.statuses());
        assertEquals(Set.of(List.of()), seen(cell(statuses.get(0)), request -> statusesOfPieces(requirement, request)));
        for (int i = 1; i < statuses.size(); i++) {
            assertEquals(
                    among(statuses.subList(1, i), statuses.get(i)),
                    seen(cell(statuses.get(i)), request -> statusesOfPieces(requirement, request)));
        }
    }

    /** Read against the conditions that ask for all, evidence that is not asked for stands in every way. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INFORMATION")
    void evidenceThatNobodyAsksForStandsInEveryWay(Requirement requirement) {
        assertEquals(
                requirement.statuses(),
                seen(
                        cell(ASKING_FOR_NOTHING, Facts.of()),
                        request -> requirement.read(request, ASKING_FOR_ALL.conditions())));
    }

    @Test
    void upToTwoMoreCategoriesAreOutside() {
        assertEquals(
                Set.of(1, 2, 3),
                seen(
                        cell(Status.CONSENT_EFFECTIVE, Status.INFORMATION_NOT_DISCLOSABLE),
                        request -> Facts.read(request, ASKING_FOR_ALL.conditions())
                                .notDisclosable()
                                .size()));
    }

    @Test
    void aConsentNamesCategoriesOrNone() {
        assertEquals(
                Set.of(true, false),
                seen(
                        cell(Status.CONSENT_EFFECTIVE, Status.INFORMATION_DISCLOSABLE),
                        request -> request.consents().stream()
                                .filter(one -> statusesOfPieces(Requirement.CONSENT, request.withConsents(one))
                                        .contains(Status.CONSENT_EFFECTIVE))
                                .allMatch(one -> one.information().isEmpty())));
    }

    /** Where there is no consent, only the ground limits what may be let out. */
    @Test
    void withoutConsentTheGroundAloneLimitsTheInformation() {
        Set<InformationCategory> letOut = ASKING_FOR_ALL.conditions().letOut();
        RuleCell inside = cell(Status.CONSENT_MISSING, Status.INFORMATION_DISCLOSABLE);
        assertEquals(letOut, inside.request(day(inside), Draws.first()).information());
        RuleCell outside = cell(Status.CONSENT_MISSING, Status.INFORMATION_NOT_DISCLOSABLE);
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            int[] odd = random.ints(120, 0, 500).map(number -> 2 * number + 1).toArray(); // takes none where it may
            assertEquals(
                    EnumSet.complementOf(EnumSet.copyOf(letOut)),
                    outside.request(day(outside), new Draws(odd, new int[0])).information());
        }
    }

    /** The demanding book covers three days; before and after them a segment goes on for ever. */
    @Example
    void daysAreAllOfAShortSegmentAndFarOnesOfAnOpenOne() {
        RuleBook book = Books.DEMANDING.book();
        RandomGenerator<DisclosureRequest> requests =
                DisclosureRequestArbitraries.requests(book).generator(1000);
        Random random = new Random(1);
        Set<LocalDate> days = Stream.generate(() -> requests.next(random).value())
                .limit(3000)
                .map(DisclosureRequest::decisionDate)
                .collect(Collectors.toSet());
        for (int day = -1; day <= 1; day++) {
            assertTrue(days.contains(RequestArbitraries.MIDDLE.plusDays(day)), "day " + day);
        }
        assertTrue(days.stream().anyMatch(RequestArbitraries.MIDDLE.minusDays(100)::isAfter));
        assertTrue(days.stream().anyMatch(RequestArbitraries.MIDDLE.plusDays(100)::isBefore));
    }

    /** How each case or consent of the request stands by itself. */
    private static List<Status> statusesOfPieces(Requirement requirement, DisclosureRequest request) {
        Conditions conditions = ASKING_FOR_ALL.conditions();
        return (requirement == Requirement.CASE
                        ? request.caseFiles().stream().map(one -> request.withCaseFiles(one))
                        : request.consents().stream().map(one -> request.withConsents(one)))
                .map(alone -> requirement.read(alone, conditions))
                .toList();
    }

    /** The furthest alone, beside each of the lesser, and beside each two of them, at every place. */
    private static <S> Set<List<S>> among(List<S> lesser, S furthest) {
        Set<List<S>> among = new HashSet<>(Set.of(List.of(furthest)));
        for (S one : lesser) {
            among.addAll(List.of(List.of(furthest, one), List.of(one, furthest)));
            for (S other : lesser) {
                among.addAll(List.of(
                        List.of(furthest, one, other), List.of(one, furthest, other), List.of(one, other, furthest)));
            }
        }
        return among;
    }

    private static <T> Set<T> seen(RuleCell cell, Function<DisclosureRequest, T> description) {
        Random random = new Random(20260201);
        return Stream.generate(() -> new Draws(
                        random.ints(120, 0, 1_000_000).toArray(),
                        random.ints(40, 0, 5).toArray()))
                .limit(5000)
                .map(draws -> description.apply(cell.request(day(cell), draws)))
                .collect(Collectors.toSet());
    }

    /** The first cell of the rule that asks for all that has these statuses. */
    private static RuleCell cell(Status... statuses) {
        return cell(
                ASKING_FOR_ALL,
                FactSpace.of(ASKING_FOR_ALL.conditions())
                        .filter(facts -> facts.statuses().containsAll(List.of(statuses)))
                        .findFirst()
                        .orElseThrow());
    }

    private static RuleCell cell(Rule rule, Facts facts) {
        return new RuleCell(rule, facts, ValidityPeriod.from(RequestArbitraries.MIDDLE));
    }

    private static LocalDate day(RuleCell cell) {
        return cell.segment().anyDay();
    }
}
