package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.organisation.OrganisationKind.INSURANCE_COMPANY;
import static se.lefi.organisation.OrganisationKind.INSURANCE_INTERMEDIARY;
import static se.lefi.organisation.OrganisationKind.OTHER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lefi.connection.Responsibility;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.rules.facts.RuleStatus;
import se.lefi.rules.testkit.Recipients;

/** A permission says what its rule says. */
class PermittedTest {
    private static final Rule RULE = Books.rule(
                    "rule",
                    Recipients.of(INSURANCE_COMPANY, INSURANCE_INTERMEDIARY),
                    DisclosurePurpose.COORDINATION,
                    Books.section(1),
                    Books.section(2))
            .nature(GroundNature.PERMISSION)
            .fee(FeeBasis.BY_STATUTE)
            .build();

    @Test
    void namesGroundMediumNatureAndFeeOfItsRule() {
        Permitted permitted = new Permitted(RULE, List.of());
        assertEquals(Books.section(1), permitted.ground());
        assertEquals(Books.section(2), permitted.mediumBasis());
        assertEquals(Optional.of(GroundNature.PERMISSION), permitted.nature());
        assertEquals(Optional.of(FeeBasis.BY_STATUTE), permitted.fee());
        assertTrue(permitted.isPermitted());
    }

    /** FACTS A4: the agency answers for its registers, the recipient for compiling and showing; each once. */
    @Test
    void namesWhatThePartiesAnswerFor() {
        assertEquals(
                List.of(Responsibility.OF_AGENCY, Responsibility.OF_RECIPIENT),
                new Permitted(RULE, List.of()).responsibilities());
        assertEquals(List.of(), new Permitted(RULE.withRecipients(Recipients.of(OTHER)), List.of()).responsibilities());
    }

    @Test
    void aRefusalIsNoPermission() {
        UnmetRequirement unmet =
                new UnmetRequirement(RuleStatus.RECIPIENT_NOT_ELIGIBLE, Books.section(1), Optional.empty(), Set.of());
        assertFalse(new Refused(Refusal.NO_LEGAL_BASIS, List.of(unmet), List.of()).isPermitted());
        assertEquals("RECIPIENT_NOT_ELIGIBLE", unmet.code());
    }
}
