package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Fee;
import se.lefi.rules.FeeBasis;
import se.lefi.rules.LegalEffect;
import se.lefi.rules.MediumKind;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.Rule;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/** A line of FACTS B1 becomes a rule for each medium of FACTS B2 that is in force beside it, and asks for what it says. */
class GroundTest {
    private static final LocalDate START = LocalDate.of(2011, 1, 1);
    private static final LocalDate TURN = LocalDate.of(2024, 2, 15);
    private static final Medium OLD =
            new Medium(MediumKind.AUTOMATED_MEDIUM, ValidityPeriod.until(TURN), section(2), Optional.empty());
    private static final Medium NEW = new Medium(
            MediumKind.PROCESSING,
            ValidityPeriod.from(TURN),
            section(3),
            Optional.of(new FeeBasis(Fee.FREE_OF_CHARGE, section(4), ValidityPeriod.ALWAYS)));
    private static final EditorialNote NOTE = EditorialNote.of("NOTE", "en not", "a note");

    @Test
    void aGroundHasARuleInEachMediumsDays() {
        List<Rule> rules = ground(ValidityPeriod.from(START)).noting(NOTE).on(List.of(OLD, NEW));
        Rule old = Rule.builder()
                .id("G-2011-01-01")
                .recipients(RecipientScope.of(OrganisationKind.INSURANCE_COMPANY))
                .purpose(DisclosurePurpose.COORDINATION)
                .inForce(ValidityPeriod.between(START, TURN))
                .ground(section(1).with(NOTE))
                .mediumBasis(OLD.basis())
                .conditions(Conditions.builder().build())
                .build();
        assertEquals(
                List.of("G-2011-01-01", "G-2024-02-15"),
                rules.stream().map(Rule::id).toList());
        assertEquals(old, rules.get(0), "nothing is added");
        assertEquals(ValidityPeriod.from(TURN), rules.get(1).inForce());
        assertEquals(NEW.basis(), rules.get(1).mediumBasis());
        assertEquals(NEW.fee(), rules.get(1).fee());
    }

    @Test
    void aNoteOnAMediumGoesWithItsBasisAndNothingElse() {
        assertEquals(new Medium(NEW.kind(), NEW.inForce(), NEW.basis().with(NOTE), NEW.fee()), NEW.noting(NOTE));
    }

    @Test
    void aMediumThatBeginsWhereTheGroundEndsIsNotBesideIt() {
        assertEquals(1, ground(ValidityPeriod.until(TURN)).on(List.of(OLD, NEW)).size());
    }

    @Test
    void aRuleThatHasAlwaysBeenInForceHasNoDayInItsId() {
        assertEquals("G", ground(ValidityPeriod.ALWAYS).on(List.of(OLD)).get(0).id());
    }

    @Test
    void asksForWhatTheLineSays() {
        Set<InformationCategory> address = EnumSet.of(InformationCategory.ADDRESS);
        Rule rule = ground(ValidityPeriod.ALWAYS)
                .is(LegalEffect.DUTY)
                .asksFor(Requirement.NECESSITY, section(5))
                .asksForCase(section(6), CaseMatter.BENEFIT)
                .asksForConsent(section(7), address)
                .letsOut(address)
                .on(List.of(NEW))
                .get(0);
        assertEquals(Optional.of(LegalEffect.DUTY), rule.legalEffect());
        assertEquals(
                Conditions.builder()
                        .require(Requirement.NECESSITY, section(5))
                        .requireCase(section(6), CaseMatter.BENEFIT)
                        .byReading(Status.CASE_CONCERNS_ANOTHER_PERSON, Status.CASE_NOT_OPEN)
                        .requireConsent(section(7), address)
                        .byReading(Status.CONSENT_WITHDRAWN)
                        .limitInformation(section(1).withSource(CitationSource.INTERPRETATION), address)
                        .build(),
                rule.conditions());
    }

    private static Ground ground(ValidityPeriod inForce) {
        return Ground.of("G", section(1), inForce)
                .servesFor(DisclosurePurpose.COORDINATION, RecipientScope.of(OrganisationKind.INSURANCE_COMPANY));
    }

    private static LegalBasis section(int number) {
        return LegalBasis.of(CitationSource.STATUTE, Statute.of("1999:999").section(number));
    }
}
