package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Remedy;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;
import se.lefi.rules.testkit.RepresentativeRequests;

/** MEANING, Laws, over every cell: each remedy mends what it stands beside, all suffice, and none is one too many. */
class MendingEnumerationTest {
    private static final Set<Requirement> ALL = EnumSet.allOf(Requirement.class);

    @ParameterizedTest
    @EnumSource
    void theRemediesOfABook(Books books) {
        assertMended(books.book());
    }

    static Stream<Set<Requirement>> sets() {
        return IntStream.range(0, 1 << ALL.size())
                .mapToObj(bits -> ALL.stream()
                        .filter(requirement -> (bits & 1 << requirement.ordinal()) != 0)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Requirement.class))));
    }

    /** Every set of requirements: a rule may leave out any, agreement and connection too. */
    @ParameterizedTest
    @MethodSource("sets")
    void theRemediesOfARuleThatAsksForThese(Set<Requirement> requirements) {
        Conditions.Builder conditions = Conditions.builder();
        for (Requirement requirement : requirements) {
            switch (requirement) {
                case CASE -> conditions.requireCase(Books.section(3), CaseMatter.BENEFIT);
                case INFORMATION ->
                    conditions.limitInformation(Books.section(3), EnumSet.of(InformationCategory.ADDRESS));
                default -> conditions.require(requirement, Books.section(3));
            }
        }
        Rule rule = Books.rule(
                        "rule",
                        RecipientScope.of(OrganisationKind.INSURANCE_COMPANY),
                        DisclosurePurpose.COORDINATION,
                        Books.section(1),
                        Books.section(2),
                        conditions)
                .build();
        assertMended(Books.bookOf(rule).build());
    }

    @ParameterizedTest
    @EnumSource
    void withoutARuleThereIsNothingToMend(Books books) {
        DisclosureEngine engine = books.engine();
        List<DisclosureRequest> requests = RepresentativeRequests.of(books.book())
                .filter(request -> engine.assess(request).rule().isEmpty())
                .toList();
        assertFalse(requests.isEmpty());
        for (DisclosureRequest request : requests) {
            Refused refused = (Refused) engine.decide(request);
            assertEquals(1, refused.unmet().size(), "stands alone");
            UnmetRequirement reason = refused.unmet().get(0);
            assertEquals(
                    reason.status() == Status.FUNCTION_NOT_STATED
                            ? Optional.of(Remedy.STATE_FUNCTION)
                            : Optional.empty(),
                    reason.remedy());
            assertEquals(refused, engine.decide(Mender.mend(request, refused, ALL)));
        }
    }

    private static void assertMended(RuleBook book) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        Set<Status> seen = EnumSet.noneOf(Status.class);
        RepresentativeRequests.of(book).forEach(request -> {
            if (engine.decide(request) instanceof Refused refused && refused.refusal() == Refusal.REQUIREMENTS_UNMET) {
                assertMended(engine, request, refused);
                seen.addAll(codes(refused));
            }
        });
        assertEquals(codes(book), seen);
    }

    private static void assertMended(DisclosureEngine engine, DisclosureRequest request, Refused refused) {
        Set<Requirement> all = Mender.unmet(refused);
        assertTrue(engine.decide(Mender.mend(request, refused, all)).isPermitted(), () -> all + " of " + request);
        for (UnmetRequirement unmet : refused.unmet()) {
            Requirement requirement = unmet.requirement().orElseThrow();
            assertEquals(Optional.of(requirement.remedy()), unmet.remedy());

            Set<Requirement> others = EnumSet.copyOf(all);
            others.remove(requirement);
            assertFalse(
                    engine.decide(Mender.mend(request, refused, others)).isPermitted(),
                    () -> requirement + " is one too many for " + request);

            List<Status> left = codes(refused);
            if (requirement != Requirement.CONNECTION || !isUnsigned(left)) {
                left.remove(unmet.status());
            }
            Decision decision = engine.decide(Mender.mend(request, refused, EnumSet.of(requirement)));
            assertEquals(left, codes(decision), () -> requirement + " of " + request);
        }
    }

    /** Nobody connects without an agreement that both have signed. */
    private static boolean isUnsigned(List<Status> unmet) {
        return unmet.contains(Status.AGREEMENT_MISSING) || unmet.contains(Status.AGREEMENT_NOT_SIGNED);
    }

    private static List<Status> codes(Decision decision) {
        return DecisionCodes.of(decision).unmet().stream().collect(Collectors.toList());
    }

    /** All that can be unmet of what some rule asks for. A case is of another matter only where one is named. */
    private static Set<Status> codes(RuleBook book) {
        Set<Status> codes = EnumSet.noneOf(Status.class);
        boolean named = false;
        for (Rule rule : book.rules()) {
            for (Requirement requirement : rule.conditions().requirements()) {
                codes.addAll(requirement.statuses());
                named |= requirement == Requirement.CASE
                        && !rule.conditions().caseMatters().contains(CaseMatter.OTHER);
            }
        }
        codes.removeIf(status -> status.isMet());
        if (!named) {
            codes.remove(Status.CASE_OF_ANOTHER_MATTER);
        }
        return codes;
    }
}
