package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.organisation.OrganisationKind.INSURANCE_COMPANY;
import static se.lefi.organisation.OrganisationKind.INSURANCE_INTERMEDIARY;
import static se.lefi.organisation.OrganisationKind.OTHER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.connection.Responsibility;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

class DecisionTest {
    private static final EditorialNote NOTE = EditorialNote.of("NOTE", "anmärkning", "note");
    private static final FeeBasis FEE = new FeeBasis(Fee.FREE_OF_CHARGE, Books.section(3), ValidityPeriod.ALWAYS);
    private static final Rule RULE = Books.rule(
                    "rule",
                    RecipientScope.of(INSURANCE_COMPANY, INSURANCE_INTERMEDIARY),
                    DisclosurePurpose.COORDINATION,
                    Books.section(1),
                    Books.section(2))
            .legalEffect(LegalEffect.PERMISSION)
            .fee(FEE)
            .build();
    private static final Permitted PERMITTED = new Permitted(RULE, Set.of(), List.of(), List.of());
    private static final UnmetRequirement CASE = unmet(Status.CASE_MISSING);
    private static final UnmetRequirement INFORMATION = UnmetRequirement.of(
            Status.INFORMATION_NOT_DISCLOSABLE,
            Books.section(5),
            Requirement.INFORMATION.remedy(),
            EnumSet.of(InformationCategory.ADDRESS));
    private static final Refused REFUSED =
            new Refused(Refusal.REQUIREMENTS_UNMET, List.of(CASE, INFORMATION), List.of());

    private static UnmetRequirement unmet(Status status) {
        return new UnmetRequirement(
                status,
                Books.section(5),
                Requirement.of(status).map(Requirement::remedy),
                Set.of(),
                List.of(),
                Optional.empty());
    }

    @Test
    void isOneOfTwo() {
        assertTrue(PERMITTED.isPermitted());
        assertFalse(REFUSED.isPermitted());
        for (Decision decision : List.of(PERMITTED, REFUSED)) {
            assertEquals(
                    decision.isPermitted() ? "rule" : "[CASE_MISSING, INFORMATION_NOT_DISCLOSABLE]",
                    decision.<String>fold(
                            permitted -> permitted.rule().id(),
                            refused -> refused.unmet().stream()
                                    .map(UnmetRequirement::code)
                                    .toList()
                                    .toString()));
        }
    }

    @Test
    void aPermissionSaysWhatItsRuleSays() {
        assertEquals(Books.section(1), PERMITTED.ground());
        assertEquals(Books.section(2), PERMITTED.mediumBasis());
        assertEquals(Optional.of(LegalEffect.PERMISSION), PERMITTED.legalEffect());
        assertEquals(Optional.of(FEE), PERMITTED.fee());
    }

    /** FACTS A4: the agency answers for its registers, the recipient for compiling and showing; each once. */
    @Test
    void aPermissionNamesWhatThePartiesAnswerFor() {
        assertEquals(List.of(Responsibility.OF_AGENCY, Responsibility.OF_RECIPIENT), PERMITTED.responsibilities());
        Rule forOthers = RULE.withRecipients(RecipientScope.of(OTHER));
        assertEquals(List.of(), new Permitted(forOthers, Set.of(), List.of(), List.of()).responsibilities());
    }

    @Test
    void aRefusalWithoutAReasonIsNotBuilt() {
        for (Refusal refusal : Refusal.values()) {
            InvalidValueException exception =
                    assertThrows(InvalidValueException.class, () -> new Refused(refusal, List.of(), List.of()));
            assertEquals(List.of(new Violation("unmet", Violation.ABSENT, Invariant.REQUIRED)), exception.violations());
        }
    }

    @Test
    void aReasonIsOfARequirementOrOfTheRule() {
        for (Status status : Status.values()) {
            assertEquals(Requirement.of(status), unmet(status).requirement());
            assertEquals(status.name(), unmet(status).code());
        }
    }

    @Test
    void itsListsAreItsOwn() {
        List<UnmetRequirement> reasons = new ArrayList<>(REFUSED.unmet());
        List<EditorialNote> notes = new ArrayList<>();
        Refused refused = new Refused(REFUSED.refusal(), reasons, notes);
        Permitted permitted = new Permitted(RULE, Set.of(), List.of(), notes);
        reasons.clear();
        notes.add(NOTE);
        assertEquals(REFUSED, refused);
        assertEquals(PERMITTED, permitted);
    }

    @Test
    void codesOfAPermission() {
        assertEquals(
                new DecisionCodes(
                        true,
                        Optional.empty(),
                        List.of("1999:9999 P1"),
                        List.of("1999:9999 P2"),
                        List.of(),
                        Set.of(),
                        EnumSet.of(InformationCategory.ADDRESS),
                        List.of("1999:9999 P2"),
                        List.of("NOTE")),
                DecisionCodes.of(new Permitted(
                        RULE,
                        EnumSet.of(InformationCategory.ADDRESS),
                        List.of(new NotInForce(
                                Books.section(2).provisions().get(0), true, LocalDate.EPOCH, Optional.empty())),
                        List.of(NOTE))));
        Rule onConsent = RULE.withConditions(Books.conditions()
                        .require(Requirement.CONSENT, Books.section(5))
                        .build())
                .withGround(LegalBasis.consent(
                        CitationSource.PAGE, Books.section(1).provisions().get(0)));
        assertEquals(
                List.of("CONSENT"),
                DecisionCodes.of(new Permitted(onConsent, Set.of(), List.of(), List.of()))
                        .ground());
        assertEquals("PERMITTED", DecisionCodes.of(PERMITTED).outcome());
    }

    @Test
    void codesOfARefusal() {
        assertEquals(
                new DecisionCodes(
                        false,
                        Optional.of(Refusal.REQUIREMENTS_UNMET),
                        List.of(),
                        List.of(),
                        List.of(Status.CASE_MISSING, Status.INFORMATION_NOT_DISCLOSABLE),
                        EnumSet.of(InformationCategory.ADDRESS),
                        Set.of(),
                        List.of(),
                        List.of()),
                DecisionCodes.of(REFUSED));
        assertEquals("REFUSED", DecisionCodes.of(REFUSED).outcome());
    }

    @Test
    void theSameAnswerIsTheSameButForItsNotes() {
        sameAnswer(PERMITTED, new Permitted(RULE, Set.of(), List.of(), List.of(NOTE)));
        sameAnswer(REFUSED, new Refused(REFUSED.refusal(), REFUSED.unmet(), List.of(NOTE)));
        List<Decision> others = List.of(
                PERMITTED,
                PERMITTED.of(EnumSet.of(InformationCategory.ADDRESS)),
                new Permitted(RULE.withGround(Books.section(9)), Set.of(), List.of(), List.of()),
                new Permitted(RULE.withMediumBasis(Books.section(9)), Set.of(), List.of(), List.of()),
                REFUSED,
                new Refused(Refusal.NO_LEGAL_BASIS, REFUSED.unmet(), List.of()),
                new Refused(REFUSED.refusal(), List.of(INFORMATION), List.of()),
                new Refused(REFUSED.refusal(), List.of(CASE, unmet(Status.INFORMATION_NOT_DISCLOSABLE)), List.of()));
        for (Decision one : others) {
            for (Decision other : others) {
                assertEquals(one == other, one.isSameAnswerAs(other), one + " " + other);
            }
        }
    }

    private static void sameAnswer(Decision one, Decision other) {
        assertFalse(DecisionCodes.of(one).equals(DecisionCodes.of(other)));
        assertTrue(one.isSameAnswerAs(other));
    }
}
