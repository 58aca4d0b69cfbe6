package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Assessment;
import se.lefi.rules.Books;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.analysis.Audit;
import se.lefi.rules.analysis.EditionDiff;
import se.lefi.rules.analysis.FactSpace;
import se.lefi.rules.facts.Status;

/** The representatives reach every cell that there is, and each reaches one. */
class RepresentativeRequestsTest {

    static Stream<RuleBook> books() {
        return CellTest.books();
    }

    @ParameterizedTest
    @MethodSource("books")
    void everyCellIsReachedOnce(RuleBook book) {
        record RuleCell(String rule, List<Status> facts, ValidityPeriod segment) {}
        record Question(RecipientType recipient, DisclosurePurpose purpose, ValidityPeriod segment) {}
        List<Object> reached = assessments(book)
                .<Object>map(assessment -> {
                    ValidityPeriod segment = segment(book, assessment);
                    return assessment.rule().isPresent()
                            ? new RuleCell(
                                    assessment.rule().get().id(),
                                    assessment.facts().orElseThrow().statuses(),
                                    segment)
                            : new Question(assessment.recipient(), assessment.purpose(), segment);
                })
                .toList();
        Set<Object> expected = new HashSet<>();
        Set<DisclosurePurpose> purposes =
                book.rules().stream().map(Rule::purpose).collect(Collectors.toSet());
        purposes.add(EditionDiff.ANY_OTHER_PURPOSE);
        for (ValidityPeriod segment : book.segments()) {
            for (RecipientType recipient : RecipientType.all()) {
                for (DisclosurePurpose purpose : purposes) {
                    rule(book, recipient, purpose, segment)
                            .ifPresentOrElse(
                                    rule -> FactSpace.of(rule.conditions())
                                            .forEach(facts ->
                                                    expected.add(new RuleCell(rule.id(), facts.statuses(), segment))),
                                    () -> expected.add(new Question(recipient, purpose, segment)));
                }
            }
        }
        assertEquals(expected, new HashSet<>(reached));
        assertEquals(expected.size(), reached.size());
        assertEquals(expected.size(), Audit.of(book).cells());
    }

    @Test
    void everyReasonToHaveNoRuleComesUp() {
        assertEquals(
                EnumSet.range(Status.DATE_NOT_COVERED, Status.RULE_APPLIES),
                assessments(Books.BY_STATUTE.book())
                        .map(Assessment::ruleStatus)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class))));
    }

    @ParameterizedTest
    @MethodSource("books")
    void theyAreTheSameEveryTime(RuleBook book) {
        assertEquals(
                RepresentativeRequests.of(book).toList(),
                RepresentativeRequests.of(book).toList());
    }

    /** A book without rules, and one whose only rule is for nobody: no state authority is a social welfare board. */
    @Test
    void booksThatPermitNothingHaveQuestionsOnly() {
        Rule forNobody = Books.rule(
                        "nobody",
                        RecipientScope.of(OrganisationKind.STATE_AUTHORITY)
                                .withFunction(AuthorityFunction.SOCIAL_WELFARE_BOARD),
                        DisclosurePurpose.AUTHORITY_CASE,
                        Books.section(1),
                        Books.section(2))
                .build();
        for (RuleBook book :
                List.of(Books.bookOf().build(), Books.bookOf(forNobody).build())) {
            List<Assessment> assessments = assessments(book).toList();
            assertEquals(RecipientType.all().size() * (1 + book.rules().size()), assessments.size());
            assertTrue(assessments.stream()
                    .allMatch(assessment -> assessment.rule().isEmpty()));
        }
    }

    private static Stream<Assessment> assessments(RuleBook book) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        return RepresentativeRequests.of(book).map(engine::assess);
    }

    private static ValidityPeriod segment(RuleBook book, Assessment assessment) {
        return book.segments().stream()
                .filter(segment -> segment.contains(assessment.day()))
                .findFirst()
                .orElseThrow();
    }

    /** Read without the engine. */
    private static Optional<Rule> rule(
            RuleBook book, RecipientType recipient, DisclosurePurpose purpose, ValidityPeriod segment) {
        return book.rules().stream()
                .filter(rule -> book.coverage().contains(segment.anyDay())
                        && rule.inForce().contains(segment.anyDay())
                        && rule.purpose().equals(purpose)
                        && rule.recipients().includes(recipient))
                .findFirst();
    }
}
