package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.organisation.AuthorityFunction.COURT;
import static se.lefi.organisation.AuthorityFunction.SOCIAL_WELFARE_BOARD;
import static se.lefi.organisation.AuthorityFunction.TAX_AGENCY;
import static se.lefi.organisation.OrganisationKind.INSURANCE_COMPANY;
import static se.lefi.organisation.OrganisationKind.STATE_AUTHORITY;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.edition.Questions;
import se.lefi.rules.testkit.Recipients;

class RecipientsTest {

    @Test
    void withoutFunctionsEveryOrganisationOfTheKindsIsIncluded() {
        Recipients recipients = Recipients.of(INSURANCE_COMPANY, STATE_AUTHORITY);
        assertEquals(
                EnumSet.of(INSURANCE_COMPANY, STATE_AUTHORITY),
                Questions.recipients().stream()
                        .filter(recipients::include)
                        .map(Organisation::kind)
                        .collect(Collectors.toSet()));
        for (Organisation organisation : Questions.recipients()) {
            OrganisationKind kind = organisation.kind();
            assertEquals(kind == INSURANCE_COMPANY || kind == STATE_AUTHORITY, recipients.include(organisation));
        }
    }

    @Test
    void withFunctionsOnlyOrganisationsThatHaveOneOfThemAreIncluded() {
        Recipients recipients = Recipients.of(STATE_AUTHORITY).withFunction(COURT, TAX_AGENCY);
        Set<AuthorityFunction> included = Questions.recipients().stream()
                .filter(recipients::include)
                .map(organisation -> organisation.function().orElseThrow())
                .collect(Collectors.toSet());
        assertEquals(EnumSet.of(COURT, TAX_AGENCY), included);
    }

    /** No insurance company is a court, so what serves companies and courts does not serve what serves all companies. */
    @Test
    void aFunctionCountsForTheKindsThatHaveIt() {
        Recipients courts = Recipients.of(INSURANCE_COMPANY, STATE_AUTHORITY).withFunction(COURT);
        assertFalse(courts.overlap(Recipients.of(INSURANCE_COMPANY)));
        assertFalse(Recipients.of(INSURANCE_COMPANY).overlap(courts));
        assertTrue(courts.overlap(Recipients.of(STATE_AUTHORITY)));
    }

    /** Every set of kinds with every choice among four functions: of the state, municipal, either, and another of the state. */
    @Test
    void theyOverlapWhereSomeOrganisationIsOneOfBoth() {
        List<Recipients> all = subsets(List.of(OrganisationKind.values()))
                .filter(kinds -> !kinds.isEmpty())
                .flatMap(kinds -> subsets(List.of(COURT, TAX_AGENCY, SOCIAL_WELFARE_BOARD, AuthorityFunction.OTHER))
                        .map(functions -> new Recipients(kinds, functions)))
                .toList();
        assertEquals(31 * 16, all.size());
        Map<Recipients, Set<RecipientType>> served = new HashMap<>();
        all.forEach(recipients -> served.put(
                recipients,
                RecipientType.all().stream()
                        .filter(type -> recipients.include(type.kind(), type.function()))
                        .collect(Collectors.toSet())));
        for (Recipients one : all) {
            for (Recipients other : all) {
                assertEquals(
                        !Collections.disjoint(served.get(one), served.get(other)),
                        one.overlap(other),
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
