package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleMatch;
import se.lefi.rules.facts.Status;

/** No gap, no overlap: every day, for each recipient and purpose, an edition has exactly one answer. */
class TemporalCoverageTest {
    /** From a year before an edition begins, or first changes, to a year after it last does. */
    @ParameterizedTest
    @EnumSource
    void exactlyOneAnswerEachDay(Edition edition) {
        List<LocalDate> bounds = edition.bounds();
        LocalDate first = edition.book().coverage().from().orElse(bounds.get(0)).minusYears(1);
        LocalDate end = bounds.get(bounds.size() - 1).plusYears(1);
        Questions.forEach((recipient, purpose) -> {
            // All is in order since the first day, so that the rule alone decides.
            DisclosureRequest request = Questions.complete(recipient, purpose, first);
            first.datesUntil(end).forEach(day -> oneAnswer(edition, request.withDecisionDate(day)));
        });
    }

    private static void oneAnswer(Edition edition, DisclosureRequest request) {
        LocalDate day = request.decisionDate();
        List<Rule> rules = edition.book().rules().stream()
                .filter(rule -> edition.book().coverage().contains(day)
                        && rule.inForce().contains(day)
                        && rule.recipients().includes(request.recipient().type())
                        && rule.purpose().equals(request.purpose()))
                .toList();
        assertTrue(rules.size() <= 1, () -> rules + " on " + day);
        RuleMatch match = edition.engine().match(request.recipient().type(), request.purpose(), day);
        assertEquals(rules, match.rule().stream().toList(), request::toString);
        List<String> withoutRule = match.status() == Status.RULE_APPLIES
                ? List.of()
                : List.of(match.status().name());
        assertEquals(withoutRule, edition.check(request).unmet(), request::toString);
    }
}
