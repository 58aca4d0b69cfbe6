package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.organisation.Organisation;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Permitted;
import se.lefi.rules.Refused;
import se.lefi.rules.Rule;
import se.lefi.rules.facts.RuleStatus;

/** No gap, no overlap: every day of ten years, for each recipient and purpose, edition B has exactly one answer. */
class TemporalCoverageTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate END = LocalDate.of(2029, 1, 1);
    private static final LocalDate COVERED_FROM = LocalDate.of(2020, 4, 1);

    private static final List<Rule> RULES = LefiPrenumeration.byStatute().rules();
    private static final DisclosureEngine ENGINE = DisclosureEngine.using(LefiPrenumeration.byStatute());

    @Test
    void exactlyOneAnswerEachDay() {
        int answers = 0;
        for (Organisation recipient : ByStatuteSpace.recipients()) {
            for (DisclosurePurpose purpose : ByStatuteSpace.purposes()) {
                ByStatuteEvidence good = ByStatuteEvidence.good(recipient, purpose, FIRST);
                for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
                    oneAnswer(good.request(recipient, purpose, day));
                    answers++;
                }
            }
        }
        assertEquals(24 * 8 * 3653, answers, "recipients, purposes, days");
    }

    /** All is in order since the first day, so that the rule alone decides. */
    private static void oneAnswer(DisclosureRequest request) {
        LocalDate day = request.decisionDate();
        String ground = NaiveByStatuteLaw.rule(request.recipient(), request.purpose(), day);
        boolean applies = ground.equals("CONSENT") || ground.contains(":");
        List<Rule> rules = RULES.stream()
                .filter(rule -> rule.inForce().contains(day)
                        && rule.recipients().include(request.recipient())
                        && rule.purpose().equals(request.purpose()))
                .toList();
        assertTrue(rules.size() <= 1, () -> rules + " on " + day);

        Optional<Rule> rule =
                ENGINE.ruleFor(request.recipient().kind(), request.recipient().function(), request.purpose(), day);
        RuleStatus status =
                ENGINE.statusOf(request.recipient().kind(), request.recipient().function(), request.purpose(), day);
        Decision decision = ENGINE.decide(request);
        if (day.isBefore(COVERED_FROM)) {
            assertEquals(RuleStatus.DATE_NOT_COVERED, status, request::toString);
        }
        if (applies) {
            assertEquals(RuleStatus.APPLIES, status, request::toString);
            assertEquals(rules, rule.stream().toList(), request::toString);
            assertEquals(rules.get(0), ((Permitted) decision).rule(), request::toString);
            assertEquals(List.of(ground), rules.get(0).ground().codes(), request::toString);
        } else {
            assertEquals(ground, status.name(), request::toString);
            assertEquals(Optional.empty(), rule, request::toString);
            List<String> codes = ((Refused) decision)
                    .unmet().stream().map(unmet -> unmet.code()).toList();
            assertEquals(List.of(ground), codes, request::toString);
        }
    }
}
