package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Books;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.Rule;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/** What books can differ in is what the requirement table has, beside outcome, ground and medium. */
class DiffAspectTest {
    private static final List<DiffAspect> OF_RULES = List.of(DiffAspect.OUTCOME, DiffAspect.GROUND, DiffAspect.MEDIUM);

    @Test
    void eachRequirementIsOneInTheOrderOfTheTable() {
        List<DiffAspect> expected = new ArrayList<>(OF_RULES);
        Stream.of(Requirement.values()).map(DiffAspect::of).forEach(expected::add);
        assertEquals(expected, DiffAspect.all());
        List<DiffAspect> sorted = new ArrayList<>(expected);
        Collections.reverse(sorted);
        Collections.sort(sorted);
        assertEquals(expected, sorted);
        for (Requirement requirement : Requirement.values()) {
            DiffAspect aspect = DiffAspect.of(requirement);
            assertEquals(requirement.name(), aspect.code());
            assertEquals(requirement.name(), aspect.toString());
            assertEquals(Optional.of(requirement), aspect.requirement());
            assertEquals("krav: " + requirement.text().swedish(), aspect.text().swedish());
            assertEquals(
                    "requirement: " + requirement.text().english(),
                    aspect.text().english());
        }
    }

    @Test
    void aRuleSaysInCodesWhatItAsksFor() {
        Rule plain = Books.rule(
                        "rule",
                        RecipientScope.of(OrganisationKind.INSURANCE_COMPANY),
                        DisclosurePurpose.COORDINATION,
                        Books.section(1),
                        Books.section(2),
                        Conditions.builder())
                .build();
        assertEquals("PERMITTED", DiffAspect.OUTCOME.of(plain));
        assertEquals("1999:9999 P1", DiffAspect.GROUND.of(plain));
        assertEquals("1999:9999 P2", DiffAspect.MEDIUM.of(plain));
        for (Requirement requirement : Requirement.values()) {
            Rule asking = plain.withConditions(
                    Conditions.builder().require(requirement, Books.section(3)).build());
            assertEquals("-", DiffAspect.of(requirement).of(plain));
            assertEquals(
                    requirement.asked(asking.conditions()),
                    DiffAspect.of(requirement).of(asking));
        }
    }

    @Test
    void aRequirementTellsAnswersApartByWhatIsUnmet() {
        for (Requirement requirement : Requirement.values()) {
            for (Status one : requirement.statuses()) {
                for (Status other : requirement.statuses()) {
                    assertEquals(one != other, DiffAspect.of(requirement).differs(facts(one), facts(other)));
                }
            }
        }
        assertTrue(DiffAspect.of(Requirement.INFORMATION)
                .differs(
                        facts(Status.INFORMATION_NOT_DISCLOSABLE),
                        Optional.of(Facts.of(
                                List.of(Status.INFORMATION_NOT_DISCLOSABLE),
                                Set.of(InformationCategory.EMPLOYER),
                                Set.of()))));
    }

    @Test
    void groundAndMediumTellPermissionsApartAndTheOutcomeAnyAnswers() {
        Optional<Facts> met = facts(Status.CONNECTED);
        Optional<Facts> unmet = facts(Status.NOT_CONNECTED);
        for (Optional<Facts> facts : List.of(Optional.<Facts>empty(), met, unmet)) {
            for (DiffAspect aspect : List.of(DiffAspect.GROUND, DiffAspect.MEDIUM)) {
                assertEquals(facts.equals(met), aspect.differs(met, facts));
                assertEquals(facts.equals(met), aspect.differs(facts, met));
            }
            assertTrue(DiffAspect.OUTCOME.differs(facts, unmet));
        }
    }

    /** MEANING, The answer: what may go out is part of it, where both permit. */
    @Test
    void theLimitTellsPermissionsApartByWhatMayGoOut() {
        DiffAspect limit = DiffAspect.of(Requirement.INFORMATION);
        Optional<Facts> address = lettingOut(InformationCategory.ADDRESS);
        assertTrue(limit.differs(address, lettingOut(InformationCategory.EMPLOYER)));
        assertTrue(limit.differs(address, lettingOut()));
        assertFalse(limit.differs(address, address));
        assertFalse(DiffAspect.of(Requirement.CONSENT).differs(address, lettingOut()));
        Optional<Facts> refused = Optional.of(Facts.of(Status.CONSENT_MISSING, Status.INFORMATION_DISCLOSABLE));
        assertFalse(limit.differs(address, refused));
        assertFalse(limit.differs(refused, address));
        assertFalse(limit.differs(address, Optional.empty()));
    }

    private static Optional<Facts> lettingOut(InformationCategory... categories) {
        return Optional.of(Facts.of(List.of(Status.INFORMATION_DISCLOSABLE), Set.of(), Set.of(categories)));
    }

    @Test
    void thereAreNoOthers() {
        for (DiffAspect aspect : DiffAspect.all()) {
            assertEquals(aspect, new DiffAspect(aspect.code(), aspect.requirement()));
            for (DiffAspect other : DiffAspect.all()) {
                if (!aspect.requirement().equals(other.requirement())) {
                    assertUnknown(aspect.code(), other.requirement());
                }
            }
        }
        assertUnknown("FEE", Optional.empty());
        assertUnknown("", Optional.empty());
        assertUnknown("outcome", Optional.empty());
    }

    private static void assertUnknown(String code, Optional<Requirement> requirement) {
        assertEquals(
                List.of(Invariant.KNOWN_WORD),
                assertThrows(InvalidValueException.class, () -> new DiffAspect(code, requirement)).violations().stream()
                        .map(Violation::invariant)
                        .toList());
    }

    private static Optional<Facts> facts(Status status) {
        return Optional.of(Facts.of(
                List.of(status),
                status == Status.INFORMATION_NOT_DISCLOSABLE ? Set.of(InformationCategory.ADDRESS) : Set.of(),
                Set.of()));
    }
}
