package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Status;
import se.lefi.rules.testkit.RepresentativeRequests;

/** The way through the middle and the short way come to one decision. */
class AssessmentTest {

    @ParameterizedTest
    @EnumSource
    void ofEveryCell(Books books) {
        RepresentativeRequests.of(books.book()).forEach(request -> assertAssessed(books, request));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void ofAnyRequest(@ForAll Books books, @ForAll("requests") DisclosureRequest request) {
        assertAssessed(books, request);
    }

    @Provide
    Arbitrary<DisclosureRequest> requests() {
        return RequestArbitraries.requests();
    }

    private static void assertAssessed(Books books, DisclosureRequest request) {
        Assessment assessment = books.engine().assess(request);
        RuleMatch match = books.engine().match(request.recipient().type(), request.purpose(), request.decisionDate());
        assertEquals(books.engine().decide(request), assessment.decision(), request::toString);
        assertSame(books.book(), assessment.book());
        assertEquals(request.recipient().type(), assessment.recipient());
        assertEquals(request.purpose(), assessment.purpose());
        assertEquals(request.decisionDate(), assessment.day());
        assertEquals(match.status(), assessment.ruleStatus());
        assertEquals(match.rule(), assessment.rule());
        assertEquals(match.rule().isPresent(), assessment.ruleStatus() == Status.RULE_APPLIES);
        Optional<Facts> facts = match.rule().map(rule -> Facts.read(request, rule.conditions()));
        assertEquals(facts, assessment.facts());
        assertEquals(facts.map(match::decide).or(match::refusal), Optional.of(assessment.decision()));
        assertHoldsNothingOfThePerson(assessment);
    }

    /** All of it: the edition, the day, the rule or why there is none, and the facts, which are codes. */
    private static void assertHoldsNothingOfThePerson(Assessment assessment) {
        String rule =
                assessment.rule().map(Rule::id).orElse(assessment.ruleStatus().name());
        String facts = assessment.facts().map(read -> " " + read).orElse("");
        assertEquals(assessment.book().id() + " " + assessment.day() + " " + rule + facts, assessment.toString());
    }
}
