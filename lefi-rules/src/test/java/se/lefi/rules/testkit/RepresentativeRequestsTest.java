package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lefi.Bilingual;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Requirement;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.analysis.Audit;
import se.lefi.rules.analysis.FactSpace;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.FactsReader;
import se.lefi.rules.facts.RuleStatus;

/** The representatives reach every cell that there is, and each reaches one. */
class RepresentativeRequestsTest {

    static Stream<RuleBook> books() {
        return LefiPrenumeration.editions().stream();
    }

    @ParameterizedTest
    @MethodSource("books")
    void everyCellOfEveryRuleIsReachedOnce(RuleBook book) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        record Reached(Rule rule, Facts facts, LocalDate day) {}
        List<Reached> reached = new ArrayList<>();
        RepresentativeRequests.of(book)
                .forEach(request -> engine.ruleFor(request)
                        .ifPresent(rule -> reached.add(
                                new Reached(rule, FactsReader.read(request, rule.asked()), request.decisionDate()))));
        Set<Reached> expected = new HashSet<>();
        for (LocalDate day : daysOfStretches(book)) {
            for (Rule rule : book.rules()) {
                if (book.coverage().contains(day) && rule.inForce().contains(day)) {
                    FactSpace.of(rule).forEach(facts -> expected.add(new Reached(rule, facts, day)));
                }
            }
        }
        assertEquals(expected, new HashSet<>(reached));
        assertEquals(expected.size(), reached.size());
    }

    @ParameterizedTest
    @MethodSource("books")
    void everyQuestionWithoutARuleIsAskedOnce(RuleBook book) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        record Asked(RecipientType recipient, String purpose, LocalDate day) {}
        List<Asked> asked = new ArrayList<>();
        Set<RuleStatus> reasons = EnumSet.noneOf(RuleStatus.class);
        RepresentativeRequests.of(book)
                .filter(request -> engine.ruleFor(request).isEmpty())
                .forEach(request -> {
                    asked.add(new Asked(
                            request.recipient().type(), request.purpose().code(), request.decisionDate()));
                    reasons.add(engine.statusOf(
                            request.recipient().kind(),
                            request.recipient().function(),
                            request.purpose(),
                            request.decisionDate()));
                });
        assertEquals(new HashSet<>(asked).size(), asked.size());
        assertTrue(asked.stream().anyMatch(question -> question.purpose().equals("ANY_OTHER_PURPOSE")));
        Set<RuleStatus> expected = EnumSet.of(RuleStatus.RECIPIENT_NOT_ELIGIBLE, RuleStatus.PURPOSE_NOT_AVAILABLE);
        if (book.equals(LefiPrenumeration.byStatute())) {
            expected.addAll(EnumSet.of(RuleStatus.DATE_NOT_COVERED, RuleStatus.LEGAL_BASIS_NOT_IN_FORCE));
        }
        assertEquals(expected, reasons);
    }

    @ParameterizedTest
    @MethodSource("books")
    void thereAreAsManyAsAnAuditTries(RuleBook book) {
        assertEquals(Audit.of(book).cells(), RepresentativeRequests.of(book).count());
    }

    /** With evidence that would satisfy any rule: nothing else than the missing rule is the reason. */
    @ParameterizedTest
    @MethodSource("books")
    void withoutARuleNothingElseIsMissing(RuleBook book) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        Rule strict = book.rules().stream()
                .filter(rule -> rule.consent().isPresent())
                .findFirst()
                .orElseThrow();
        Rule withCase = book.rules().stream()
                .filter(rule -> rule.caseFile().isPresent()
                        && rule.caseFile().get().matters().size() > 1)
                .findFirst()
                .orElseThrow();
        RepresentativeRequests.of(book)
                .filter(request -> engine.ruleFor(request).isEmpty())
                .forEach(request -> {
                    assertAllMet(FactsReader.read(request, strict.asked()));
                    assertAllMet(FactsReader.read(request, withCase.asked()));
                });
    }

    @ParameterizedTest
    @MethodSource("books")
    void theyAreTheSameEveryTime(RuleBook book) {
        assertEquals(
                RepresentativeRequests.of(book).toList(),
                RepresentativeRequests.of(book).toList());
    }

    @Test
    void aBookWithoutRulesHasQuestionsOnly() {
        RuleBook empty = RuleBook.builder()
                .id("empty")
                .title(new Bilingual("tom", "empty"))
                .closure(LegalBasis.condition(CitationSource.PAGE, "inget", "nothing"))
                .build();
        List<DisclosureRequest> requests = RepresentativeRequests.of(empty).toList();
        assertEquals(RecipientType.all().size(), requests.size());
    }

    private static void assertAllMet(Facts facts) {
        for (Requirement requirement : Requirement.values()) {
            assertTrue(requirement.status(facts).isMet(), () -> requirement + " of " + facts);
        }
    }

    /** The first day of each stretch, and the last before any of them. */
    private static List<LocalDate> daysOfStretches(RuleBook book) {
        List<LocalDate> days = new ArrayList<>(book.turningPoints());
        days.add(book.turningPoints().get(0).minusDays(1));
        return days;
    }
}
