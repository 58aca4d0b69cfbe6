package se.lefi.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.disclosure.InformationCategory.ADDRESS;
import static se.lefi.disclosure.InformationCategory.OTHER;
import static se.lefi.rules.Books.section;
import static se.lefi.rules.facts.Requirement.CASE;
import static se.lefi.rules.facts.Requirement.CONSENT;
import static se.lefi.rules.facts.Requirement.INFORMATION;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.rules.ChangingSet;

class ConditionsTest {
    private static final Set<InformationCategory> ALL = EnumSet.allOf(InformationCategory.class);
    private static final Violation MATTER_MISSING = new Violation("caseMatters", Violation.ABSENT, Invariant.REQUIRED);

    /** MEANING, Codes, whatever the order in which they were asked for. */
    @Test
    void requirementsComeInTheOrderOfTheTableEachWithItsBasis() {
        List<Requirement> reversed = new ArrayList<>(List.of(Requirement.values()));
        Collections.reverse(reversed);
        Conditions.Builder builder = Conditions.builder();
        reversed.forEach(requirement -> builder.require(requirement, section(1 + requirement.ordinal())));
        Conditions all = builder.build();
        assertEquals(List.of(Requirement.values()), all.requirements());
        for (Requirement requirement : Requirement.values()) {
            assertEquals(Optional.of(section(1 + requirement.ordinal())), all.basisOf(requirement));
        }
    }

    /** Agreement and connection too. */
    @ParameterizedTest
    @EnumSource
    void eachMayBeAskedForAlone(Requirement asked) {
        Conditions alone = Conditions.builder().require(asked, section(1)).build();
        // What a consent names binds, so it limits the information.
        List<Requirement> expected = asked == CONSENT ? List.of(CONSENT, INFORMATION) : List.of(asked);
        assertEquals(expected, alone.requirements());
        for (Requirement requirement : Requirement.values()) {
            assertEquals(expected.contains(requirement), alone.asksFor(requirement));
            assertEquals(
                    expected.contains(requirement) ? Optional.of(section(1)) : Optional.empty(),
                    alone.basisOf(requirement));
        }
    }

    @Test
    void whatIsNotSaidIsNotLimited() {
        Conditions none = Conditions.builder().build();
        assertEquals(List.of(), none.requirements());
        assertEquals(EnumSet.allOf(CaseMatter.class), none.caseMatters());
        assertEquals(ALL, none.impliedByConsent());
        assertEquals(ALL, none.letOut());
    }

    @Test
    void whatIsAskedForASecondTimeTakesThePlaceOfTheFirst() {
        Conditions first = everything().build();
        Conditions.Builder builder = first.toBuilder();
        for (Requirement requirement : Requirement.values()) {
            builder.require(requirement, section(9));
        }
        Conditions second = builder.build();
        for (Requirement requirement : Requirement.values()) {
            assertEquals(Optional.of(section(9)), second.basisOf(requirement));
        }
        assertEquals(EnumSet.allOf(CaseMatter.class), second.caseMatters());
        assertEquals(ALL, second.impliedByConsent());
        assertEquals(ALL, second.letOut());
    }

    /** Of one status; until what is asked for is asked for anew. */
    @Test
    void whatFollowsFromAReadingIsMarked() {
        Conditions.Builder builder = everything();
        LegalBasis basis = builder.build().basisOf(CASE).orElseThrow();
        builder.byReading(Status.CASE_NOT_OPEN);
        Conditions read = builder.build().toBuilder().build();
        assertNotEquals(everything().build(), read);
        for (Status status : CASE.statuses()) {
            assertEquals(
                    Optional.of(
                            status == Status.CASE_NOT_OPEN ? basis.withSource(CitationSource.INTERPRETATION) : basis),
                    read.basisOf(status));
        }
        assertEquals(Optional.of(basis), read.basisOf(CASE));
        assertEquals(Optional.of(basis), builder.require(CASE, basis).build().basisOf(Status.CASE_NOT_OPEN));
        assertEquals(
                Optional.empty(),
                Conditions.builder().byReading(Status.CASE_NOT_OPEN).build().basisOf(Status.CASE_NOT_OPEN));
        assertEquals(Optional.empty(), read.basisOf(Status.RULE_APPLIES));
    }

    @Test
    void aCaseIsOfSomeMatter() {
        refused(Conditions.builder().requireCase(section(1)), MATTER_MISSING);
    }

