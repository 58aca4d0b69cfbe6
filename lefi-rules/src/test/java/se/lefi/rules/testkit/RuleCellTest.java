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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.rules.Books;
import se.lefi.rules.RequestArbitraries;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.analysis.Stretches;
import se.lefi.rules.facts.CaseStatus;
import se.lefi.rules.facts.ConsentStatus;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.FactsReader;
import se.lefi.rules.facts.InformationStatus;
import se.lefi.rules.facts.NecessityStatus;

/** A cell promises its facts. What else its requests hold is left to choice, and some thousands of them show all of it. */
class RuleCellTest {
    private static final RuleBook BOOK = Books.DEMANDING.book();

    /** Asks for a case of matter BENEFIT, for consent, for necessity, and lets out all but EMPLOYER. */
    private static final String STRICT = "court-from";

    /** Asks for none of these. */
    private static final String LENIENT = "social";

    private static final List<CaseStatus> CASES = List.of(
            CaseStatus.CASE_CONCERNS_ANOTHER_PERSON,
            CaseStatus.CASE_NOT_OPEN,
            CaseStatus.CASE_OF_ANOTHER_MATTER,
            CaseStatus.CASE_OPEN);
    private static final List<ConsentStatus> CONSENTS = List.of(
            ConsentStatus.CONSENT_FROM_ANOTHER_PERSON,
            ConsentStatus.CONSENT_FOR_ANOTHER_RECIPIENT,
            ConsentStatus.CONSENT_FOR_ANOTHER_PURPOSE,
            ConsentStatus.CONSENT_NOT_YET_GIVEN,
            ConsentStatus.CONSENT_WITHDRAWN,
            ConsentStatus.CONSENT_EXPIRED,
            ConsentStatus.CONSENT_EFFECTIVE);

    @Test
    void upToTwoLesserCasesStandBeforeAndAfterTheFurthest() {
        for (CaseStatus furthest : CASES) {
            assertEquals(
                    among(CASES.subList(0, CASES.indexOf(furthest)), furthest),
                    seen(STRICT, facts -> facts.caseFile() == furthest, RuleCellTest::cases));
        }
        assertEquals(
                Set.of(List.of()),
                seen(STRICT, facts -> facts.caseFile() == CaseStatus.CASE_MISSING, RuleCellTest::cases));
    }

    @Test
    void upToTwoLesserConsentsStandBeforeAndAfterTheFurthest() {
        for (ConsentStatus furthest : CONSENTS) {
            assertEquals(
                    among(CONSENTS.subList(0, CONSENTS.indexOf(furthest)), furthest),
                    seen(STRICT, facts -> facts.consent() == furthest, RuleCellTest::consents));
        }
        assertEquals(
                Set.of(List.of()),
                seen(STRICT, facts -> facts.consent() == ConsentStatus.CONSENT_MISSING, RuleCellTest::consents));
    }

    @Test
    void evidenceThatNobodyAsksForIsThereOrNot() {
        assertEquals(
                Set.of(0, 1, 2),
                seen(LENIENT, facts -> true, request -> request.caseFiles().size()));
        assertEquals(
                Set.of(0, 1, 2),
                seen(LENIENT, facts -> true, request -> request.consents().size()));
        assertEquals(Set.of(true, false), seen(LENIENT, facts -> true, DisclosureRequest::necessityStated));
    }

    @Test
    void necessityIsStatedWhereItIsToBe() {
        assertEquals(
                Set.of(false),
                seen(
                        STRICT,
                        facts -> facts.necessity() == NecessityStatus.NECESSITY_NOT_STATED,
                        DisclosureRequest::necessityStated));
        assertEquals(
                Set.of(true),
                seen(
                        STRICT,
                        facts -> facts.necessity() == NecessityStatus.NECESSITY_STATED,
                        DisclosureRequest::necessityStated));
    }

    @Test
    void upToTwoMoreCategoriesAreOutside() {
        assertEquals(
                Set.of(1, 2, 3),
                seen(
                        STRICT,
                        information(ConsentStatus.CONSENT_EFFECTIVE, InformationStatus.INFORMATION_NOT_DISCLOSABLE),
                        request -> read(request).notDisclosable().size()));
    }

    @Test
    void aConsentNamesCategoriesOrNone() {
        assertEquals(
                Set.of(true, false),
                seen(
                        STRICT,
                        information(ConsentStatus.CONSENT_EFFECTIVE, InformationStatus.INFORMATION_DISCLOSABLE),
                        request -> request.consents().stream()
                                .filter(one -> consents(request.withConsents(List.of(one)))
                                        .contains(ConsentStatus.CONSENT_EFFECTIVE))
                                .allMatch(one -> one.information().isEmpty())));
    }

    /** Where there is no consent, only the ground limits what may be let out: to all but EMPLOYER. */
    @Test
    void withoutConsentTheGroundAloneLimitsTheInformation() {
        RuleCell inside =
                cell(STRICT, information(ConsentStatus.CONSENT_MISSING, InformationStatus.INFORMATION_DISCLOSABLE));
        assertEquals(
                EnumSet.complementOf(EnumSet.of(InformationCategory.EMPLOYER)),
                inside.request(dayOf(inside), Choices.first()).information());
        RuleCell outside =
                cell(STRICT, information(ConsentStatus.CONSENT_MISSING, InformationStatus.INFORMATION_NOT_DISCLOSABLE));
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            int[] odd = random.ints(120, 0, 500).map(number -> 2 * number + 1).toArray(); // takes none where it may
            assertEquals(
                    Set.of(InformationCategory.EMPLOYER),
                    outside.request(dayOf(outside), new Choices(odd, new int[0]))
                            .information());
        }
    }

    /** The demanding book covers three days; before and after them a stretch goes on for ever. */
    @Example
    void daysAreAllOfAShortStretchAndFarOnesOfAnOpenOne() {
        RandomGenerator<DisclosureRequest> requests =
                DisclosureRequestArbitraries.requests(BOOK).generator(1000);
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

    private static Predicate<Facts> information(ConsentStatus consent, InformationStatus information) {
        return facts -> facts.consent() == consent && facts.information() == information;
    }

    private static List<CaseStatus> cases(DisclosureRequest request) {
        return request.caseFiles().stream()
                .map(one -> read(request.withCaseFiles(List.of(one))).caseFile())
                .toList();
    }

    private static List<ConsentStatus> consents(DisclosureRequest request) {
        return request.consents().stream()
                .map(one -> read(request.withConsents(List.of(one))).consent())
                .toList();
    }

    private static Facts read(DisclosureRequest request) {
        return FactsReader.read(request, rule(STRICT).asked());
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

    private static <T> Set<T> seen(String rule, Predicate<Facts> facts, Function<DisclosureRequest, T> description) {
        RuleCell cell = cell(rule, facts);
        Random random = new Random(20260201);
        return Stream.generate(() -> new Choices(
                        random.ints(120, 0, 1_000_000).toArray(),
                        random.ints(40, 0, 5).toArray()))
                .limit(5000)
                .map(choices -> description.apply(cell.request(dayOf(cell), choices)))
                .collect(Collectors.toSet());
    }

    private static RuleCell cell(String rule, Predicate<Facts> facts) {
        return Cell.ofRules(BOOK)
                .filter(cell -> cell.rule().equals(rule(rule)) && facts.test(cell.facts()))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate dayOf(RuleCell cell) {
        return Stretches.dayOf(cell.stretch());
    }

    private static Rule rule(String id) {
        return BOOK.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
