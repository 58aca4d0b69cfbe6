package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.lefi.InvalidValueException;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.testkit.Recipients;

/** Which rules have answers by an engine, and when. */
class AnswersTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 15);
    private static final Rule RULE = Books.rule(
                    "some-rule",
                    Recipients.of(OrganisationKind.INSURANCE_COMPANY),
                    DisclosurePurpose.COORDINATION,
                    Books.section(1),
                    Books.section(2))
            .inForce(ValidityPeriod.from(DAY))
            .build();
    private static final DisclosureEngine ENGINE =
            DisclosureEngine.using(Books.bookOf(RULE).build());

    @Test
    void aRuleOfTheBookHasAnswersWhileItIsInForce() {
        assertSame(RULE, ENGINE.answers(RULE, DAY).rule());
        refused(RULE, DAY.minusDays(1));
    }

    /** Also one for the same recipients, purpose and days. */
    @Test
    void aRuleOfAnotherBookHasNone() {
        refused(RULE.withGround(Books.section(3)), DAY);
        refused(RULE.withPurpose(DisclosurePurpose.RISK_ASSESSMENT), DAY);
    }

    private static void refused(Rule rule, LocalDate day) {
        assertEquals(
                "Rule: rule = some-rule: must be a rule of the engine's book, in force on the day",
                assertThrows(InvalidValueException.class, () -> ENGINE.answers(rule, day))
                        .getMessage());
    }
}
