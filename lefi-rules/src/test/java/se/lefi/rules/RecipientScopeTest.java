package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.organisation.AuthorityFunction.COURT;
import static se.lefi.organisation.AuthorityFunction.SOCIAL_WELFARE_BOARD;
import static se.lefi.organisation.AuthorityFunction.TAX_AGENCY;
import static se.lefi.organisation.OrganisationKind.INSURANCE_COMPANY;
import static se.lefi.organisation.OrganisationKind.MUNICIPAL_AUTHORITY;
import static se.lefi.organisation.OrganisationKind.STATE_AUTHORITY;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.RecipientType;

class RecipientScopeTest {

    @Test
    void withoutFunctionsEveryRecipientOfTheKindsIsIncluded() {
        RecipientScope scope = RecipientScope.of(INSURANCE_COMPANY, STATE_AUTHORITY);
        for (RecipientType type : RecipientType.all()) {
            boolean ofAKind = type.kind() == INSURANCE_COMPANY || type.kind() == STATE_AUTHORITY;
            assertEquals(ofAKind, scope.includes(type), type::toString);
        }
    }

    @Test
    void withFunctionsOnlyRecipientsThatHaveOneOfThemAreIncluded() {
        assertEquals(
                List.of(RecipientType.of(STATE_AUTHORITY, COURT), RecipientType.of(STATE_AUTHORITY, TAX_AGENCY)),
                RecipientScope.of(STATE_AUTHORITY)
                        .withFunction(TAX_AGENCY, COURT)
                        .types());
    }

    @Test
    void ofKindsThatCannotHaveTheFunctionNobodyIsIncluded() {
        assertEquals(
                List.of(RecipientType.of(MUNICIPAL_AUTHORITY, SOCIAL_WELFARE_BOARD)),
                RecipientScope.of(STATE_AUTHORITY, MUNICIPAL_AUTHORITY)
                        .withFunction(SOCIAL_WELFARE_BOARD)
                        .types());
        assertEquals(
                List.of(),
                RecipientScope.of(STATE_AUTHORITY)
                        .withFunction(SOCIAL_WELFARE_BOARD)
                        .types());
    }

    @Test
    void aScopeHasAKind() {
        Violation violation = new Violation("kinds", Violation.ABSENT, Invariant.REQUIRED);
        for (Set<OrganisationKind> none :
                List.of(Set.<OrganisationKind>of(), new ChangingSet<>(Set.of(), Set.of(STATE_AUTHORITY)))) {
            assertEquals(
                    List.of(violation),
                    assertThrows(InvalidValueException.class, () -> new RecipientScope(none, Set.of()))
                            .violations());
        }
    }

    /** No insurance company is a court, so what serves companies and courts does not serve what serves all companies. */
    @Test
    void aFunctionCountsForTheKindsThatHaveIt() {
        RecipientScope courts =
                RecipientScope.of(INSURANCE_COMPANY, STATE_AUTHORITY).withFunction(COURT);
        assertFalse(courts.overlaps(RecipientScope.of(INSURANCE_COMPANY)));
        assertFalse(RecipientScope.of(INSURANCE_COMPANY).overlaps(courts));
        assertTrue(courts.overlaps(RecipientScope.of(STATE_AUTHORITY)));
    }

    /** Every set of kinds with every choice among four functions: of the state, municipal, either, and another of the state. */
    @Test
    void theyOverlapWhereSomeOrganisationIsOneOfBoth() {
        List<RecipientScope> all = subsets(List.of(OrganisationKind.values()))
                .filter(kinds -> !kinds.isEmpty())
                .flatMap(kinds -> subsets(List.of(COURT, TAX_AGENCY, SOCIAL_WELFARE_BOARD, AuthorityFunction.OTHER))
                        .map(functions -> new RecipientScope(kinds, functions)))
                .toList();
        Map<RecipientScope, Set<RecipientType>> types =
                all.stream().collect(Collectors.toMap(scope -> scope, scope -> Set.copyOf(scope.types())));
        for (RecipientScope one : all) {
            for (RecipientScope other : all) {
                assertEquals(
                        !Collections.disjoint(types.get(one), types.get(other)),
                        one.overlaps(other),
                        () -> one + " and " + other);
            }
        }
    }

    private static <T> Stream<Set<T>> subsets(List<T> all) {
        return IntStream.range(0, 1 << all.size())
                .mapToObj(bits -> IntStream.range(0, all.size())
                        .filter(i -> (bits & 1 << i) != 0)
                        .mapToObj(all::get)
                        .collect(Collectors.toSet()));
    }
}