    /** The limit that the ground sets of its own stays beside it. */
    @Test
    void aConsentLimitsTheInformationByItsOwnBasis() {
        Conditions consent =
                Conditions.builder().requireConsent(section(1), Set.of(ADDRESS)).build();
        assertEquals(Optional.of(section(1)), consent.basisOf(INFORMATION));
        assertEquals(ALL, consent.letOut());
        Conditions both = Conditions.builder()
                .requireConsent(section(1), ALL)
                .limitInformation(section(2), Set.of(OTHER))
                .build();
        assertEquals(Optional.of(section(2)), both.basisOf(INFORMATION));
        assertEquals(Set.of(OTHER), both.letOut());
    }

    /** What the check saw is what is kept, whatever a set says when it is asked again. */
    @Test
    void aSetThatChangesBetweenTwoReadsBreaksNoRule() {
        Set<InformationCategory> some = EnumSet.of(ADDRESS);
        Conditions kept = Conditions.builder()
                .requireConsent(section(1), new ChangingSet<>(ALL, some))
                .limitInformation(section(1), new ChangingSet<>(some, ALL))
                .build();
        assertEquals(ALL, kept.impliedByConsent());
        assertEquals(some, kept.letOut());
    }

    @Test
    void itsSetsAreItsOwn() {
        CaseMatter[] matters = {CaseMatter.BENEFIT};
        Set<InformationCategory> implied = EnumSet.of(ADDRESS);
        Set<InformationCategory> letOut = EnumSet.of(OTHER);
        Conditions.Builder builder = Conditions.builder()
                .requireCase(section(1), matters)
                .requireConsent(section(1), implied)
                .limitInformation(section(1), letOut);
        Conditions conditions = builder.build();
        matters[0] = CaseMatter.OTHER;
        implied.clear();
        letOut.clear();
        builder.require(Requirement.AGREEMENT, section(1));
        assertEquals(List.of(CASE, CONSENT, INFORMATION), conditions.requirements());
        assertEquals(Set.of(CaseMatter.BENEFIT), conditions.caseMatters());
        assertEquals(Set.of(ADDRESS), conditions.impliedByConsent());
        assertEquals(Set.of(OTHER), conditions.letOut());
        for (Set<?> set : List.of(conditions.caseMatters(), conditions.impliedByConsent(), conditions.letOut())) {
            assertThrows(UnsupportedOperationException.class, set::clear);
        }
        assertThrows(
                UnsupportedOperationException.class,
                () -> conditions.requirements().clear());
    }

    @Test
    void equalWhereAllPartsAre() {
        Conditions one = everything().build();
        assertEquals(one, everything().build());
        assertEquals(one.hashCode(), everything().build().hashCode());
        assertEquals(one, one.toBuilder().build());
        Set<Conditions> changed = new HashSet<>();
        List<UnaryOperator<Conditions.Builder>> changes = List.of(
                builder -> builder.requireCase(section(1), CaseMatter.OTHER),
                builder -> builder.requireConsent(section(1), Set.of(OTHER)),
                builder -> builder.limitInformation(section(1), Set.of(ADDRESS)),
                builder -> builder.require(Requirement.AGREEMENT, section(2)));
        for (UnaryOperator<Conditions.Builder> change : changes) {
            Conditions other = change.apply(everything()).build();
            assertNotEquals(one, other);
            changed.add(other);
        }
        assertEquals(changes.size(), changed.size());
        assertEquals(
                changes.size(),
                changed.stream().map(Conditions::hashCode).distinct().count(),
                "no hash is shared here");
        assertFalse(one.equals(new Object()));
        assertTrue(one.toString().startsWith("[AGREEMENT, CONNECTION, CASE, "), one::toString);
    }

    /** Codes, not words: a receipt and a fingerprint hold them. */
    @Test
    void whatIsAskedForIsSaidInCodes() {
        Conditions conditions = everything().build();
        assertEquals("REQUIRED", Requirement.AGREEMENT.asked(conditions));
        assertEquals("BENEFIT", CASE.asked(conditions));
        assertEquals("OTHER (CONSENT_THAT_NAMES_NONE: ADDRESS)", INFORMATION.asked(conditions));
        Conditions limited = Conditions.builder()
                .limitInformation(section(1), Set.of(OTHER, ADDRESS))
                .build();
        assertEquals("ADDRESS, OTHER", INFORMATION.asked(limited));
    }

    private static Conditions.Builder everything() {
        Conditions.Builder builder = Conditions.builder();
        for (Requirement requirement : Requirement.values()) {
            builder.require(requirement, section(1));
        }
        return builder.requireCase(section(1), CaseMatter.BENEFIT)
                .requireConsent(section(1), Set.of(ADDRESS))
                .limitInformation(section(1), Set.of(OTHER));
    }

    private static void refused(Conditions.Builder builder, Violation... violations) {
        assertEquals(
                List.of(violations),
                assertThrows(InvalidValueException.class, builder::build).violations());
    }
}
